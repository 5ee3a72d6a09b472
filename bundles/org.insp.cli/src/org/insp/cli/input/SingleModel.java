/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.util.List;

import org.insp.cli.base.CommandFailure;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.ModelScope;

/** The one model that a command works on. */
public final class SingleModel {

	private SingleModel() {
	}

	/**
	 * Loads the model of a path.
	 *
	 * @param path a file, a folder, or {@code -} for standard input
	 * @param in standard input
	 * @throws CommandFailure if the path leads to several models
	 * @throws FileSystemException if a file cannot be read; its name is as the user would write it
	 */
	public static ModelScope load(String path, InputStream in) throws IOException {
		var sources = ModelSources.of(List.of(path), in);
		if (sources.size() > 1) {
			throw new CommandFailure("several-models", path, sources.size());
		}
		return sources.get(0).load(InspStandaloneSetup.doSetup().getInstance(ModelLoader.class));
	}
}
