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
 * The hand-written Java sources of all bundles and build tools: what lies below a folder {@code src}, not what is generated beside it.
 *
 * @param files the files, by path
 */
record SourceTree(List<SourceFile> files) {

	/** The repository's own bundles: tests run in the folder of their bundle. */
	static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();

	/** The repository's own build tools. */
	static final Path RELENG = BUNDLES.resolveSibling("releng");

	/** Reads the sources of all bundles in some folders. */
	static SourceTree read(Path... folders) {
		return new SourceTree(Stream.of(folders).flatMap(SourceTree::sources).toList());
	}

	private static Stream<SourceFile> sources(Path folder) {
		try (Stream<Path> all = Files.list(folder)) {
			var files =
					all.map(bundle -> bundle.resolve("src")).filter(Files::isDirectory).flatMap(SourceTree::javaFiles).sorted().toList();
			return files.stream().map(file -> SourceFile.read(folder, file));
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
