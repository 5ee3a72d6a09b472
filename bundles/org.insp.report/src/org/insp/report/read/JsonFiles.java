/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.insp.report.read.UnreadableFileException.Reason;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Reads files in JSON. */
public final class JsonFiles {

	private static final long MAX_BYTES = 50L << 20;
	private static final int MAX_DEPTH = 100;
	private static final Pattern POSITION = Pattern.compile("line (\\d+) column (\\d+)");

	private JsonFiles() {
	}

	/** Returns whether a file holds JSON, by the end of its name. */
	public static boolean isJson(Path file) {
		return TableFiles.extension(file).equals("json");
	}

	/**
	 * Returns what stands in a file.
	 *
	 * @throws UnreadableFileException if it is no JSON, or not safe to read
	 * @throws IOException if the file cannot be read at all
	 */
	public static JsonElement read(Path file) throws IOException {
		if (Files.isRegularFile(file) && Files.size(file) > MAX_BYTES) {
			throw new UnreadableFileException(Reason.BOMB, file);
		}
		var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		try (var reader = new JsonReader(new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text))) {
			reader.setStrictness(Strictness.STRICT);
			reader.setNestingLimit(MAX_DEPTH);
			var json = JsonParser.parseReader(reader);
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw new JsonParseException(reader.toString());
			}
			return json;
		} catch (IOException | JsonParseException | IllegalStateException e) {
			throw refusal(file, String.valueOf(e.getMessage()));
		}
	}

	private static UnreadableFileException refusal(Path file, String message) {
		if (message.contains("Nesting limit")) {
			return new UnreadableFileException(Reason.DEPTH, file, MAX_DEPTH);
		}
		var position = POSITION.matcher(message);
		return position.find()
				? new UnreadableFileException(Reason.SYNTAX, file, position.group(1), position.group(2))
				: new UnreadableFileException(Reason.BROKEN, file);
	}
}
