/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that are shipped are copied and filled; what cannot be filled is said. */
class TemplateCommandTest {

	private static final Path EXAMPLES = Cli.BUNDLES.resolve("org.insp.examples/examples");
	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	@TempDir
	Path dir;

	@Test
	void formsAreListedAndCopiedAndNeverReplaced() {
		var list = insp("template", "--lang", "zh").out();
		assertTrue(list.contains("ledger") && list.contains("整改台账 (xlsx)") && list.contains("督办函 (docx)"), list);
		var copied = insp("template", "ledger", "-o", dir, "--lang", "zh");
		assertEquals(dir.resolve("整改台账.xlsx") + "\n", copied.out());
		var again = insp("template", "整改台账", "-o", dir, "--lang", "zh");
		assertEquals(2, again.exit());
		assertTrue(again.err().contains("整改台账.xlsx"), again.err());
		assertTrue(insp("template", "notice").err().contains("there is no such form; there are: ledger dispatch closure"));
	}

	@Test
	void aCopiedFormIsFilled() throws IOException {
		var form = dir.resolve("form.xlsx");
		insp("template", "ledger", "-o", form, "--lang", "zh");
		var filled = dir.resolve("filled.xlsx");
		var result = insp("report", "ledger", EXAMPLES.resolve("round-zh"), "--template", form, "-o", filled);
		assertEquals("", result.err());
		assertArrayEquals(ZIP, Arrays.copyOf(Files.readAllBytes(filled), ZIP.length));
		var closures = dir.resolve("closures");
		insp("template", "closure", "-o", dir.resolve("closure.docx"), "--lang", "zh");
		assertEquals(List.of("closure-C1.docx", "closure-C2.docx", "closure-C3.docx", "closure-C4.docx", "closure-C5.docx"),
				insp("report", "closure", EXAMPLES.resolve("round-zh"), "--template", dir.resolve("closure.docx"), "-o", closures).out()
						.lines()
						.map(line -> Path.of(line).getFileName().toString()).toList());
	}

	@Test
	void whatCannotBeFilledIsSaid() throws IOException {
		var model = EXAMPLES.resolve("round-zh");
		assertTrue(insp("report", "notice", model, "--template", dir.resolve("a.docx"), "--lang", "zh").err()
				.startsWith("insp: 整改情况通报：这种报表不能用模板填写；可以用的有：ledger"));
		assertTrue(insp("report", "ledger", model, "--template", dir.resolve("a.xlsm")).err().contains("a form is a workbook (.xlsx)"));
		assertEquals(2, insp("report", "ledger", model, "--template", dir.resolve("none.xlsx")).exit());
		var broken = Files.writeString(dir.resolve("broken.xlsx"), "no workbook");
		assertTrue(insp("report", "ledger", model, "--template", broken, "--lang", "zh").err().contains("broken.xlsx：这不是 Office 的工作簿"));
	}
}
