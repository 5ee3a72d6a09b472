/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.input;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.function.Function;

import org.insp.dsl.files.FileErrorMessages;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.ModelScope;

/**
 * A model that a command is to read.
 *
 * @param root its folder or file, absolute; no two models have the same
 * @param displayPath turns the path of a file of the model into what the user would write
 * @param loading loads the model
 */
public record ModelSource(Path root, Function<Path, String> displayPath, Loader loading) {

	/** A way to load a model. */
	@FunctionalInterface
	interface Loader {
		ModelScope load(ModelLoader loader) throws IOException;
	}

	static ModelSource of(ModelFolder folder, Path given) {
		return new ModelSource(folder.root().toAbsolutePath().normalize(), new DisplayPath(given)::of, loader -> loader.load(folder));
	}

	/** Returns a name for files that are made of the model: that of its folder or file, without ending. */
	public String name() {
		var name = root.getFileName() == null ? "model" : root.getFileName().toString();
		return name.endsWith(ModelFolder.EXTENSION) ? name.substring(0, name.length() - ModelFolder.EXTENSION.length()) : name;
	}

	static ModelSource standardInput(byte[] text) {
		var file = Path.of(ModelSources.STANDARD_INPUT + ModelFolder.EXTENSION).toAbsolutePath();
		return new ModelSource(file, path -> path.equals(file) ? "<stdin>" : path.toString(), loader -> loader.load(text, file));
	}

	/**
	 * Loads the model.
	 *
	 * @throws FileSystemException if a file cannot be read; its name is as the user would write it
	 */
	public ModelScope load(ModelLoader loader) throws IOException {
		try {
			return loading.load(loader);
		} catch (FileSystemException e) {
			throw FileErrorMessages.withFileName(displayPath.apply(Path.of(e.getFile())), e);
		}
	}
}
