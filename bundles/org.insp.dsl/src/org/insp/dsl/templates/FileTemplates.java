/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.insp.model.Language;

/** The contents of single files to fill in. */
public final class FileTemplates {

	/** The names of the single files to fill in. */
	public static final List<String> BLOCKS = List.of("committee", "inspection", "policy");

	private FileTemplates() {
	}

	/** Returns the first contents of a file to fill in; its texts are empty, its names stand for others. */
	public static String fileToFillIn(String name, Language language) {
		return read((language == Language.ZH ? "zh" : "en") + "/blocks/" + name + ".insp");
	}

	static String read(String name) {
		try (var in = FileTemplates.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
