/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.insp.viewpoint.scene.CrossTable;
import org.junit.jupiter.api.Test;

/** The cross table of a small workshop: its jobs by the machines that do them or help. */
class CrossTableTest {

	@Test
	void linesColumnsAndCells() throws IOException {
		var table = new WorkshopExample().table();
		assertEquals(List.of("铣床", "车床"), table.columns().stream().map(CrossTable.Column::label).toList());
		assertEquals("""
				0 Small workshop: · ·
				1 C1: L C1/Lathe
				1 C2: L L
				1 C3: · ·""", table.lines().stream().map(CrossTableTest::line).collect(Collectors.joining("\n")));
	}

	private static String line(CrossTable.Line line) {
		return line.depth() + " " + line.label() + ": " + line.cells().stream().map(c -> c.map(CrossTable.Cell::label).orElse("·"))
				.collect(Collectors.joining(" "));
	}

	@Test
	void conditionsOfLineComeBeforeTheStandardOfTheCell() throws IOException {
		var closed = new WorkshopExample().table().lines().get(1);
		assertEquals("#ccf2a6", closed.paint().fill().orElseThrow().css());
		assertEquals("#ccf2a6", closed.cells().get(1).orElseThrow().paint().fill().orElseThrow().css());
		assertEquals("#729fcf", closed.cells().get(1).orElseThrow().paint().text().css());
		assertEquals("#000000", new WorkshopExample().table().lines().get(0).paint().text().css());
	}
}
