/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the handbook, as they are written and as they are built, and the other files of the repository. */
final class HandbookFiles {

	/** The repository, seen from the folder in which tests run. */
	static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
	/** The pages as they are written. */
	static final Path WRITTEN = REPOSITORY.resolve("bundles/org.insp.doc/handbook");
	/** The pages as they are built. */
	static final Path BUILT = REPOSITORY.resolve("bundles/org.insp.doc/html");
	/** The pages that only the build has. */
	static final List<String> GENERATED = List.of("domain-terms", "language-reference", "rules");

	private HandbookFiles() {
	}

	/** Returns the Markdown pages of the handbook, and the README. */
	static List<Path> writtenPages() {
		return Stream.concat(Stream.of(REPOSITORY.resolve("README.md")), below(WRITTEN, ".md")).toList();
	}

	/** Returns the pages as HTML. */
	static List<Path> builtPages() {
		return below(BUILT, ".html").toList();
	}

	/** Returns the files below a folder whose names end in a certain way, in order. */
	static Stream<Path> below(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(f -> Files.isRegularFile(f) && f.toString().endsWith(ending)).sorted().toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Returns what a pattern finds in a text: its first group. */
	static Stream<String> findAll(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(found -> found.group(1));
	}

	/** Returns the code spans of a page, blocks of code aside. */
	static Stream<String> codeSpans(String markdown) {
		return findAll(Pattern.compile("`([^`\n]+)`"), markdown.replaceAll("(?s)```.*?```", ""));
	}
}
