/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.insp.model.Language;
import org.insp.report.content.Block;
import org.insp.report.content.Chart;
import org.insp.report.content.Report;
import org.insp.report.content.Table;
import org.insp.report.office.OfficeLibraries;
import org.insp.report.office.ReproducibleZip;

/** Writes a report as a workbook: a sheet for each table and chart, with the blocks before it above and those after the last one below. */
final class XlsxWriter {

	static {
		OfficeLibraries.silence();
	}

	private final Report report;

	XlsxWriter(Report report) {
		this.report = report;
	}

	byte[] write() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var workbook = new XSSFWorkbook()) {
			var properties = workbook.getProperties();
			// otherwise the moment of writing
			properties.getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
			properties.getCoreProperties().setTitle(report.title());
			properties.getCoreProperties().setCreator("Insp");
			properties.getExtendedProperties().setApplication("Insp");
			var styles = new XlsxStyles(workbook, report.language() == Language.ZH);
			var choices = new XlsxChoices(workbook);
			for (var blocks : sheets()) {
				var name = blocks.stream().flatMap(block -> sheetName(block).stream()).findFirst().orElse(report.title());
				new XlsxSheet(workbook.createSheet(unusedName(workbook, name)), report, styles, choices).write(blocks);
			}
			choices.hideSheet();
			report.tables().forEach(table -> table.origin().ifPresent(origin -> XlsxOrigin.write(workbook, table, origin)));
			workbook.write(bytes);
		}
		return ReproducibleZip.of(bytes.toByteArray());
	}

	/** The blocks of each sheet. */
	private List<List<Block>> sheets() {
		var sheets = new ArrayList<List<Block>>();
		var current = new ArrayList<Block>();
		boolean isNamed = false;
		for (var block : report.blocks()) {
			if (sheetName(block).isPresent()) {
				if (isNamed) {
					sheets.add(current);
					current = new ArrayList<>();
				}
				isNamed = true;
			}
			current.add(block);
		}
		sheets.add(current);
		return sheets;
	}

	/** The name of the sheet that begins with a block. */
	private static Optional<String> sheetName(Block block) {
		return block instanceof Table table
				? Optional.of(table.name())
				: block instanceof Chart chart ? Optional.of(chart.title())
				: Optional.empty();
	}

	private static String unusedName(XSSFWorkbook workbook, String name) {
		var safe = WorkbookUtil.createSafeSheetName(name, '_');
		var unused = safe;
		for (int i = 2; workbook.getSheet(unused) != null; i++) {
			unused = WorkbookUtil.createSafeSheetName(i + " " + safe, '_');
		}
		return unused;
	}
}
