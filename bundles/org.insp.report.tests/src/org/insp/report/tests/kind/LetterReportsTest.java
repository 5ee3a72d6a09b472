/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.insp.report.content.Heading;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.kind.ReportKind;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;

/** Letters go to each of those who answer; a document says nothing of what there is not. */
class LetterReportsTest {

	private static final String MODEL = """
			模型 "甲" { 语言 zh  基准日期 2024-03-02 }
			被巡察党组织 甲镇党委 "甲镇党委" { 党委委员 王某  科室 党建办  科室 财政所 }
			反馈意见 F { 致 甲镇党委  问题 P1 "账目不清" }
			整改方案 R { 针对 F
			  措施 C1 "清理账目" { 针对 P1  责任领导 王某  责任科室 财政所、党建办  时限 2024-02-01  状态 正在推进 }
			}
			""";

	private static Report report(ReportKind kind, String text) throws IOException {
		return kind.report(ExampleReports.text(text, LocalDate.of(2024, 3, 2)));
	}

	private static List<String> texts(Report report, Paragraph.Style style) {
		return report.blocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
				.filter(paragraph -> paragraph.style() == style).map(Paragraph::text).toList();
	}

	private static List<String> headings(Report report) {
		return report.blocks().stream().filter(Heading.class::isInstance).map(block -> ((Heading) block).text()).toList();
	}

	@Test
	void eachOfTwoDepartmentsGetsALetterThatNamesTheOther() throws IOException {
		var report = report(ReportKind.SUPERVISION, MODEL);
		assertEquals(List.of("财政所：", "党建办："), texts(report, Paragraph.Style.ADDRESSEE));
		var body = String.join("\n", texts(report, Paragraph.Style.BODY));
		assertTrue(body.contains("与党建办共同承担") && body.contains("与财政所共同承担"), body);
	}

	@Test
	void whereNothingIsOverdueThereIsNoLetter() throws IOException {
		assertEquals(Optional.of("截至2024-03-02，没有逾期的整改事项。"),
				report(ReportKind.SUPERVISION, MODEL.replace("2024-02-01", "2024-04-01")).nothing());
		assertEquals(Optional.empty(), report(ReportKind.SUPERVISION, MODEL).nothing());
	}

	@Test
	void aReportOfNobodySaysNeitherIMyselfNorAnEmptyChapter() throws IOException {
		var nobody = report(ReportKind.PRINCIPAL, MODEL);
		assertFalse(headings(nobody).contains("组织落实情况"), headings(nobody).toString());
		assertFalse(String.join("", texts(nobody, Paragraph.Style.BODY)).contains("本人"));
		var group = report(ReportKind.PRINCIPAL, MODEL.replace("针对 F\n", "针对 F  领导小组 \"整改领导小组\" { 组长 王某 }\n"));
		assertTrue(headings(group).contains("组织落实情况"), headings(group).toString());
		assertTrue(String.join("", texts(group, Paragraph.Style.BODY)).contains("本人"));
	}

	@Test
	void aNoticeWithoutChannelsHasBlanksForThem() throws IOException {
		assertTrue(headings(report(ReportKind.NOTICE, MODEL)).contains("监督方式"));
		assertTrue(String.join("", texts(report(ReportKind.NOTICE, MODEL), Paragraph.Style.BODY)).contains("联系电话：＿＿＿"));
		var open = MODEL + "公开 针对 R 社会 于 2024-03-01 { 举报渠道 电话 \"12388\" }\n";
		var body = String.join("", texts(report(ReportKind.NOTICE, open), Paragraph.Style.BODY));
		assertTrue(body.contains("12388") && !body.contains("＿"), body);
	}
}
