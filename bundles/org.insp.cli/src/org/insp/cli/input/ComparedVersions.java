/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.insp.cli.base.CommandFailure;
import org.insp.comparison.git.GitRevision;
import org.insp.dsl.models.ModelScope;

/** Two versions of a model: of two paths, or of two revisions in a Git repository, whose files are kept until this is closed. */
public final class ComparedVersions implements Closeable {

	private static final String BETWEEN = "..";

	/**
	 * A version.
	 *
	 * @param path its file or folder
	 * @param name what the user calls it
	 * @param in standard input
	 */
	public record Version(String path, String name, InputStream in) {

		/** Loads the model. */
		public ModelScope load() throws IOException {
			return SingleModel.load(path, in);
		}
	}

	private final Version before;
	private final Version after;
	private final List<Path> folders;

	private ComparedVersions(Version before, Version after, List<Path> folders) {
		this.before = before;
		this.after = after;
		this.folders = folders;
	}

	/** The versions of two paths. */
	public static ComparedVersions ofPaths(String before, String after, InputStream in) {
		return new ComparedVersions(new Version(before, before, in), new Version(after, after, in), List.of());
	}

	/**
	 * Two revisions of a path, or one and the files as they are.
	 *
	 * @param path the file or folder, in a work tree
	 * @param revisions {@code A..B}, or {@code A}
	 * @param in standard input
	 * @throws CommandFailure if there is no such repository, revision or path in it
	 */
	public static ComparedVersions ofGit(Path path, String revisions, InputStream in) throws IOException {
		int between = revisions.indexOf(BETWEEN);
		var old = head(between < 0 ? revisions : revisions.substring(0, between));
		var oldFolder = Files.createTempDirectory("insp");
		var newFolder = Files.createTempDirectory("insp");
		var folders = List.of(oldFolder, newFolder);
		try {
			var before = version(path, old, oldFolder, in);
			var after = between < 0
					? new Version(path.toString(), path.toString(), in)
					: version(path, head(revisions.substring(between + BETWEEN.length())), newFolder, in);
			return new ComparedVersions(before, after, folders);
		} catch (IOException e) {
			delete(folders);
			throw e;
		}
	}

	/** What is left out is the newest revision, as for Git. */
	private static String head(String revision) {
		return revision.isEmpty() ? "HEAD" : revision;
	}

	private static Version version(Path path, String revision, Path folder, InputStream in) throws IOException {
		try {
			return new Version(GitRevision.copy(path, revision.isEmpty() ? "HEAD" : revision, folder).toString(), revision + ':' + path,
					in);
		} catch (GitRevision.MissingException e) {
			throw switch (e.part()) {
				case REPOSITORY -> new CommandFailure("git-repository", path);
				case REVISION -> new CommandFailure("git-revision", revision);
				case PATH -> new CommandFailure("git-path", path, revision);
			};
		}
	}

	/** Returns the older version. */
	public Version before() {
		return before;
	}

	/** Returns the newer version. */
	public Version after() {
		return after;
	}

	@Override
	public void close() throws IOException {
		delete(folders);
	}

	private static void delete(List<Path> folders) throws IOException {
		for (var folder : folders) {
			try (var files = Files.walk(folder)) {
				for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
