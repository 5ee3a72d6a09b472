/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.report.document.DocumentReader;
import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.LedgerContent;
import org.insp.report.ledger.LedgerFinding;
import org.insp.report.ledger.LedgerMeasure;
import org.insp.report.ledger.LedgerPerson;
import org.insp.report.read.DocumentFiles;
import org.insp.report.read.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents whose authors have habits of their own: what they say is read, and nothing that they do not say. */
class DocumentHabitsTest {

	private static final Path DOCUMENTS = Path.of("testdata/documents");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "notice-without-numbers", "measures-without-heading", "village", "feedback", "causes-in-a-chapter",
			"self-examination", "broken-lines", "bracketed-headings", "numbered-owners",
			"audit-letter", "audit-report", "problem-list" })
	void theModelHasNoErrors(String name) throws IOException {
		assertEquals("", String.join("\n", ImportedModel.of(DOCUMENTS.resolve("habit-" + name + ".txt"), folder).errors()));
	}

	@Test
	void aNoticeNamesItsFindingsInHeadingsWithoutNumbers() throws IOException {
		var content = read("notice-without-numbers");
		assertEquals(List.of("学习教育抓得不实", "窗口服务意识不强", "固定资产管理混乱", "工会经费使用不规范"), findings(content));
		assertEquals(List.of("", "", "", "", "长期坚持", "已完成", "", "正在推进"), content.measures().stream()
				.map(measure -> measure.texts().getOrDefault(ColumnRole.STATUS, "")).toList());
	}

	@Test
	void partsOfAFindingThatSomebodyAnswersForAreMeasures() throws IOException {
		var content = read("measures-without-heading");
		assertEquals(List.of("思政课教师配备不足", "校外培训监管缺位", "教材教辅审读把关不严", "部分学校支部未按期换届"), findings(content));
		assertEquals(List.of(), content.findings().stream().flatMap(finding -> finding.manifestations().stream()).toList());
		assertEquals(List.of("孙某 2024-09-01", "孙某 2024-09-01", "周某 2024-07-31", "周某 2024-07-31", "周某 2024-08-31", "周某 2024-08-31",
				"吴某 2024-06-30"), owners(content));
	}

	@Test
	void whoSignsIsNoPartOfTheLastFinding() throws IOException {
		assertEquals(List.of("", "", "已签订1份，另1份正在协商", "已整改"), read("village").measures().stream()
				.map(measure -> measure.texts().getOrDefault(ColumnRole.EFFECT, "")).toList());
	}

	@Test
	void aFeedbackIsNoPlan() throws IOException {
		assertEquals(6, read("feedback").findings().size());
		assertEquals(0, ImportedModel.of(DOCUMENTS.resolve("habit-feedback.txt"), folder).measures().size());
		assertFalse(Files.readString(folder.resolve("plan.insp")).contains("整改方案"));
	}

	@Test
	void chaptersOfCausesAndOfMeasuresHaveNoFindings() throws IOException {
		var content = read("causes-in-a-chapter");
		assertEquals(List.of("会议活动精简不够", "公务用车管理不细", "调查研究不深"), findings(content));
		assertEquals(List.of("精简会议活动。严格执行会议计划制度，能合并的合并", "规范公务用车管理。严格派车审批，按月公示油料费用",
				"深入开展调查研究。班子成员每月下沉社区不少于2天"), measures(content));
		var own = read("self-examination");
		assertEquals(List.of("在理论武装方面", "在担当作为方面", "在廉洁自律方面"), own.aspects());
		assertEquals(List.of("学习系统性不够", "学用结合不够紧密", "攻坚克难劲头不足", "对分管领域监督不严"), findings(own));
		assertEquals(3, own.measures().size());
	}

	@Test
	void linesBrokenByHandAreJoinedAtWhateverWidth() throws IOException {
		var content = read("broken-lines");
		assertEquals(List.of("党委领导下的院长负责制落实不到位", "医疗服务收费管理混乱，超标准收取耗材费用涉及患者37人次",
				"医德医风建设抓得不紧，收受红包问题屡禁不止"), findings(content));
		assertEquals(List.of("修订党委会、院长办公会议事规则，明确19项须由党委会研究的事项", "每季度对执行情况开展一次检查，已检查1次", "退还多收费用1.26万元",
				"上线收费审核系统，预计2024年12月底前完成", "已处理3人，召开警示教育大会2次"), measures(content));
	}

	@Test
	void bracketsHeadFindingsMeasuresAndWhoAnswers() throws IOException {
		assertEquals(List.of("郑某 2024-11-30", "郑某 2024-11-30", "郑某 2024-11-30", "冯某 2025-03-31", "冯某 2025-03-31"),
				owners(read("bracketed-headings")));
	}

	@Test
	void whoAnswersMayBeANumberedPartOfTheFinding() throws IOException {
		var content = read("numbered-owners");
		assertEquals(List.of("钱某 2024-10-31", "钱某 2024-10-31", "孙某 2024-09-30", "孙某 2024-09-30"), owners(content));
		assertEquals(0, content.measures().stream().mapToInt(measure -> measure.steps().size()).sum());
	}

	@Test
	void anAuditIsAnsweredFindingByFindingWithoutHeadings() throws IOException {
		var content = read("audit-letter");
		assertEquals(List.of("部分年度空气质量目标未完成", "2个县滞留专项资金86.5万元", "2023年1个项目超范围列支12.3万元", "部分企业监测数据缺失"), findings(content));
		assertEquals(List.of("", "专项资金使用不规范", "专项资金使用不规范", "监测设备运行管理不到位"),
				content.findings().stream().map(LedgerFinding::aspect).toList());
		assertEquals(List.of("印发年度实施计划，明确目标和分工", "将指标分解下达到各县区", "滞留资金已于2024年6月全部拨付到位",
				"已下达追缴通知，预计2024年11月底前追回", "约谈7家企业，数据传输率达到98%"), measures(content));
		assertEquals(List.of("已完成整改", "已完成整改", "已完成整改", "正在整改", "已完成整改"),
				content.measures().stream().map(measure -> measure.text(ColumnRole.STATUS)).toList());
	}

	@Test
	void promisesHaveDeadlinesAndStatesMayHaveAKindBeside() {
		var content = DocumentReader.read(List.of("某局关于巡察整改情况的通报", "二、反馈问题整改情况", "1.关于“指南更新滞后”的问题",
				"整改情况：一是核对指南，已于2024年6月底前完成。二是明确责任到岗，拟于2024年10月底前完成公示。三是重新招标，2024年12月底前完成。整改状态：已完成，长期坚持。"),
				Optional.empty()).content();
		assertEquals(Arrays.asList(null, LocalDate.of(2024, 10, 31), LocalDate.of(2024, 12, 31)),
				content.measures().stream().map(measure -> measure.due() == null ? null : measure.due().date()).toList());
		assertEquals("已完成", content.measures().get(2).text(ColumnRole.STATUS));
		assertEquals("长期坚持", content.measures().get(2).kind());
	}

	@Test
	void whatFollowsTheNameOfAFindingInANoticeWasDone() throws IOException {
		var content = read("audit-report");
		assertEquals(List.of("部分预算编制不细化", "非税收入未及时上缴", "固定资产账实不符"), findings(content));
		assertEquals(List.of("财政管理方面", "部门预算执行方面"), content.aspects());
		assertEquals(List.of("市财政局已修订预算编制指南，要求各单位将项目支出细化到具体事项", "3个单位已将213.6万元上缴国库",
				"4个单位已完成盘点；1个单位正在清理，计划2025年3月底前完成"), measures(content));
	}

	@Test
	void aListOfProblemsHasThemInEachOfItsGroups() throws IOException {
		var content = read("problem-list");
		assertEquals(List.of("学习深度不足，流于表面化", "研讨质量不高，缺乏思想碰撞", "问题台账更新不及时"), findings(content));
		assertEquals(List.of("学习研讨方面", "查摆问题方面"), content.aspects());
		assertEquals(findings(content), content.measures().stream().map(measure -> measure.finding().text()).toList());
		assertEquals(List.of("第二季度台账至7月中旬仍未更新"), content.findings().get(2).manifestations());
	}

	@Test
	void linesOfLettersWithHighBoxesStayApart() throws IOException {
		assertEquals(List.of("关于整改情况的报告", "4.关于账实不符的问题。4个单位已完成盘点，调整账项127.4万元；1个单位正在清理，计划2025年3月底前完成；",
				"其余单位正在对照检查，逐项核对账目。"), DocumentFiles.read(DOCUMENTS.resolve("habit-tight-lines.pdf")));
	}

	@Test
	void aTextOfManyThousandParagraphsIsRefusedAtOnce() throws IOException {
		var book = Files.writeString(folder.resolve("book.txt"), "一、存在的问题\n" + "（1）加强管理。\n".repeat(10_000));
		var refused = assertThrows(UnreadableFileException.class, () -> DocumentFiles.read(book));
		assertEquals(UnreadableFileException.Reason.LENGTH, refused.reason());
	}

	@ParameterizedTest
	@ValueSource(strings = { "成立整改工作领导小组。组长：王平；副组长：李娟、赵勇；成员：孙杰、周敏。办公室设在党政办。",
			"成立整改工作领导小组，由党委书记王平任组长，李娟、赵勇任副组长，孙杰、周敏任成员。",
			"成立整改工作领导小组，由王平同志担任组长，李娟、赵勇同志担任副组长，孙杰、周敏为成员。",
			"成立了整改工作领导小组，组长由王平担任，副组长由李娟、赵勇担任，成员由孙杰、周敏组成。",
			"成立整改工作领导小组\n组　长：王平 党委书记\n副组长：李娟 副书记\n赵勇 副镇长\n成　员：孙杰 周敏" })
	void whoIsInTheLeadingGroupIsReadInManyWordings(String text) {
		var lines = Stream.concat(Stream.of("某镇党委关于巡察整改的方案", "一、组织领导"), text.lines()).toList();
		var group = DocumentReader.head(lines, Optional.empty()).group();
		assertEquals(List.of("王平"), names(group.heads()));
		assertEquals(text.contains("副书记\n") ? List.of("李娟") : List.of("李娟", "赵勇"), names(group.deputies()));
		assertEquals(List.of("孙杰", "周敏"), names(group.members()));
	}

	private static List<String> names(List<LedgerPerson> people) {
		return people.stream().map(LedgerPerson::name).toList();
	}

	private static List<String> findings(LedgerContent content) {
		return content.findings().stream().map(finding -> finding.text()).toList();
	}

	private static List<String> measures(LedgerContent content) {
		return content.measures().stream().map(LedgerMeasure::text).toList();
	}

	private static List<String> owners(LedgerContent content) {
		return content.measures().stream().map(measure -> Stream.concat(measure.leaders().stream().map(LedgerPerson::name),
				Stream.of(String.valueOf(measure.due().date()))).collect(Collectors.joining(" "))).toList();
	}

	private static LedgerContent read(String name) throws IOException {
		return DocumentReader.read(DocumentFiles.read(DOCUMENTS.resolve("habit-" + name + ".txt")), Optional.empty()).content();
	}
}
