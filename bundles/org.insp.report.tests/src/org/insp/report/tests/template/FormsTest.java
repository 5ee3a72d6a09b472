/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.insp.model.Language;
import org.insp.report.format.ReportFormat;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ReportKind;
import org.insp.report.template.FormCopies;
import org.insp.report.template.FormFile;
import org.insp.report.template.ShippedForm;
import org.insp.report.template.TemplateException;
import org.insp.report.tests.ExampleReports;
import org.insp.report.tests.ReadWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An office's own forms: workbooks and documents with placeholders, filled, and what is said where one is wrong. */
class FormsTest {

	private static final String PLAN = """
			模型 "甲镇整改" { 语言 zh }
			政策 P { 字段 等级 于 问题 { 取值 一般, 重大 }  阈值 临期天数 20 }
			组织 Town "甲镇党委"
			组织 Office "建管科"
			人员 Wang "王某"
			反馈意见 F { 致 Town  日期 2024-01-05  方面 A "工程" { 问题 P1 "多付工程款" { 字段 等级 重大 } 问题 P2 "=1+1" } }
			整改方案 R "甲镇整改方案" {
			  针对 F
			  措施 C1 "扣回" { 针对 P1  责任领导 Wang  责任科室 Office  时限 2024-03-01  状态 推进中 }
			  措施 C2 "公示" { 针对 P1  时限 2024-05-01  状态 已申请  进展 2024-02-01 "已上墙" }
			  措施 C3 "建账" { 针对 P2  状态 已销号 }
			}
			""";

	private static ReportInput input() throws IOException {
		return ExampleReports.text(PLAN, LocalDate.of(2024, 3, 6));
	}

	private static byte[] workbook() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var workbook = new XSSFWorkbook()) {
			var sheet = workbook.createSheet("台账");
			sheet.createRow(0).createCell(0).setCellValue("{{填报单位}}整改台账（{{问题数}}个问题，完成率{{总完成率}}）");
			var row = sheet.createRow(2);
			var texts = List.of("{{序号}}", "{{问题}}", "{{ 字段 等级 }}", "{{措施}}（{{责任领导}}）", "{{时限}}", "固定", "{{完成率}}");
			for (int i = 0; i < texts.size(); i++) {
				row.createCell(i).setCellValue(texts.get(i));
			}
			sheet.createRow(3).createCell(0).setCellValue("填报人：");
			sheet.getRow(3).createCell(4).setCellFormula("COUNTA(A1:A3)");
			sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 2));
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
			workbook.write(bytes);
		}
		return bytes.toByteArray();
	}

	private static byte[] fill(ReportKind kind, byte[] form, ReportFormat format) throws Exception {
		return new FormFile(format, form).fill(FormCopies.of(kind, input()).values().iterator().next());
	}

	@Test
	void aRowOfAWorkbookIsRepeatedAndWhatIsBelowMovesDown() throws Exception {
		try (var filled = ReadWorkbook.of(fill(ReportKind.LEDGER, workbook(), ReportFormat.XLSX))) {
			assertEquals("甲镇党委整改台账（2个问题，完成率33.3%）", filled.text(0, 0));
			assertEquals(List.of("1", "多付工程款", "重大", "扣回（王某）", "固定"),
					List.of(filled.text(2, 0), filled.text(2, 1), filled.text(2, 2), filled.text(2, 3), filled.text(2, 5)));
			assertEquals(List.of("多付工程款", "公示（）", "=1+1", "建账（）"),
					List.of(filled.text(3, 1), filled.text(3, 3), filled.text(4, 1), filled.text(4, 3)));
			assertEquals(LocalDate.of(2024, 3, 1).atStartOfDay(), filled.cell(2, 4).getLocalDateTimeCellValue());
			assertEquals("yyyy-mm-dd", filled.cell(2, 4).getCellStyle().getDataFormatString());
			assertEquals(CellType.STRING, filled.cell(4, 1).getCellType());
			assertEquals("填报人：", filled.text(5, 0));
			assertEquals(CellType.FORMULA, filled.cell(5, 4).getCellType());
			assertTrue(filled.merged().containsAll(List.of("A3:A4", "B3:B4", "C3:C4", "A6:C6")), filled.merged().toString());
		}
	}

	@ParameterizedTest
	@CsvSource({ "'{{措施}}', '清理|公示'", "'{{措施}}：{{任务}}', '清理：对账|清理：催收|公示：'" })
	void stepsHaveRowsOnlyInAFormThatNamesThem(String text, String rows) throws Exception {
		var input = ExampleReports.text("""
				模型 "甲" { 语言 zh }
				整改方案 R { 措施 C1 "清理" { 任务 S1 "对账"  任务 S2 "催收" }  措施 C2 "公示" }
				""", LocalDate.of(2024, 3, 6));
		var form = new FormFile(ReportFormat.XLSX, workbookWith(text));
		try (var filled = ReadWorkbook.of(form.fill(FormCopies.of(ReportKind.LEDGER, input).values().iterator().next()))) {
			var sheet = filled.sheet();
			assertEquals(List.of(rows.split("\\|")),
					IntStream.rangeClosed(1, sheet.getLastRowNum()).mapToObj(row -> filled.text(row, 1)).toList());
		}
	}

	private static byte[] document(String... paragraphs) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var document = new XWPFDocument()) {
			for (var text : paragraphs) {
				var paragraph = document.createParagraph();
				// as Word splits them: within a placeholder, too
				for (var part : text.split("\\|")) {
					var run = paragraph.createRun();
					run.setText(part);
					run.setBold(part.contains("粗"));
				}
			}
			var table = document.createTable(2, 3);
			table.getRow(0).getCell(0).setText("问题");
			table.getRow(1).getCell(0).setText("{{问题}}");
			table.getRow(1).getCell(1).setText("{{措施}}");
			table.getRow(1).getCell(2).setText("{{时限}}");
			document.write(bytes);
		}
		return bytes.toByteArray();
	}

	@Test
	void rowsAndParagraphsOfADocumentAreRepeated() throws Exception {
		var form = document("截至{{日|期}}，粗体|{{措施|数}}条。", "（{{序号}}）{{措施}}", "{{填报单位}}");
		try (var filled = new XWPFDocument(new ByteArrayInputStream(fill(ReportKind.PROGRESS, form, ReportFormat.DOCX)))) {
			assertEquals(List.of("截至2024年3月6日，粗体3条。", "（1）扣回", "（1）公示", "（2）建账", "甲镇党委"),
					filled.getParagraphs().stream().map(each -> each.getText()).toList());
			assertTrue(filled.getParagraphs().get(0).getRuns().stream().anyMatch(run -> run.isBold() && run.text().contains("粗体")));
			var table = filled.getTables().get(0);
			assertEquals(List.of("问题", "多付工程款", "多付工程款", "=1+1"),
					table.getRows().stream().map(row -> row.getCell(0).getText()).toList());
			assertEquals("公示", table.getRow(2).getCell(1).getText());
			assertTrue(table.getRow(2).getCell(0).getCTTc().getTcPr().isSetVMerge());
			assertFalse(table.getRow(3).getCell(0).getCTTc().isSetTcPr() && table.getRow(3).getCell(0).getCTTc().getTcPr().isSetVMerge());
		}
	}

	@Test
	void formsOfClosuresAreOneForEachMeasureAndLettersOneForEachAddressee() throws Exception {
		assertEquals(List.of("C2", "C3"), List.copyOf(FormCopies.of(ReportKind.CLOSURE, input()).keySet()));
		try (var filled = new XWPFDocument(
				new ByteArrayInputStream(fill(ReportKind.CLOSURE, document("{{问题}}：{{进展}}"), ReportFormat.DOCX)))) {
			assertEquals("多付工程款：2024-02-01 已上墙", filled.getParagraphs().get(0).getText());
		}
		assertEquals(List.of("建管科"), List.copyOf(FormCopies.of(ReportKind.SUPERVISION, input()).keySet()));
		var steps = ExampleReports.text(PLAN.stripTrailing().replaceFirst("}$", "") + """
				  措施 C4 "核对" { 责任科室 Office  任务 "清册" { 时限 2024-03-02 } 任务 "印章" { 时限 2024-09-02 } }
				}
				""", LocalDate.of(2024, 3, 6));
		var form = new FormFile(ReportFormat.DOCX, document("{{收文单位}}", "{{措施}}{{任务}}"));
		try (var filled = new XWPFDocument(
				new ByteArrayInputStream(form.fill(FormCopies.of(ReportKind.SUPERVISION, steps).get("建管科"))))) {
			assertEquals(List.of("建管科", "扣回", "核对清册"), filled.getParagraphs().stream().map(each -> each.getText()).toList());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "{{问提}}; 第 1 段：没有“{{问提}}”这一项；是不是问题", "截至{{日期; 第 1 段：占位符没有写完：{{日期……；应以“}}”结束" })
	void aMistakeNamesItsPlace(String text, String message) throws Exception {
		var failure = assertThrows(TemplateException.class, () -> fill(ReportKind.PLAN, document(text), ReportFormat.DOCX));
		assertTrue(failure.message(Language.ZH).startsWith(message), failure.message(Language.ZH));
		var cell = assertThrows(TemplateException.class, () -> fill(ReportKind.LEDGER, workbookWith(text), ReportFormat.XLSX));
		assertTrue(cell.message(Language.ZH).startsWith("工作表“表”，单元格 B2："), cell.message(Language.ZH));
		assertTrue(cell.message(Language.EN).startsWith("sheet 表, cell B2: "), cell.message(Language.EN));
	}

	private static byte[] workbookWith(String text) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var workbook = new XSSFWorkbook()) {
			workbook.createSheet("表").createRow(1).createCell(1).setCellValue(text);
			workbook.write(bytes);
		}
		return bytes.toByteArray();
	}

	@Test
	void whatIsNoFormIsSaid() throws Exception {
		assertTrue(message(ReportFormat.XLSX, workbookWith("没有")).startsWith("模板里没有占位符。请在要填写的地方写上占位符，如 {{标题}}"));
		assertTrue(message(ReportFormat.XLSX, "no zip".getBytes(StandardCharsets.UTF_8)).startsWith("这不是 Office 的工作簿或文档"));
		assertTrue(message(ReportFormat.DOCX, "no zip".getBytes(StandardCharsets.UTF_8)).startsWith("这不是 Office 的工作簿或文档"));
		assertTrue(message(ReportFormat.DOCX, workbookWith("{{标题}}")).startsWith("这不是 Office 的工作簿或文档"));
	}

	private static String message(ReportFormat format, byte[] form) {
		return assertThrows(TemplateException.class, () -> fill(ReportKind.LEDGER, form, format)).message(Language.ZH);
	}

	@ParameterizedTest
	@EnumSource(ShippedForm.class)
	void shippedFormsAreFilled(ShippedForm form) throws Exception {
		for (var language : List.of(Language.ZH, Language.EN)) {
			var empty = form.format().write(form.report(language));
			for (var data : FormCopies.of(form.kind(), input()).values()) {
				var filled = new FormFile(form.format(), empty).fill(data);
				assertTrue(filled.length > 1000);
				assertArrayEquals(filled, new FormFile(form.format(), empty).fill(data));
			}
		}
	}
}
