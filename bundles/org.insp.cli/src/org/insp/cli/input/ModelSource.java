/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.ModelScope;

/**
 * A model that a command is to read.
 *
 * @param root its folder or file, absolute; tells models apart
 * @param displayPath how a path of it is displayed
 * @param loading how it gets into memory
 */
public record ModelSource(Path root, Function<Path, String> displayPath, Loader loading) {

	/** How a model gets into memory. */
	@FunctionalInterface
	interface Loader {
		ModelScope load(ModelLoader loader) throws IOException;
	}

	static ModelSource of(ModelFolder folder, Path given) {
		return new ModelSource(folder.root().toAbsolutePath().normalize(), new DisplayPath(given)::of, loader -> loader.load(folder));
	}

	static ModelSource standardInput(byte[] text) {
		var file = Path.of(ModelSources.STANDARD_INPUT + ModelFolder.EXTENSION).toAbsolutePath();
		return new ModelSource(file, path -> path.equals(file) ? "<stdin>" : path.toString(), loader -> loader.load(text, file));
	}

	/** Loads the model. */
	public ModelScope load(ModelLoader loader) throws IOException {
		return loading.load(loader);
	}
}
