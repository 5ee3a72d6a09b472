/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

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
 * @param shown shows a path of it
 */
public record Source(Path root, Function<Path, String> shown, Loading loading) {

	/** How a model gets into memory. */
	@FunctionalInterface
	interface Loading {
		ModelScope load(ModelLoader loader) throws IOException;
	}

	static Source of(ModelFolder folder, Path given) {
		return new Source(folder.root().toAbsolutePath().normalize(), new ShownPaths(given)::show, loader -> loader.load(folder));
	}

	static Source standardInput(byte[] text) {
		var file = Path.of(Sources.STANDARD_INPUT + ModelFolder.EXTENSION).toAbsolutePath();
		return new Source(file, path -> path.equals(file) ? "<stdin>" : path.toString(), loader -> loader.load(text, file));
	}

	/** Loads the model. */
	public ModelScope load(ModelLoader loader) throws IOException {
		return loading.load(loader);
	}
}
