/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import java.util.Optional;
import java.util.Set;

import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.text.EngineMessages;

/** Draws a cross table: heads of columns upright where they are Chinese and turned where they are not, every second line shaded. */
final class TableSvgWriter {

	private static final Color INK = new Color(0x22, 0x22, 0x22);
	private static final Color HEAD = new Color(0xe8, 0xed, 0xf3);
	private static final Color SHADE = new Color(0xf6, 0xf8, 0xfa);
	private static final Color WHITE = new Color(0xff, 0xff, 0xff);
	private static final String RULE = "#c4ccd4";

	private final XmlWriter xml;
	private final CrossTable table;
	private final SvgIdentity identity;
	private final TableGeometry sizes;
	private final SvgFrame frame;

	TableSvgWriter(XmlWriter xml, CrossTable table, SvgIdentity identity) {
		this.identity = identity;
		this.xml = xml;
		this.table = table;
		sizes = new TableGeometry(table);
		frame = new SvgFrame(xml, identity, table.view(), table.title(), table.locale());
	}

	void write() {
		frame.start(sizes.width(), sizes.height(),
				EngineMessages.get(SvgWriter.class, table.locale(), "table", table.lines().size(), table.columns().size()));
		frame.heading(sizes.heading());
		xml.start("g").attribute("class", "columns");
		for (int i = 0; i < table.columns().size(); i++) {
			column(i, table.columns().get(i));
		}
		xml.end("g");
		for (int i = 0; i < table.lines().size(); i++) {
			line(i, table.lines().get(i));
		}
		frame.end();
	}

	private void column(int index, CrossTable.Column column) {
		var area = sizes.head(index);
		xml.start("g");
		identity.write(xml, "column", column.mapping(), "", column.element()).attribute("id", SvgWriter.columnId(index));
		xml.textElement("title", column.label());
		background(area, HEAD);
		if (TableGeometry.isUpright(column.label())) {
			SvgText.write(xml, sizes.upright(column.label(), area), INK, Set.of());
		} else {
			var label = sizes.turned(column.label(), area);
			xml.start("g").attribute("transform",
					"translate(" + XmlWriter.number(area.center().x()) + ' ' + XmlWriter.number(area.bottom()) + ") rotate(-90)");
			SvgText.write(xml, label, INK, Set.of());
			xml.end("g");
		}
		xml.end("g");
	}

	private void line(int index, CrossTable.Line line) {
		xml.start("g");
		identity.write(xml, "line", line.mapping(), "", line.element()).attribute("id", SvgWriter.lineId(index)).attribute("data-depth",
				line.depth());
		var ground = index % 2 == 0 ? WHITE : SHADE;
		var head = sizes.line(index);
		background(head, line.paint().fill().orElse(ground));
		SvgText.write(xml, sizes.text(index), line.paint().text(), Set.of());
		for (int i = 0; i < line.cells().size(); i++) {
			cell(line.cells().get(i), sizes.cell(index, i), ground);
		}
		xml.end("g");
	}

	private void cell(Optional<CrossTable.Cell> cell, Rectangle area, Color ground) {
		if (cell.isEmpty()) {
			background(area, ground);
			return;
		}
		xml.start("g");
		identity.write(xml, "cell", cell.get().mapping(), "", null);
		background(area, cell.get().paint().fill().orElse(ground));
		SvgText.write(xml, sizes.mark(cell.get().label(), area), cell.get().paint().text(), Set.of());
		xml.end("g");
	}

	private void background(Rectangle area, Color color) {
		xml.start("rect").attribute("x", area.x()).attribute("y", area.y()).attribute("width", area.width())
				.attribute("height", area.height())
				.attribute("fill", color.css()).attribute("stroke", RULE).end();
	}
}
