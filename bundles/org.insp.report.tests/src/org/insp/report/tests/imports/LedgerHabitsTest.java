/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.insp.report.ledger.LedgerContent;
import org.insp.report.ledger.LedgerFinding;
import org.insp.report.ledger.LedgerMeasure;
import org.insp.report.ledger.LedgerNote;
import org.insp.report.ledger.LedgerPerson;
import org.insp.report.ledger.LedgerReader;
import org.insp.report.ledger.LedgerValue;
import org.insp.report.read.TableFiles;
import org.insp.report.text.LedgerText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Habits of ledgers that the five large ones do not show. */
class LedgerHabitsTest {

	@TempDir
	Path folder;

	private LedgerContent csv(String... lines) throws IOException {
		return read("台账.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
	}

	private LedgerContent read(String name, byte[] bytes) throws IOException {
		return LedgerReader.read(TableFiles.read(Files.write(folder.resolve(name), bytes)), Optional.empty());
	}

	private static List<String> dues(LedgerContent content) {
		return content.measures().stream().map(measure -> measure.due() == null ? "" : measure.due().wording()).toList();
	}

	private static List<String> persons(LedgerContent content) {
		return content.measures().stream().flatMap(measure -> measure.persons().stream()).map(LedgerPerson::name).toList();
	}

	private static List<String> further(LedgerMeasure measure) {
		return measure.further().stream().map(LedgerValue::text).toList();
	}

	@Test
	void dittoMarksRepeatWhatStandsAbove() throws IOException {
		var content = csv("序号,问题,措施,责任人,时限", "1,甲不足,办一,王某,2024.3.1", "〃,〃,办二,〃,同上");
		assertEquals(1, content.findings().size());
		assertEquals(List.of("王某", "王某"), persons(content));
		assertEquals(List.of("2024-03-01", "2024-03-01"), dues(content));
	}

	@Test
	void blanksBelongToTheFindingAbove() throws IOException {
		var content = csv("序号,问题,措施,责任人,时限", "1,甲不足,办一,王某,2024.3.1", ",,办二,,", "2,乙不足,办三,,");
		assertEquals(2, content.findings().size());
		assertEquals(List.of("王某", "王某"), persons(content));
		assertEquals(List.of("2024-03-01", "2024-03-01", ""), dues(content));
	}

	@Test
	void equalWordsUnderDifferentNumbersAreTwoFindings() throws IOException {
		var content = csv("序号,地点,隐患,措施,责任人", "1,东库,灭火器过期,更换,王某", "2,西库,灭火器过期,更换,李某");
		assertEquals(2, content.findings().size());
	}

	@Test
	void numberedMeasuresAreSeparateWithTheirDeadlines() throws IOException {
		var content = csv("序号,问题,措施,责任人,时限", "1,甲不足,\"1.修订制度。\n2.开展培训。\n3.每季抽查。\",王某,\"1、2项2024年8月底前；3项长期坚持\"");
		assertEquals(List.of("修订制度。", "开展培训。", "每季抽查。"), content.measures().stream().map(LedgerMeasure::text).toList());
		assertEquals(List.of("2024年8月底前", "2024年8月底前", "长期坚持"), dues(content));
	}

	@Test
	void aYearThatStandsNowhereIsNotMadeUp() throws IOException {
		var content = csv("序号,问题,措施,责任人,时限", "1,甲不足,办一,王某,9月底前");
		assertEquals(List.of("9月底前"), dues(content));
		assertEquals(null, content.measures().get(0).due().date());
		assertEquals(List.of(LedgerNote.Kind.NO_YEAR), content.measures().get(0).notes().stream().map(LedgerNote::kind).toList());
	}

	@Test
	void aStatusInThePlaceOfADeadlineIsAStatus() throws IOException {
		var content = csv("序号,问题,措施,责任人,时限", "1,甲不足,办一,/,已完成");
		assertEquals(List.of(""), dues(content));
		assertEquals("已完成", content.measures().get(0).text(org.insp.report.ledger.ColumnRole.STATUS));
		assertEquals(List.of(), persons(content));
	}

	@Test
	void completionAndClosureAreClausesOfTheirOwn() throws IOException {
		for (var heading : List.of("完成时间", "实际完成时间", "办结日期", "整改完成时间")) {
			var content =
					csv("序号,问题,措施,责任人,完成时限," + heading + ",销号时间", "1,甲不足,办一,王某,2024.3.1,2024.2.20,2024年3月5日", "2,乙不足,办二,王某,2024.3.1,未完成,/");
			assertEquals(List.of("2024-03-01", "2024-03-01"), dues(content));
			assertEquals("2024-02-20", content.measures().get(0).completed().wording());
			assertEquals("2024-03-05", content.measures().get(0).closed().wording());
			assertEquals(null, content.measures().get(1).completed());
			assertEquals("未完成", content.measures().get(1).text(org.insp.report.ledger.ColumnRole.STATUS));
			var text = LedgerText.of(content, "台账.csv").get("ledger.insp");
			assertTrue(text.contains("实际完成 2024-02-20") && text.contains("销号 2024-03-05"), text);
		}
		assertEquals(List.of("2024-03-01"), dues(csv("序号,问题,措施,责任人,完成时间", "1,甲不足,办一,王某,2024.3.1")));
	}

	@Test
	void twoRolesInOneColumnAreSeparated() throws IOException {
		var content = csv("序号,问题,措施,责任单位（责任人）,时限", "1,甲不足,办一,财政所（周某）,2024年6月", "2,乙不足,办二,办公室（配合：财务科）,2024年6月");
		assertEquals(List.of("周某"), persons(content));
		assertEquals(List.of("财政所"), content.measures().get(0).departments());
		assertEquals(List.of("财务科"), content.measures().get(1).cooperators());
	}

	@Test
	void namesAreFoundAmongPosts() throws IOException {
		var content = csv("序号,问题,措施,责任人", "1,甲不足,办一,社区书记韩某、李某（副镇长） 王 某", "2,乙不足,办二,各支部书记");
		assertEquals(List.of("韩某", "李某", "王某"), persons(content));
		assertEquals(List.of(LedgerNote.Kind.NAME), content.measures().get(1).notes().stream().map(LedgerNote::kind).toList());
	}

	@Test
	void severalTablesOnASheetAreRead() throws IOException {
		var content = csv("第一部分,,", "序号,问题,措施", "1,甲不足,办一", "合计,1,", "", "第二部分,,", "序号,问题,措施", "1,乙不足,办二", "制表人：王某,,");
		assertEquals(2, content.findings().size());
		assertEquals(2, content.measures().size());
	}

	@Test
	void textFilesOfExcelAndMarkdownAreRead() throws IOException {
		var lines = "序号,问题,措施,时限\r\n1,甲不足,办一,2024年6月底前\r\n";
		assertEquals(List.of("2024年6月底前"), dues(read("国标.csv", lines.getBytes(Charset.forName("GB18030")))));
		assertEquals(List.of("2024年6月底前"), dues(read("带标记.csv", ("\ufeff" + lines).getBytes(StandardCharsets.UTF_8))));
		var markdown = "# 台账\n\n| 序号 | 问题 | 措施 | 时限 |\n|---|---|---|---|\n| 1 | 甲不足 | 办一 | 2024-06-30 |\n";
		assertEquals(List.of("2024-06-30"), dues(read("台账.md", markdown.getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	void columnsBeforeTheMeasuresAreKeptWhereNoneIsOfFindings() throws IOException {
		var content = csv("序号,类别,事项名称,措施,责任方,时限", "1,线上,备案,办一,王某,2024.3.1", "2,线下,申领,办二,王某,2024.3.1");
		assertEquals(List.of(), content.findings());
		assertEquals(List.of("线上", "备案"), further(content.measures().get(0)));
		assertEquals(List.of("线下", "申领"), further(content.measures().get(1)));
	}

	@Test
	void findingsStandUnderManyHeadings() throws IOException {
		for (var heading : List.of("隐患名称", "缺陷描述", "风险名称", "交办问题基本情况", "不符合项", "具体表现", "描述", "Description", "Finding/source")) {
			var content = csv("序号," + heading + ",整改措施,完成时限", "1,甲不足,办一,2024.3.1");
			assertEquals(List.of("甲不足"), content.findings().stream().map(LedgerFinding::text).toList(), heading);
		}
	}

	@Test
	void aHeadingMayHaveASlashOfItsOwn() throws IOException {
		var content = csv("序号,隐患描述,部位/来源,整改措施,责任人/部门,时限", "1,甲不足,东库/自查,办一,葛某/运维班,2024.3.1", "2,乙不足,西库/自查,办二,运维班,2024.3.1",
				"3,丙不足,西库/自查,办三,葛某、李某/综合部,2024.3.1");
		assertEquals(List.of("葛某", "葛某", "李某"), persons(content));
		assertEquals(List.of(List.of("运维班"), List.of("运维班"), List.of("综合部")),
				content.measures().stream().map(LedgerMeasure::departments).toList());
		var policy = LedgerText.of(content, "台账.csv").get("policy.insp");
		assertTrue(policy.contains("\"部位/来源\"") && policy.contains("责任科室、责任人"), policy);
	}

	@Test
	void bracketsBehindAnOfficeHoldPeopleOnlyWhereTheyAreNames() throws IOException {
		var content = csv("序号,问题,措施,责任单位,配合单位", "1,甲不足,办一,财政所（周某）,各村（社区）", "2,乙不足,办二,党政办（财务）+规建办,");
		assertEquals(List.of("周某"), persons(content));
		assertEquals(List.of("各村（社区）"), content.measures().get(0).cooperators());
		assertEquals(List.of("党政办（财务）", "规建办"), content.measures().get(1).departments());
	}

	@Test
	void aBandIsTheAspectAndAColumnBesideItAField() throws IOException {
		var content = csv("序号,方面,问题,措施", "一、作风方面,,,", "1,学习,甲不足,办一", "二、纪律方面,,,", "2,监督,乙不足,办二");
		assertEquals(List.of("一、作风方面", "二、纪律方面"), content.findings().stream().map(LedgerFinding::aspect).toList());
		assertEquals(List.of("学习", "监督"),
				content.findings().stream().flatMap(finding -> finding.further().stream()).map(LedgerValue::text).toList());
	}

	@Test
	void moreFormsOfDeadlinesAreDates() throws IOException {
		var content = csv("2024年台账,,,,", "序号,问题,措施,责任人,治理期限", "1,甲不足,办一,王某,24.4.12", "2,乙不足,办二,王某,15 Nov 2024", "3,丙不足,办三,王某,立即",
				"4,丁不足,办四,王某,持续优化", "5,戊不足,办五,王某,12.4.12");
		assertEquals(List.of("2024-04-12", "2024-11-15", "立即", "持续优化", "12.4.12"), dues(content));
		assertEquals(List.of("立即", "持续优化"),
				content.measures().stream().map(LedgerMeasure::kind).filter(kind -> kind != null).toList());
	}

	@Test
	void aLineMayBreakWithinADate() throws IOException {
		assertEquals(List.of("2024-06-30", "2024-06-30", "2024年6月底前"), dues(csv("No,Finding,Action,Owner,Target date",
				"1,A gap,Close it,Jo Weber,\"June 30,\n2024\"", "2,A hole,Fill it,Jo Weber,\"30 Jun\n2024\"",
				"3,A rift,Bridge it,Jo Weber,\"2024年\n6月底前\"")));
	}

	@Test
	void aStatusThatIsAKeywordIsWrittenByItsMeaning() throws IOException {
		var text = LedgerText.of(csv("ID,Finding,Action,Owner,Target,Status", "1,A gap,Close it,Jo Weber,2024-11-30,Completed"), "l.csv")
				.get("ledger.insp");
		assertTrue(text.contains("due 2024-11-30") && text.contains("status closed"), text);
	}

	@Test
	void whatIsNotDoneIsNotTakenForNotBegun() throws IOException {
		var policy = LedgerText.of(csv("序号,问题,措施,销号状态", "1,甲不足,办一,未销号", "2,乙不足,办二,未启动整改"), "台账.csv").get("policy.insp");
		assertTrue(policy.contains("未销号 = 推进中") && policy.contains("未启动整改 = 未启动"), policy);
	}

	@Test
	void aLedgerWithoutAnyWordOfItsOwnIsNone() throws IOException {
		assertTrue(csv("姓名,电话", "王某,1").columns().isEmpty());
	}

	@Test
	void postsOfOrgansAreNoNames() throws IOException {
		for (var written : List.of("镇党委副书记 余海涛", "余海涛 镇党委副书记", "镇党委副书记余海涛", "余海涛（镇党委副书记）")) {
			var content = csv("序号,问题,措施,责任人,时限", "1,甲不足,办一," + written + ",2024.3.1");
			assertEquals(List.of("余海涛"), persons(content), written);
			assertEquals("镇党委副书记", content.measures().get(0).persons().get(0).post(), written);
		}
		assertEquals(List.of("王刚", "吴敏"), persons(csv("序号,问题,措施,责任人,时限", "1,甲不足,办一,镇党委书记王刚、党总支副书记吴敏,2024.3.1")));
		assertEquals(List.of(), persons(csv("序号,问题,措施,责任人,时限", "1,甲不足,办一,镇党委副书记,2024.3.1")));
	}

	@Test
	void bracketsWithNobodyInThemSayNothing() throws IOException {
		var content = csv("序号,问题,措施,责任单位（责任人）,时限", "1,甲不足,办一,党政办公室（无）,2024.3.1", "2,乙不足,办二,河长办（待定）,2024.3.1", "3,丙不足,办三,财政所（金玲）,2024.3.1");
		assertEquals(List.of("党政办公室", "河长办", "财政所"),
				content.measures().stream().flatMap(measure -> measure.departments().stream()).toList());
		assertEquals(List.of("金玲"), persons(content));
	}

	@Test
	void severalKindsInThePlaceOfADayAreNoUnknownDate() throws IOException {
		var content = csv("序号,问题,措施,责任人,时限", "1,甲不足,办一,王某,立行立改，长期坚持");
		assertEquals("立行立改", content.measures().get(0).kind());
		assertEquals(List.of(), content.measures().get(0).notes());
	}

	@Test
	void workWithoutWordsIsStillWork() throws IOException {
		var content = csv("序号,问题,措施,责任人,时限,状态", "1,甲不足,,陆明,2024-06-30,正在整改", "2,乙不足,,,,", "3,丙不足,,待定,待定,未启动");
		assertEquals(List.of("甲不足"), content.measures().stream().map(measure -> measure.finding().text()).toList());
		assertEquals(List.of("陆明"), persons(content));
		assertEquals(List.of("2024-06-30"), dues(content));
	}
}
