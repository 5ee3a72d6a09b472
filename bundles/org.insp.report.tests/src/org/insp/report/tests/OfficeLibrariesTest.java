/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.insp.report.office.OfficeLibraries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Apache POI works inside OSGi, where its bundles must find each other's classes and the schemas of Office. */
class OfficeLibrariesTest {

	@BeforeAll
	static void silence() {
		OfficeLibraries.silence();
	}

	@Test
	void workbooksAreWrittenAndRead() throws Exception {
		var bytes = new ByteArrayOutputStream();
		try (var workbook = new XSSFWorkbook()) {
			workbook.createSheet("台账").createRow(0).createCell(0).setCellValue("整改措施");
			workbook.write(bytes);
		}
		try (var workbook = new XSSFWorkbook(OPCPackage.open(new ByteArrayInputStream(bytes.toByteArray())))) {
			assertEquals("整改措施", workbook.getSheet("台账").getRow(0).getCell(0).getStringCellValue());
		}
	}

	@Test
	void workbooksOf1997AreWrittenAndRead() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var workbook = new HSSFWorkbook()) {
			workbook.createSheet("台账").createRow(0).createCell(0).setCellValue("整改措施");
			workbook.write(bytes);
		}
		try (var workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
			assertEquals("整改措施", workbook.getSheet("台账").getRow(0).getCell(0).getStringCellValue());
		}
	}

	@Test
	void documentsAreWrittenAndRead() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var document = new XWPFDocument()) {
			document.createParagraph().createRun().setText("一、整改情况");
			var table = document.createTable(1, 1);
			table.getRow(0).getCell(0).setText("问题");
			document.createHeaderFooterPolicy();
			document.write(bytes);
		}
		try (var document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
			assertEquals("一、整改情况", document.getParagraphs().get(0).getText());
			assertEquals("问题", document.getTables().get(0).getRow(0).getCell(0).getText());
		}
	}
}
