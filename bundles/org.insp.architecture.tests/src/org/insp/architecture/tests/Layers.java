/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.architecture.tests;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The arrows that architecture allows, between bundles and between the layers within them; see the handbook's page on architecture. */
final class Layers {

	/**
	 * The bundles that the code of a bundle may use, besides itself. What is not listed may use every bundle: tests, and generated texts.
	 */
	static final Map<String, Set<String>> BUNDLES = new TreeMap<>(Map.ofEntries(
			Map.entry("org.insp.model", Set.of()),
			Map.entry("org.insp.dsl", Set.of("org.insp.model")),
			Map.entry("org.insp.dsl.ide", Set.of("org.insp.model", "org.insp.dsl")),
			Map.entry("org.insp.viewpoint", Set.of()),
			Map.entry("org.insp.diagram", Set.of("org.insp.model", "org.insp.viewpoint")),
			Map.entry("org.insp.report", Set.of("org.insp.model", "org.insp.dsl", "org.insp.viewpoint", "org.insp.diagram")),
			Map.entry("org.insp.comparison", Set.of("org.insp.model", "org.insp.report")),
			Map.entry("org.insp.cli",
					Set.of("org.insp.model", "org.insp.dsl", "org.insp.dsl.ide", "org.insp.viewpoint", "org.insp.diagram",
							"org.insp.report", "org.insp.comparison")),
			Map.entry("org.insp.ui",
					Set.of("org.insp.model", "org.insp.dsl", "org.insp.dsl.ide", "org.insp.viewpoint", "org.insp.diagram",
							"org.insp.report", "org.insp.comparison", "org.insp.doc")),
			Map.entry("org.insp.ui.product", Set.of("org.insp.ui")),
			Map.entry("org.insp.sirius", Set.of("org.insp.model", "org.insp.dsl", "org.insp.viewpoint", "org.insp.diagram"))));

	/** The bundles that may show windows: the workbench, and what opens editors where Sirius is installed. */
	private static final Pattern WITH_WINDOWS = Pattern.compile("org\\.insp\\.(ui|sirius|zh|site)(\\..*)?");
	private static final Pattern WINDOWS =
			Pattern.compile("org\\.eclipse\\.(swt|jface|ui)\\b.*|java\\.awt\\.(event|Window|Frame)\\b.*|javax\\.swing\\b.*");

	/**
	 * An arrow between packages that must not be.
	 *
	 * @param from the packages from which it goes
	 * @param to the packages to which it must not lead
	 * @param reason what holds instead
	 */
	private record Forbidden(String from, String to, String reason) {
	}

	/** Layers within bundles, as regular expressions over package names. */
	private static final List<Forbidden> PACKAGES = List.of(
			new Forbidden("org\\.insp\\.model(?!\\.rules\\b)(\\..*)?", "org\\.insp\\.model\\.rules\\..*",
					"only the registry knows the rules"),
			new Forbidden("org\\.insp\\.model\\.rules\\..+", "org\\.insp\\.model\\.(rules|evaluation)",
					"a rule reaches others through its context"),
			new Forbidden("org\\.insp\\.dsl\\.ide\\.workspace", "org\\.insp\\.dsl\\.ide\\.(?!workspace).*",
					"the workspace is the lowest layer"),
			new Forbidden("org\\.insp\\.dsl\\.ide\\.(?!server|tests).*", "org\\.insp\\.dsl\\.ide\\.server",
					"the server is the highest layer"));

	private Layers() {
	}

	/** The arrows of some sources that are not allowed, each as a line that says from where to where and why not. */
	static List<String> violations(SourceTree sources) {
		return sources.files().stream().flatMap(Layers::violations).sorted().distinct().toList();
	}

	private static Stream<String> violations(SourceFile file) {
		return file.references().stream()
				.flatMap(reference -> reasons(file, reference).map(reason -> file.path() + ": " + reference + ": " + reason));
	}

	private static Stream<String> reasons(SourceFile file, String reference) {
		var used = SourceFile.packageOf(reference);
		var target = bundleOf(used);
		boolean isBundleForbidden = BUNDLES.containsKey(file.bundle()) && !target.isEmpty() && !target.equals(file.bundle())
				&& !BUNDLES.get(file.bundle()).contains(target);
		boolean isWindowForbidden = !WITH_WINDOWS.matcher(file.bundle()).matches() && WINDOWS.matcher(reference).matches();
		var bundle = isBundleForbidden ? Stream.of(file.bundle() + " must not use " + target) : Stream.<String>empty();
		var window = isWindowForbidden ? Stream.of("nothing below the workbench knows windows") : Stream.<String>empty();
		var layer =
				PACKAGES.stream().filter(rule -> file.packageName().matches(rule.from()) && used.matches(rule.to())).map(Forbidden::reason);
		return Stream.of(bundle, window, layer).flatMap(reasons -> reasons);
	}

	/** The bundle that holds a package of ours, by the longest name that fits; empty for a package of others. */
	static String bundleOf(String packageName) {
		var tests = packageName.matches("org\\.insp\\..*\\btests\\b.*") ? packageName.replaceFirst("(\\btests)\\..*", "$1") : "";
		return tests.isEmpty()
				? BUNDLES.keySet().stream().filter(bundle -> packageName.equals(bundle) || packageName.startsWith(bundle + '.'))
						.reduce("", (one, other) -> other.length() > one.length() ? other : one)
				: tests;
	}
}
