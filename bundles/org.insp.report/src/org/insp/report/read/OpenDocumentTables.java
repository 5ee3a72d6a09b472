/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the sheets of an OpenDocument spreadsheet. */
final class OpenDocumentTables {

	private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
	private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
	private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

	private final String file;

	OpenDocumentTables(String file) {
		this.file = file;
	}

	List<Grid> read(ZipFile zip) throws IOException {
		var root = ZipParts.tree(file, zip, "content.xml").getDocumentElement();
		var hidden = hiddenStyles(root);
		var tables = root.getElementsByTagNameNS(TABLE, "table");
		var grids = new ArrayList<Grid>();
		for (int i = 0; i < tables.getLength(); i++) {
			var table = (Element) tables.item(i);
			grids.add(grid(table, hidden.getOrDefault(table.getAttributeNS(TABLE, "style-name"), false)));
		}
		return grids;
	}

	private static Map<String, Boolean> hiddenStyles(Element root) {
		var hidden = new HashMap<String, Boolean>();
		var styles = root.getElementsByTagNameNS(STYLE, "table-properties");
		for (int i = 0; i < styles.getLength(); i++) {
			var properties = (Element) styles.item(i);
			hidden.put(((Element) properties.getParentNode()).getAttributeNS(STYLE, "name"),
					properties.getAttributeNS(TABLE, "display").equals("false"));
		}
		return hidden;
	}

	private Grid grid(Element table, boolean isHidden) throws UnreadableFileException {
		var grid = new GridBuilder(file);
		int row = 0;
		for (var line : rows(table)) {
			int repeated = number(line, "number-rows-repeated");
			boolean isFilled = elements(line).anyMatch(cell -> !text(cell).isEmpty());
			for (int i = 0; isFilled && i < repeated; i++) {
				addRow(grid, line, row + i);
				grid.endRow(row + i);
			}
			row += repeated;
		}
		return grid.build(table.getAttributeNS(TABLE, "name"), isHidden);
	}

	private static List<Element> rows(Element parent) {
		return elements(parent).flatMap(e -> e.getLocalName().equals("table-row")
				? Stream.of(e)
				: e.getLocalName().startsWith("table-") && e.getLocalName().contains("row") ? rows(e).stream()
				: Stream.empty()).toList();
	}

	private static void addRow(GridBuilder grid, Element line, int row) throws UnreadableFileException {
		int column = 0;
		for (var cell : elements(line).filter(e -> e.getLocalName().endsWith("table-cell")).toList()) {
			int repeated = number(cell, "number-columns-repeated");
			var content = cell(cell);
			for (int i = 0; !content.isEmpty() && i < repeated; i++) {
				grid.add(column + i, content);
			}
			grid.merge(new GridSpan(row, column, row + number(cell, "number-rows-spanned") - 1,
					column + number(cell, "number-columns-spanned") - 1));
			column += repeated;
		}
	}

	private static GridCell cell(Element cell) {
		var text = text(cell);
		var day = cell.getAttributeNS(OFFICE, "date-value");
		var value = cell.getAttributeNS(OFFICE, "value");
		if (text.isEmpty() || cell.getLocalName().startsWith("covered")) {
			return GridCell.EMPTY;
		} else if (day.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
			return new GridCell(text, BigDecimal.ZERO, LocalDate.parse(day.substring(0, 10)));
		}
		return value.isEmpty() ? GridCell.text(text) : new GridCell(text, new BigDecimal(value), null);
	}

	private static String text(Element cell) {
		return elements(cell).filter(e -> e.getLocalName().equals("p")).map(OpenDocumentTables::paragraph).collect(Collectors.joining("\n"))
				.strip();
	}

	private static String paragraph(Node node) {
		return IntStream.range(0, node.getChildNodes().getLength()).mapToObj(node.getChildNodes()::item).map(child -> {
			if (!(child instanceof Element)) {
				return child.getTextContent();
			}
			return switch (child.getLocalName()) {
				case "s" -> " ";
				case "line-break" -> "\n";
				case "annotation" -> "";
				default -> paragraph(child);
			};
		}).collect(Collectors.joining());
	}

	private static int number(Element element, String attribute) {
		var value = element.getAttributeNS(TABLE, attribute);
		return value.matches("\\d{1,7}") ? Math.max(1, Integer.parseInt(value)) : 1;
	}

	private static Stream<Element> elements(Node parent) {
		var nodes = parent.getChildNodes();
		return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast);
	}
}
