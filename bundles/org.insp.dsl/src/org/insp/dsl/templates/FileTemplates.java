/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.insp.model.Language;

/** The contents of new files: those of {@code insp new}, and single ones to fill in. */
public final class FileTemplates {

	private static final List<String> STARTER = List.of("model.insp", "committee.insp", "inspection.insp", "rectification.insp");

	/** The names of the single files to fill in. */
	public static final List<String> BLOCKS = List.of("committee", "inspection", "policy");

	private FileTemplates() {
	}

	/** The files of a commented starter model, by file name, in the order in which to read them. */
	public static Map<String, String> starter(Language language) {
		var folder = language == Language.ZH ? "zh/" : "en/";
		var files = new LinkedHashMap<String, String>();
		STARTER.forEach(name -> files.put(name, read(folder + name)));
		return files;
	}

	/** Returns the first contents of a file to fill in; its texts are empty, its names stand for others. */
	public static String fileToFillIn(String name, Language language) {
		return read((language == Language.ZH ? "zh" : "en") + "/blocks/" + name + ".insp");
	}

	private static String read(String name) {
		try (var in = FileTemplates.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
