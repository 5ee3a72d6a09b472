/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.insp.model.Language;
import org.insp.report.content.Column;
import org.insp.report.content.Heading;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Row;
import org.insp.report.content.Table;
import org.insp.report.content.TableCell;
import org.insp.report.content.Tone;
import org.insp.report.format.ReportFormat;
import org.junit.jupiter.api.Test;

/** Documents of Word, HTML pages and Markdown. */
class DocumentFormatsTest {

	private static final Table TABLE =
			new Table("表", List.of(new Column("问题", 20, false, List.of()), new Column("措施", 20, true, List.of())),
					List.of(new Row(List.of(TableCell.text("=1+1|*重点*").overRows(2), TableCell.text("甲\n乙").with(Tone.OVERDUE))),
							new Row(List.of(TableCell.COVERED, TableCell.text("<b>&丙")))));

	private static Report report(Language language) {
		return new Report("整改情况", language, PageSetup.A4_PORTRAIT, List.of(new Heading(1, "组织"), new Heading(2, "领导"),
				new Heading(2, "分工"), Paragraph.of("正文。"), new Heading(1, "落实"), new Heading(3, "关于甲"), new Heading(4, "其一"), TABLE));
	}

	private static String text(ReportFormat format, Language language) throws IOException {
		return new String(format.write(report(language)), StandardCharsets.UTF_8);
	}

	@Test
	void documentIsInTheFormOfOfficialDocuments() throws IOException {
		try (var document = new XWPFDocument(new ByteArrayInputStream(ReportFormat.DOCX.write(report(Language.ZH))))) {
			assertEquals(List.of("整改情况", "一、组织", "（一）领导", "（二）分工", "正文。", "二、落实", "1.关于甲", "（1）其一"),
					document.getParagraphs().stream().map(each -> each.getText()).toList());
			assertEquals(List.of("Title", "Heading1", "Heading2"),
					document.getParagraphs().stream().limit(3).map(each -> each.getStyle()).toList());
			var section = document.getDocument().getBody().getSectPr();
			// 28 characters of 16 points on 156 mm, 22 lines on 225 mm
			assertEquals(156, Math.round((number(section.getPgSz().getW()) - number(section.getPgMar().getLeft())
					- number(section.getPgMar().getRight())) / 56.7));
			assertEquals(225, Math.round((number(section.getPgSz().getH()) - number(section.getPgMar().getTop())
					- number(section.getPgMar().getBottom())) / 56.7));
			assertEquals("— 1 —", document.getFooterList().get(0).getText().strip());
			var table = document.getTables().get(0);
			assertEquals("=1+1|*重点*", table.getRow(1).getCell(0).getText());
			assertEquals("F8B4B0", table.getRow(1).getCell(1).getColor());
			assertTrue(table.getRow(2).getCell(0).getCTTc().getTcPr().isSetVMerge());
			assertTrue(table.getRow(0).isRepeatHeader());
		}
	}

	private static long number(Object twips) {
		return Long.parseLong(twips.toString());
	}

	@Test
	void headingsOfEnglishDocumentsAreNumberedByTens() throws IOException {
		var text = text(ReportFormat.MD, Language.EN);
		assertTrue(text.contains("## 1. 组织\n") && text.contains("### 1.2 分工\n") && text.contains("## 2. 落实\n"), text);
	}

	@Test
	void textIsTextInHtmlAndMarkdown() throws IOException {
		var html = text(ReportFormat.HTML, Language.ZH);
		assertTrue(html.contains("<td rowspan=\"2\">=1+1|*重点*</td>"), html);
		assertTrue(html.contains("<td class=\"centred overdue\">甲<br>乙</td>") && html.contains("&lt;b&gt;&amp;丙"), html);
		var markdown = text(ReportFormat.MD, Language.ZH);
		assertTrue(markdown.contains("| \\=1+1\\|\\*重点\\* | 甲<br>乙 |\n| \\=1+1\\|\\*重点\\* | \\<b\\>&丙 |"), markdown);
	}

	@Test
	void theSameDocumentGivesTheSameBytes() throws Exception {
		var first = ReportFormat.DOCX.write(report(Language.ZH));
		// zip files know two seconds
		Thread.sleep(2100);
		assertArrayEquals(first, ReportFormat.DOCX.write(report(Language.ZH)));
	}
}
