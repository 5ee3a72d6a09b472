/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the sheets of a workbook of Excel since 2007, one event after the other, so that a large one needs little memory. */
final class Workbook {

	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

	private final String file;

	/** A sheet as the workbook lists it. */
	private record Sheet(String name, String part, boolean isHidden) {
	}

	/** The list of sheets and the first year of its dates. */
	private static final class Contents extends DefaultHandler {
		private final List<Sheet> sheets = new ArrayList<>();
		private boolean is1904;

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			if (name.equals("sheet")) {
				var part = attributes.getValue(RELATIONSHIPS, "id");
				var state = attributes.getValue("state");
				sheets.add(new Sheet(attributes.getValue("name"), part == null ? attributes.getValue(STRICT_RELATIONSHIPS, "id") : part,
						state != null && !state.equals("visible")));
			} else if (name.equals("workbookPr")) {
				is1904 = "1".equals(attributes.getValue("date1904")) || "true".equals(attributes.getValue("date1904"));
			}
		}
	}

	Workbook(String file) {
		this.file = file;
	}

	List<Grid> read(Path path) throws IOException {
		SafeXml.limitZips();
		try (var pack = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
			var reader = new XSSFReader(pack);
			var contents = new Contents();
			try (var in = reader.getWorkbookData()) {
				SafeXml.parse(file, in, contents);
			}
			var strings = new ReadOnlySharedStringsTable(pack, false);
			var styles = reader.getStylesTable();
			var grids = new ArrayList<Grid>();
			for (var sheet : contents.sheets) {
				var rows = new WorkbookSheet(file, strings, styles, new NumberCells(contents.is1904));
				try (var in = reader.getSheet(sheet.part())) {
					SafeXml.parse(file, in, rows);
				}
				grids.add(rows.grid(sheet.name(), sheet.isHidden()));
			}
			return grids;
		} catch (UnreadableFileException e) {
			throw e;
		} catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | SAXException
				| ParserConfigurationException | IOException | IllegalArgumentException | IllegalStateException e) {
			throw SafeXml.failure(file, e);
		}
	}
}
