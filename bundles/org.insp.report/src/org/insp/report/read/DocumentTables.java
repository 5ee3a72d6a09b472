/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import static org.insp.report.read.WordXml.attribute;
import static org.insp.report.read.WordXml.blocks;
import static org.insp.report.read.WordXml.child;
import static org.insp.report.read.WordXml.elements;
import static org.insp.report.read.WordXml.is;
import static org.insp.report.read.WordXml.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import org.w3c.dom.Element;

/**
 * Reads the tables of a document of Word. What tracked changes have deleted is gone, what they have inserted is there. The paragraphs
 * before
 * a table are its upper part, as titles and units of sheets are.
 */
final class DocumentTables {

	/** How many paragraphs before a table belong to it. */
	private static final int UPPER_PARAGRAPHS = 5;

	private final String file;

	/** A vertically merged cell that goes on. */
	private record Open(int top, int left, int right) {
	}

	DocumentTables(String file) {
		this.file = file;
	}

	List<Grid> read(ZipFile zip) throws IOException {
		var body = elements(ZipParts.tree(file, zip, "word/document.xml").getDocumentElement()).filter(e -> is(e, "body")).findFirst();
		var grids = new ArrayList<Grid>();
		var upper = new ArrayList<String>();
		for (var block : body.map(WordXml::blocks).orElse(List.of())) {
			if (is(block, "tbl")) {
				grids.add(table(block, upper, MarkdownTables.name(grids.size() + 1)));
				upper.clear();
			} else if (is(block, "p") && !text(block).isBlank()) {
				upper.add(text(block).strip());
			}
		}
		return grids;
	}

	private Grid table(Element table, List<String> upper, String name) throws UnreadableFileException {
		var grid = new GridBuilder(file);
		int row = 0;
		for (var line : upper.subList(Math.max(0, upper.size() - UPPER_PARAGRAPHS), upper.size())) {
			grid.add(0, GridCell.text(line));
			grid.endRow(row++);
		}
		var open = new ArrayList<Open>();
		for (var line : blocks(table)) {
			if (is(line, "tr") && child(line, "trPr").flatMap(p -> child(p, "del")).isEmpty()) {
				addRow(grid, line, row, open);
				grid.endRow(row++);
			}
		}
		for (var each : open) {
			grid.merge(new GridSpan(each.top(), each.left(), row - 1, each.right()));
		}
		return grid.build(name, false);
	}

	private void addRow(GridBuilder grid, Element line, int row, List<Open> open) throws UnreadableFileException {
		int column = child(line, "trPr").flatMap(p -> child(p, "gridBefore")).map(DocumentTables::number).orElse(0);
		for (var cell : blocks(line)) {
			if (!is(cell, "tc")) {
				continue;
			}
			var properties = child(cell, "tcPr");
			int right = column + properties.flatMap(p -> child(p, "gridSpan")).map(DocumentTables::number).orElse(1) - 1;
			var merged = properties.flatMap(p -> child(p, "vMerge"));
			boolean goesOn = merged.isPresent() && !attribute(merged.get(), "val").equals("restart");
			int left = column;
			if (!goesOn) {
				open.removeIf(each -> {
					boolean ends = each.left() <= right && each.right() >= left;
					if (ends) {
						grid.merge(new GridSpan(each.top(), each.left(), row - 1, each.right()));
					}
					return ends;
				});
				grid.add(column, GridCell.text(text(cell)));
				open.add(new Open(row, column, right));
			}
			column = right + 1;
		}
	}

	private static int number(Element element) {
		var value = attribute(element, "val");
		return value.matches("\\d{1,3}") ? Integer.parseInt(value) : 1;
	}
}
