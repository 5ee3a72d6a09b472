/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook whose cells are changed as a spreadsheet program would change their texts. */
final class EditedWorkbook {

	private static final String STRINGS = "xl/sharedStrings.xml";

	private EditedWorkbook() {
	}

	/** Replaces whole texts of cells in a workbook, in every cell that has them. */
	static void change(Path workbook, Map<String, String> texts) throws IOException {
		rewrite(workbook, parts -> parts.computeIfPresent(STRINGS, (name, strings) -> changed(strings, texts)));
	}

	private static String changed(String strings, Map<String, String> texts) {
		var changed = strings;
		for (var text : texts.entrySet()) {
			var before = changed;
			changed = changed.replace("<t>" + text.getKey() + "</t>", "<t>" + text.getValue() + "</t>");
			assertNotEquals(before, changed, "no cell says " + text.getKey());
		}
		return changed;
	}

	/** Deletes the row of the first sheet in which a cell, be it hidden, has a text. */
	static void deleteRow(Path workbook, String text) throws IOException {
		rewrite(workbook, parts -> {
			var before = parts.get(STRINGS).split("<t>" + Pattern.quote(text) + "</t>")[0];
			long index = Pattern.compile("<si>").matcher(before).results().count() - 1;
			var row = Pattern.compile("<row (?:(?!</row>).)*<v>" + index + "</v>.*?</row>", Pattern.DOTALL);
			parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, sheet) -> row.matcher(sheet).replaceFirst(""));
		});
	}

	private static void rewrite(Path workbook, Consumer<Map<String, String>> change) throws IOException {
		var parts = new LinkedHashMap<String, String>();
		try (var in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(workbook)))) {
			for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		change.accept(parts);
		try (var out = new ZipOutputStream(Files.newOutputStream(workbook))) {
			for (var part : parts.entrySet()) {
				out.putNextEntry(new ZipEntry(part.getKey()));
				out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
	}
}
