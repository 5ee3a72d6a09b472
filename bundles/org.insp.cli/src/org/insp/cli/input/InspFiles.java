/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

import org.insp.cli.base.CommandFailure;
import org.insp.dsl.edits.SyntaxErrorsException;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.text.LineIndex;

/** The files that the paths of a command lead to, for commands that work on texts instead of models: a file, or all below a folder. */
public final class InspFiles {

	/**
	 * A file.
	 *
	 * @param path the file, as the user would write it
	 * @param relative its path below the folder that was given, or its name
	 */
	public record InspFile(Path path, Path relative) {

		/** Returns the text of the file before and after a change. */
		public Changed changed(UnaryOperator<String> change) throws IOException {
			return change(path.toString(), ModelLoader.bytes(path), change);
		}
	}

	/** A text before and after a change. */
	public record Changed(String before, String after) {

		/** Returns whether the change changes anything. */
		public boolean isDifferent() {
			return !before.equals(after);
		}

		/** The text after the change, as it is written. */
		public byte[] bytes() {
			return after.getBytes(StandardCharsets.UTF_8);
		}
	}

	private InspFiles() {
	}

	/** Returns the files of some paths, each once. */
	public static List<InspFile> of(List<Path> paths) throws IOException {
		var files = new LinkedHashMap<Path, InspFile>();
		for (var path : paths) {
			var all = files(path);
			if (all.isEmpty()) {
				throw new CommandFailure("no-files", path);
			}
			for (var file : all) {
				files.putIfAbsent(file.path().toRealPath(), file);
			}
		}
		return List.copyOf(files.values());
	}

	private static List<InspFile> files(Path given) throws IOException {
		if (!Files.exists(given)) {
			throw new NoSuchFileException(given.toString());
		} else if (!Files.isDirectory(given)) {
			return List.of(new InspFile(given, given.getFileName()));
		}
		var files = new ArrayList<InspFile>();
		var root = given.toAbsolutePath().normalize();
		for (var model : ModelFolder.find(root)) {
			model.files().stream().map(Path::toAbsolutePath).filter(f -> f.startsWith(root)).map(root::relativize).forEach(
					relative -> files.add(new InspFile(given.toString().equals(".") ? relative : given.resolve(relative), relative)));
		}
		return files;
	}

	/** Changes a text; it is a failure if it is not UTF-8 or has syntax errors. */
	public static Changed change(String name, byte[] bytes, UnaryOperator<String> change) throws IOException {
		var text = decoded(name, bytes);
		try {
			return new Changed(text, change.apply(text));
		} catch (SyntaxErrorsException e) {
			var at = new LineIndex(text).at(e.regions().get(0).offset());
			throw new CommandFailure("syntax", name, at.line(), at.column());
		}
	}

	private static String decoded(String name, byte[] bytes) throws IOException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new CommandFailure("not-utf8", name);
		}
	}
}
