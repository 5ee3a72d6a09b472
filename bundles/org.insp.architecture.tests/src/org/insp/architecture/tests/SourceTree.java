/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The hand-written Java sources of all bundles: what lies below a folder {@code src}, not what is generated beside it.
 *
 * @param files the files, by path
 */
record SourceTree(List<SourceFile> files) {

	/** The repository's own bundles: tests run in the folder of their bundle. */
	static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();

	/** Reads the sources of all bundles in a folder. */
	static SourceTree read(Path bundles) {
		try (Stream<Path> all = Files.list(bundles)) {
			var sources =
					all.map(bundle -> bundle.resolve("src")).filter(Files::isDirectory).flatMap(SourceTree::javaFiles).sorted().toList();
			return new SourceTree(sources.stream().map(file -> SourceFile.read(bundles, file)).toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Stream<Path> javaFiles(Path folder) {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** For each package the other packages that it uses, as far as a source of ours declares them. */
	Map<String, Set<String>> packageDependencies() {
		var dependencies = new TreeMap<String, Set<String>>();
		files.forEach(file -> dependencies.put(file.packageName(), new TreeSet<>()));
		for (var file : files) {
			for (var reference : file.references()) {
				var used = SourceFile.packageOf(reference);
				if (dependencies.containsKey(used) && !used.equals(file.packageName())) {
					dependencies.get(file.packageName()).add(used);
				}
			}
		}
		return dependencies;
	}
}
