/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The hand-written text files of the repository with their contents, by their paths with slashes. */
final class RepositoryFiles {

	/** The folders that the build makes or an editor leaves. */
	private static final Set<String> SKIPPED = Set.of("target", "bin", "html", "nl", "emf-gen", "src-gen", ".git", ".settings");
	private static final Pattern BINARY = Pattern.compile(".*\\.(png|jar|xtextbin|class|ico|icns)");

	/** An identifier of Java, or one with hyphens such as that of a rule. */
	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+(-[A-Za-z0-9_]+)*");

	private static final Map<String, String> CONTENTS = new TreeMap<>();
	private static final Map<String, Set<String>> WORDS = new HashMap<>();

	static {
		try {
			Files.walkFileTree(HandbookFiles.REPOSITORY, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					return SKIPPED.contains(folder.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					if (attributes.isRegularFile() && !BINARY.matcher(file.getFileName().toString()).matches()) {
						var path = HandbookFiles.REPOSITORY.relativize(file).toString().replace('\\', '/');
						CONTENTS.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private RepositoryFiles() {
	}

	/** Returns the paths of all files. */
	static Set<String> paths() {
		return CONTENTS.keySet();
	}

	/** Returns the files in which a pattern occurs. */
	static Stream<String> containing(Pattern pattern) {
		return CONTENTS.entrySet().stream().filter(file -> pattern.matcher(file.getValue()).find()).map(Map.Entry::getKey);
	}

	/** Returns the files in which one of some words occurs, each an identifier that may have hyphens. */
	static Stream<String> containing(String... words) {
		if (WORDS.isEmpty()) {
			CONTENTS.forEach((path, text) -> WORD.matcher(text).results()
					.forEach(word -> WORDS.computeIfAbsent(word.group(), w -> new TreeSet<>()).add(path)));
		}
		return Stream.of(words).flatMap(word -> WORDS.getOrDefault(word, Set.of()).stream()).distinct();
	}

	/** Returns the files that a path with wildcards names. */
	static Stream<String> matching(String glob) {
		return paths().stream().filter(path -> matches(glob, path));
	}

	/** Returns whether a path with wildcards names a file. Two stars stand for any number of folders, none included. */
	static boolean matches(String glob, String path) {
		if (glob.indexOf('*') < 0) {
			return glob.equals(path);
		}
		var files = FileSystems.getDefault();
		return files.getPathMatcher("glob:" + glob).matches(Path.of(path))
				|| files.getPathMatcher("glob:" + glob.replace("**/", "")).matches(Path.of(path));
	}
}
