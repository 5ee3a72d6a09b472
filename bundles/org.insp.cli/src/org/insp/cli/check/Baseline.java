/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.insp.cli.base.CommandFailure;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * The problems that are known from an earlier check: its report in JSON, SARIF or the form of Code Quality. What is in it is not told
 * again.
 */
public final class Baseline {

	/** No problem is known. */
	public static final Baseline NONE = new Baseline(Set.of());

	private static final Set<String> NAMES = Set.of("fingerprint", Fingerprints.SARIF_NAME);

	private final Set<String> known;

	private Baseline(Set<String> known) {
		this.known = Set.copyOf(known);
	}

	/**
	 * Reads a report.
	 *
	 * @throws CommandFailure if the file is no report of a check
	 */
	public static Baseline read(Path file) throws IOException {
		var known = new HashSet<String>();
		try {
			var json = JsonParser.parseString(Files.readString(file));
			if (!isReport(json)) {
				throw new CommandFailure("baseline", file);
			}
			collect(json, known);
		} catch (JsonParseException | CharacterCodingException e) {
			throw new CommandFailure("baseline", file);
		}
		return new Baseline(known);
	}

	/** JSON has models, SARIF runs; a report of Code Quality is a list. */
	private static boolean isReport(JsonElement json) {
		return json.isJsonArray() || json.isJsonObject() && (json.getAsJsonObject().has("models") || json.getAsJsonObject().has("runs"));
	}

	private static void collect(JsonElement json, Set<String> known) {
		if (json.isJsonArray()) {
			json.getAsJsonArray().forEach(each -> collect(each, known));
		} else if (json.isJsonObject()) {
			json.getAsJsonObject().entrySet().forEach(entry -> {
				if (NAMES.contains(entry.getKey()) && entry.getValue().isJsonPrimitive()) {
					known.add(entry.getValue().getAsString());
				} else {
					collect(entry.getValue(), known);
				}
			});
		}
	}

	/** Returns whether a problem is known, by its fingerprint. */
	boolean contains(String fingerprint) {
		return known.contains(fingerprint);
	}
}
