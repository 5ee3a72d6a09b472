/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;

/** The files of a model as they stand in a revision of a Git repository. Nothing in the repository is changed. */
public final class GitRevision {

	private static final String ENDING = ".insp";

	/** A revision or a repository that could not be found. */
	public static final class MissingException extends IOException {

		private static final long serialVersionUID = 1L;

		/** What is missing. */
		public enum Part {
			/** The path lies in no repository. */
			REPOSITORY,
			/** The repository knows no such revision. */
			REVISION,
			/** The revision does not hold the path. */
			PATH
		}

		private final Part part;

		MissingException(Part part) {
			super(part.name());
			this.part = part;
		}

		/** Returns what is missing. */
		public Part part() {
			return part;
		}
	}

	private GitRevision() {
	}

	/**
	 * Copies the .insp files of a revision, all of the repository, so that imports are found.
	 *
	 * @param path a file or folder in a work tree; it need not exist there any more
	 * @param revision the revision, as Git reads it: {@code HEAD~3}, a branch, a tag, a commit
	 * @param folder the folder that receives the files
	 * @return the path in the folder
	 * @throws MissingException if there is no such repository, revision or path
	 */
	public static Path copy(Path path, String revision, Path folder) throws IOException {
		var absolute = real(path.toAbsolutePath().normalize());
		var builder = new FileRepositoryBuilder().findGitDir(absolute.getParent().toFile());
		if (builder.getGitDir() == null) {
			throw new MissingException(MissingException.Part.REPOSITORY);
		}
		try (var repository = builder.build()) {
			if (repository.isBare()) {
				throw new MissingException(MissingException.Part.REPOSITORY);
			}
			copyFiles(repository, commit(repository, revision), folder);
			var copied = folder.resolve(real(repository.getWorkTree().toPath()).relativize(absolute).toString());
			if (!Files.exists(copied)) {
				throw new MissingException(MissingException.Part.PATH);
			}
			return copied;
		}
	}

	/** The real path of what exists of a path, so that it fits that of the work tree. */
	private static Path real(Path path) throws IOException {
		return Files.exists(path) || path.getParent() == null ? path.toRealPath() : real(path.getParent()).resolve(path.getFileName());
	}

	private static ObjectId commit(Repository repository, String revision) throws IOException {
		try {
			var commit = repository.resolve(revision + "^{commit}");
			if (commit != null) {
				return commit;
			}
		} catch (RevisionSyntaxException e) {
			// falls through: there is no such revision
		}
		throw new MissingException(MissingException.Part.REVISION);
	}

	private static void copyFiles(Repository repository, ObjectId commit, Path folder) throws IOException {
		try (var revisions = new RevWalk(repository); var tree = new TreeWalk(repository)) {
			tree.addTree(revisions.parseCommit(commit).getTree());
			tree.setRecursive(true);
			tree.setFilter(PathSuffixFilter.create(ENDING));
			while (tree.next()) {
				var file = folder.resolve(tree.getPathString()).normalize();
				// a tree made by hand may hold what no checkout allows
				if (file.startsWith(folder) && FileMode.REGULAR_FILE.equals(tree.getRawMode(0))) {
					Files.createDirectories(file.getParent());
					Files.write(file, repository.open(tree.getObjectId(0)).getBytes());
				}
			}
		}
	}
}
