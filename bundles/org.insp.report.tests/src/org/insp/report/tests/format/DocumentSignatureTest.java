/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.format;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;

/** The lines at the end of a document. */
class DocumentSignatureTest {

	@Test
	void whoSignsAndWhenStayOnOnePage() throws IOException {
		var input = ExampleReports.text("模型 \"甲\" { 语言 zh } 整改方案 R { 措施 C1 \"学习\" }", LocalDate.of(2024, 5, 8));
		var file = new ByteArrayInputStream(ReportFormat.DOCX.write(ReportKind.PROGRESS.report(input)));
		try (var document = new XWPFDocument(file)) {
			var last = document.getParagraphs().get(document.getParagraphs().size() - 1);
			assertTrue(last.getText().contains("2024年5月8日"), last.getText());
			var style = document.getStyles().getStyle(last.getStyleID());
			assertTrue(style.getCTStyle().getPPr().isSetKeepNext());
		}
	}
}
