/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.insp.dsl.problems.Problem;
import org.insp.dsl.translation.Translator;
import org.insp.model.Channel;
import org.insp.model.ChannelKind;
import org.insp.model.DateText;
import org.insp.model.Finding;
import org.insp.model.InspectionPlan;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.Output;
import org.insp.model.Quantity;
import org.insp.model.Step;
import org.insp.model.measures.DatedModel;
import org.insp.model.measures.PlanDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What newcomers wrote who encoded public notices, ledgers and corrective action plans. */
class GapsTest {

	private static final Path DOCUMENTS = Path.of("testdata/documents");
	/** The rules that these documents are about; they break others that are of no interest here. */
	private static final Set<String> RULES =
			Set.of("unknown-word", "missing-responsible-person", "missing-deadline", "step-without-person", "field-value", "field-unknown");

	private static DatedModel model(String file) {
		return new DatedModel(DslTestSupport.load(DOCUMENTS.resolve(file)).model(), LocalDate.of(2021, 8, 10));
	}

	@ParameterizedTest
	@ValueSource(strings = { "gaps-zh.insp", "gaps-en.insp" })
	void documentsAreReadAsTheyAreWritten(String file) {
		var problems = DslTestSupport.problems(DOCUMENTS.resolve(file)).stream()
				.filter(p -> p.violation() == null || RULES.contains(p.code())).toList();
		assertEquals(List.of(), problems.stream().map((Problem p) -> p.message(Language.EN)).toList());
	}

	@Test
	void statusesOfTwoWordsAndInCapitalsAreRead() {
		var model = model("gaps-en.insp");
		assertEquals("[ongoing, planned, ongoing, ongoing, closed]",
				model.states().stream().map(state -> state.status().getLiteral()).toList().toString());
		assertEquals(List.of("In Progress", "Not Started", "nearly done", "Partially Implemented"),
				model.states().stream().limit(4).map(state -> state.statusText(Language.EN)).toList());
	}

	@Test
	void deadlineThatComesAgainHasItsNextDay() {
		var model = model("gaps-zh.insp");
		var measure = model.states().get(0);
		assertEquals(LocalDate.of(2021, 9, 30), measure.due().orElseThrow());
		assertEquals(MeasureKind.LONG_TERM, measure.kind());
		assertEquals("每季度", measure.writtenDue().toString());
		assertEquals(List.of(LocalDate.of(2021, 8, 25), LocalDate.of(2021, 12, 31)),
				model.model().all(Step.class).map(step -> model.state(step).due().orElseThrow()).toList());
	}

	@ParameterizedTest
	@CsvSource({ "每年,2021-12-31", "每年6月底前,2022-06-30", "每半年,2021-12-31", "每月,2021-08-31", "每月5日前,2021-09-05", "每周,2021-08-15",
			"每季度首月5日前,2021-10-05", "每季度第一个月底前,2021-10-31",
			"each quarter,2021-09-30", "monthly,2021-08-31", "annually,2021-12-31" })
	void nextDayFollowsFromTheRhythm(String written, LocalDate next) {
		var period = (org.insp.model.DatePeriod.Recurring) DateText.ofText(written).period();
		assertEquals(next, period.firstFrom(LocalDate.of(2021, 8, 10)));
	}

	@ParameterizedTest
	@CsvSource({ "收到反馈意见后1个月内,2021-04-20", "自收到反馈意见之日起1个月内,2021-04-20", "检查后10日内,2021-03-30", "反馈之后2个月内,2021-05-20",
			"自反馈意见之日起两个月内,2021-05-20" })
	void deadlineMayCountFromWhatWasReceived(String written, LocalDate day) {
		var text = "反馈意见 F1 { 日期 2021-03-20 } 整改方案 Z { 针对 F1  通过 2021-04-15  措施 C1 { 时限 " + written + " } }";
		assertEquals(List.of(), ParsedTexts.errors(text));
		var model = DslTestSupport.model(text);
		var measure = model.model().all(Measure.class).findFirst().orElseThrow();
		assertEquals(day, DslTestSupport.evaluated(model).state(measure).due().orElseThrow());
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		assertEquals(text, translator.translate(translator.translate(text, Language.EN), Language.ZH));
	}

	@Test
	void deadlineThatIsKeptUpMayBeJoinedByAWord() {
		var text = "整改方案 Z { 措施 C1 { 时限 2024年7月底前，并长期坚持 } }";
		assertEquals(List.of(), ParsedTexts.errors(text));
		var measure = DslTestSupport.model(text).model().all(Measure.class).findFirst().orElseThrow();
		assertEquals("2024-07-31", measure.getDue().date().toString());
		assertEquals(MeasureKind.LONG_TERM, measure.getKind());
	}

	@Test
	void datesOfAnInspectionTakeItsYear() {
		var model = DslTestSupport.model("巡察方案 I1 \"巡察\" { 自 2024年3月11日 至 5月10日  阶段 2月20日～3月8日 \"准备\""
				+ "  阶段 3月11日～5月10日 \"进驻\"  阶段 2024-05-20～2024-05-31 \"反馈\" }");
		var inspection = model.model().all(InspectionPlan.class).findFirst().orElseThrow();
		var evaluated = DslTestSupport.evaluated(model);
		assertEquals(LocalDate.of(2024, 5, 10), PlanDates.end(inspection, evaluated.workingDays()).orElseThrow());
		var codes = DslTestSupport.problems(model).stream().map(p -> p.code()).toList();
		assertEquals(0, codes.stream().filter("unordered-dates"::equals).count(), codes.toString());
	}

	@Test
	void phasesFollowOneAnother() {
		var model = DslTestSupport.model("巡察方案 I1 \"巡察\" { 自 2024年3月11日 至 5月10日"
				+ "  阶段 2024年3月11日～4月10日 \"进驻\"  阶段 2月20日～3月8日 \"准备\" }");
		assertEquals(1, DslTestSupport.problems(model).stream().filter(p -> p.code().equals("unordered-dates")).count());
	}

	@Test
	void periodThatIsTooLateIsShownAsItIsWritten() {
		var messages = DslTestSupport
				.problems(DslTestSupport.model("整改方案 Z { 措施 C1 { 时限 2024-12-31  任务 T1 \"甲\" { 时限 2025年1月底前 } } }")).stream()
				.filter(p -> p.code().equals("unordered-dates")).map(p -> p.message(Language.ZH) + p.message(Language.EN)).toList();
		assertTrue(messages.get(0).contains("2025年1月底前（2025-01-31）") && messages.get(0).contains("2025年1月底前 (2025-01-31)"),
				messages.toString());
	}

	@Test
	void monthlyDeadlineHasNoLastDayForMilestonesToPass() {
		var text = "整改方案 Z { 通过 2021-04-15  措施 C1 { 时限 每月25日前  节点 2021-06-30 \"初稿\" } }";
		var codes = DslTestSupport.problems(DslTestSupport.model(text)).stream().map(p -> p.code()).toList();
		assertEquals(0, codes.stream().filter("unordered-dates"::equals).count(), codes.toString());
	}

	@Test
	void officesAndPostsAnswerForWork() {
		var model = model("gaps-en.insp").model();
		assertEquals(List.of(List.of("Finance Office"), List.of("Controller")),
				model.all(Measure.class).limit(2).map(Measure::getPersonRoles).map(List::copyOf).toList());
		assertEquals(List.of("3.1.1", "3.3.2"), model.all(Finding.class).findFirst().orElseThrow().getFields().get(0).getValues());
		var amount = Quantity.of(model.all(Output.class).findFirst().orElseThrow()).orElseThrow();
		assertEquals("USD 14600000", amount.dimension() + ' ' + amount.baseAmount().toPlainString());
	}

	@Test
	void channelsHaveWordsOfNotices() {
		assertEquals(List.of(ChannelKind.MAILBOX, ChannelKind.SMS, ChannelKind.POST),
				model("gaps-zh.insp").model().all(Channel.class).map(Channel::getKind).toList());
	}
}
