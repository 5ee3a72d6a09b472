/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.imports;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

/** Ledgers with the habits of offices, each compared with the truth about it: nothing invented, nearly all right. */
class OfficeLedgersTest {

	private static final Path LEDGERS = Path.of("testdata/ledgers");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "L01-town-standard", "L02-bureau-single-header", "L03-fire-hazard", "L04-audit", "L05-poam-en" })
	void theModelSaysWhatTheLedgerSays(String name) throws IOException {
		var imported = ImportedModel.of(LEDGERS.resolve(name + ".xlsx"), folder);
		assertEquals("", String.join("\n", imported.errors()));
		var score = new LedgerScore(imported,
				JsonParser.parseString(Files.readString(LEDGERS.resolve(name + ".expected.json"))).getAsJsonObject());
		System.out.println(score.line(name));
		var differences = String.join("\n", score.differences());
		assertAll(() -> assertEquals(0, score.invented(), differences),
				() -> assertTrue(score.right() >= 0.98 * score.all(), differences));
	}
}
