/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.models;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that make up a model: the folder that holds {@code model.insp} with all `.insp` files below it, except in folders that have a
 * {@code model.insp} of their own. A file outside any such folder is a model of its own. Links to folders are
 * not followed, so that a folder is seen once and circles end; links to files are read. What begins with a dot is skipped, files as
 * folders:
 * editors and file managers leave locks and copies beside a plan.
 *
 * @param root the folder, or the single file
 * @param files the files, sorted by path
 */
public record ModelFolder(Path root, List<Path> files) {

	/** The file that makes its folder a model. */
	public static final String MODEL_FILE = "model.insp";
	/** The extension of all files. */
	public static final String EXTENSION = ".insp";

	/** The model that a file belongs to. */
	public static ModelFolder of(Path file) throws IOException {
		var root = rootOf(file);
		return root.equals(file) ? new ModelFolder(file, List.of(file)) : new ModelFolder(root, filesBelow(root, true));
	}

	/** The model together with those of some files that belong to it, whether they exist or not. */
	ModelFolder with(Collection<Path> others) {
		var more = others.stream().filter(file -> !files.contains(file) && rootOf(file).equals(root)).toList();
		return more.isEmpty()
				? this
				: new ModelFolder(root, Stream.concat(files.stream(), more.stream()).sorted(Comparator.comparing(Path::toString)).toList());
	}

	/** The models that a path names: the one a file belongs to, or all that have files in a folder or below it. Each comes once. */
	public static List<ModelFolder> find(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return List.of(of(path));
		}
		Map<Path, ModelFolder> found = new LinkedHashMap<>();
		for (var file : filesBelow(path, false)) {
			var root = rootOf(file);
			if (!found.containsKey(root)) {
				found.put(root, of(file));
			}
		}
		return List.copyOf(found.values());
	}

	private static Path rootOf(Path file) {
		for (var folder = file.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
			if (Files.isRegularFile(folder.resolve(MODEL_FILE))) {
				return folder;
			}
		}
		return file;
	}

	private static List<Path> filesBelow(Path folder, boolean stopAtModels) throws IOException {
		// Links to folders are not followed, so that no file comes twice and no loop is endless; only the folder itself may be one.
		var start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
		var files = new ArrayList<Path>();
		Files.walkFileTree(start, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
				boolean hidden = !dir.equals(start) && dir.getFileName().toString().startsWith(".");
				boolean other = stopAtModels && !dir.equals(start) && Files.isRegularFile(dir.resolve(MODEL_FILE));
				return hidden || other ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			/** A file that vanishes meanwhile is left out. */
			@Override
			public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
				if (reason instanceof NoSuchFileException && !file.equals(folder)) {
					return FileVisitResult.CONTINUE;
				}
				throw reason;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				var name = file.getFileName().toString();
				if (name.endsWith(EXTENSION) && !name.startsWith(".") && !Files.isDirectory(file)) {
					files.add(folder.resolve(start.relativize(file)));
				}
				return FileVisitResult.CONTINUE;
			}
		});
		files.sort(Comparator.comparing(Path::toString));
		return List.copyOf(files);
	}

	/** The path of a file within the model, with forward slashes. */
	public String relative(Path file) {
		return root.equals(file) ? file.getFileName().toString() : root.relativize(file).toString().replace('\\', '/');
	}
}
