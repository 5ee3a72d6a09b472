/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.architecture.tests;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages that manifests export, compared with the bundles that use them. API is what another bundle of the system uses; what only
 * tests or a few bundles may use says so, and all else is internal.
 */
final class PackageExports {

	private static final Pattern FRIENDS = Pattern.compile(";x-friends:=\"([^\"]*)\"");

	/** For each package the bundle that declares it. */
	private final Map<String, String> bundles = new TreeMap<>();

	/** For each package the other bundles that use it. */
	private final Map<String, Set<String>> users = new TreeMap<>();

	private PackageExports(SourceTree sources) {
		sources.files().forEach(file -> bundles.putIfAbsent(file.packageName(), file.bundle()));
		sources.files().forEach(this::addUses);
	}

	private void addUses(SourceFile file) {
		for (var reference : file.references()) {
			var used = SourceFile.packageOf(reference);
			if (bundles.containsKey(used) && !bundles.get(used).equals(file.bundle())) {
				users.computeIfAbsent(used, any -> new TreeSet<>()).add(file.bundle());
			}
		}
	}

	/** The faults of the manifests of the bundles in a folder, each as a line that says which package is meant and what is wrong. */
	static List<String> violations(Path folder, SourceTree sources) {
		var exports = new PackageExports(sources);
		var exporting = new TreeSet<>(exports.bundles.values());
		return exporting.stream().flatMap(bundle -> exports.violations(bundle, BundleManifest.read(folder.resolve(bundle)))).toList();
	}

	private Stream<String> violations(String bundle, BundleManifest manifest) {
		var exported = manifest.list("Export-Package").stream()
				.collect(Collectors.toMap(BundleManifest.Entry::name, BundleManifest.Entry::parameters));
		return bundles.keySet().stream().filter(each -> bundles.get(each).equals(bundle))
				.flatMap(each -> violations(each, exported.getOrDefault(each, ";x-internal:=true")));
	}

	private Stream<String> violations(String packageName, String parameters) {
		var using = users.getOrDefault(packageName, Set.of());
		var friends = friends(parameters);
		if (friends.isEmpty() && !parameters.contains("x-internal:=true")) {
			boolean isApi = using.stream().anyMatch(user -> !isTests(user));
			return isApi ? Stream.empty() : Stream.of(packageName + " is exported as API, but used by " + using);
		}
		var strangers = difference(using, friends).map(user -> packageName + " is used by " + user + ", which is no friend");
		var strange = difference(friends, using).map(friend -> packageName + " has a friend that does not use it: " + friend);
		return Stream.concat(strangers, strange);
	}

	private static Set<String> friends(String parameters) {
		var list = FRIENDS.matcher(parameters);
		return list.find() ? Set.of(list.group(1).strip().split("\\s*,\\s*")) : Set.of();
	}

	private static Stream<String> difference(Set<String> all, Set<String> without) {
		var rest = new HashSet<>(all);
		rest.removeAll(without);
		return rest.stream().sorted();
	}

	private static boolean isTests(String bundle) {
		return bundle.endsWith(".tests");
	}
}
