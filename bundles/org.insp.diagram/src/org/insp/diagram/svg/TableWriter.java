/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.svg;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.insp.diagram.layout.Area;
import org.insp.diagram.scene.Color;
import org.insp.diagram.scene.Grid;
import org.insp.diagram.text.EngineMessages;

/** Draws a cross table: heads of columns upright where they are Chinese and turned where they are not, every second line shaded. */
final class TableWriter {

	private static final Color INK = new Color(0x22, 0x22, 0x22);
	private static final Color HEAD = new Color(0xe8, 0xed, 0xf3);
	private static final Color SHADE = new Color(0xf6, 0xf8, 0xfa);
	private static final Color WHITE = new Color(0xff, 0xff, 0xff);
	private static final String RULE = "#c4ccd4";

	private final Xml xml;
	private final Grid grid;
	private final TableSizes sizes;
	private final Frame frame;

	TableWriter(Xml xml, Grid grid, Optional<LocalDate> on) {
		this.xml = xml;
		this.grid = grid;
		sizes = new TableSizes(grid);
		frame = new Frame(xml, grid.view(), grid.title(), grid.locale(), on);
	}

	void write() throws IOException {
		frame.start(sizes.width(), sizes.height(),
				EngineMessages.get(SvgWriter.class, grid.locale(), "table", grid.lines().size(), grid.columns().size()));
		frame.heading(sizes.heading());
		xml.start("g").with("class", "columns");
		for (int i = 0; i < grid.columns().size(); i++) {
			column(i, grid.columns().get(i));
		}
		xml.end("g");
		for (int i = 0; i < grid.lines().size(); i++) {
			line(i, grid.lines().get(i));
		}
		frame.end();
	}

	private void column(int index, Grid.Column column) throws IOException {
		var area = sizes.head(index);
		xml.start("g");
		Identity.write(xml, "column", column.mapping(), "", column.element()).with("id", SvgWriter.columnId(index));
		xml.element("title", column.label());
		background(area, HEAD);
		if (TableSizes.isUpright(column.label())) {
			Words.write(xml, sizes.upright(column.label(), area), INK, Set.of());
		} else {
			var label = sizes.turned(column.label(), area);
			xml.start("g").with("transform",
					"translate(" + Xml.number(area.center().x()) + ' ' + Xml.number(area.bottom()) + ") rotate(-90)");
			Words.write(xml, label, INK, Set.of());
			xml.end("g");
		}
		xml.end("g");
	}

	private void line(int index, Grid.Line line) throws IOException {
		xml.start("g");
		Identity.write(xml, "line", line.mapping(), "", line.element()).with("id", SvgWriter.lineId(index)).with("data-depth",
				line.depth());
		var ground = index % 2 == 0 ? WHITE : SHADE;
		var head = sizes.line(index);
		background(head, line.paint().fill().orElse(ground));
		Words.write(xml, sizes.text(index), line.paint().text(), Set.of());
		for (int i = 0; i < line.cells().size(); i++) {
			cell(line.cells().get(i), sizes.cell(index, i), ground);
		}
		xml.end("g");
	}

	private void cell(Optional<Grid.Cell> cell, Area area, Color ground) throws IOException {
		if (cell.isEmpty()) {
			background(area, ground);
			return;
		}
		xml.start("g");
		Identity.write(xml, "cell", cell.get().mapping(), "", null);
		background(area, cell.get().paint().fill().orElse(ground));
		Words.write(xml, sizes.mark(cell.get().label(), area), cell.get().paint().text(), Set.of());
		xml.end("g");
	}

	private void background(Area area, Color color) throws IOException {
		xml.start("rect").with("x", area.x()).with("y", area.y()).with("width", area.width()).with("height", area.height())
				.with("fill", color.css()).with("stroke", RULE).end();
	}
}
