/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.insp.cli.base.CommandFailure;
import org.insp.dsl.models.ModelFolder;

/** The models that the paths of a command lead to, each once. */
public final class ModelSources {

	/** The path that means standard input. */
	public static final String STANDARD_INPUT = "-";

	private ModelSources() {
	}

	/** Returns the models of some paths, sorted by path. */
	public static List<ModelSource> of(Collection<String> paths, InputStream in) throws IOException {
		Map<Path, ModelSource> found = new LinkedHashMap<>();
		for (var path : paths) {
			if (path.equals(STANDARD_INPUT)) {
				var source = ModelSource.standardInput(in.readAllBytes());
				found.putIfAbsent(source.root(), source);
			} else {
				for (var folder : folders(Path.of(path))) {
					found.putIfAbsent(folder.root().toRealPath(), ModelSource.of(folder, Path.of(path)));
				}
			}
		}
		return found.values().stream().sorted(Comparator.comparing(s -> s.root().toString())).toList();
	}

	private static List<ModelFolder> folders(Path given) throws IOException {
		if (!Files.exists(given)) {
			throw new NoSuchFileException(given.toString());
		} else if (!Files.isDirectory(given) && !given.toString().endsWith(ModelFolder.EXTENSION)) {
			throw new CommandFailure("not-insp", given);
		}
		var found = ModelFolder.find(given.toAbsolutePath().normalize());
		if (found.isEmpty()) {
			throw new CommandFailure("no-files", given);
		}
		return found;
	}
}
