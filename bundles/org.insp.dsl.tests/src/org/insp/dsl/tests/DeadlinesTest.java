/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.insp.dsl.export.ModelExport;
import org.insp.dsl.formatting.Formatter;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.translation.Translator;
import org.insp.model.DatePrecision;
import org.insp.model.InspFile;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.RectificationPlan;
import org.insp.model.measures.MeasureState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of deadlines that are written as a period, as a number of days or months, or as a word. */
class DeadlinesTest {

	/** The feedback is of 10 March, a Wednesday, the plan of 15 April, a Thursday. */
	private static final String MODEL = """
			model "M" { as of 2021-08-01 }
			committee Town "某镇党委" { member Zhang "张某"  department Office { head Wei "魏某" } }
			feedback F1 { to Town  on 2021-03-10 }
			document D1 { kind notice  signed Zhang 2021-05-31 }
			rectification Plan { for F1  adopted 2021-04-15
			  measure C1 { due %s }
			}
			""";

	private static MeasureState state(String due) {
		var model = DslTestSupport.model(MODEL.formatted(due));
		var measure = model.model().all(Measure.class).findFirst().orElseThrow();
		return DslTestSupport.evaluated(model).state(measure);
	}

	@ParameterizedTest
	@CsvSource({
			// periods of the calendar
			"2021-06, 2021-06-30, MONTH", "2021/6, 2021-06-30, MONTH", "2021年6月, 2021-06-30, MONTH", "2021年6月底, 2021-06-30, MONTH",
			"2021年6月底前, 2021-06-30, MONTH", "2021年6月前, 2021-06-30, MONTH", "2021年6月以前, 2021-06-30, MONTH",
			"2021年6月之前, 2021-06-30, MONTH", "2021年6月内, 2021-06-30, MONTH", "2021年6月末, 2021-06-30, MONTH",
			"2021 年 6 月底前, 2021-06-30, MONTH", "２０２１年６月底前, 2021-06-30, MONTH", "2021年2月份, 2021-02-28, MONTH",
			"June 2021, 2021-06-30, MONTH", "end of June 2021, 2021-06-30, MONTH", "by end of June 2021, 2021-06-30, MONTH",
			"by the end of February 2024, 2024-02-29, MONTH", "2021-Q2, 2021-06-30, QUARTER", "2021年第二季度, 2021-06-30, QUARTER",
			"2021年二季度前, 2021-06-30, QUARTER", "Q4 2021, 2021-12-31, QUARTER", "third quarter of 2021, 2021-09-30, QUARTER",
			"2021-H1, 2021-06-30, HALF_YEAR", "2021年下半年, 2021-12-31, HALF_YEAR", "first half of 2021, 2021-06-30, HALF_YEAR",
			"2021, 2021-12-31, YEAR", "2021年, 2021-12-31, YEAR", "2021年度内, 2021-12-31, YEAR", "2021年底前, 2021-12-31, YEAR",
			"2021年年底, 2021-12-31, YEAR", "end of 2021, 2021-12-31, YEAR", "by end of 2021, 2021-12-31, YEAR",
			"2021年6月10日前, 2021-06-10, DAY", "2021-06-10前, 2021-06-10, DAY", "by 10 June 2021, 2021-06-10, DAY",
			// the third, second and first ten days of a month
			"2021年6月上旬, 2021-06-10, TEN_DAYS", "2021年6月中旬, 2021-06-20, TEN_DAYS", "2021年6月下旬前, 2021-06-30, TEN_DAYS",
			"2021年 6月 中旬 底前, 2021-06-20, TEN_DAYS", "9月中旬, 2021-09-20, TEN_DAYS", "2月下旬, 2022-02-28, TEN_DAYS",
			"first ten days of June 2021, 2021-06-10, TEN_DAYS", "by the last ten days of February, 2022-02-28, TEN_DAYS",
			// in figures with points and slashes, in English with the month first
			"2021.6, 2021-06-30, MONTH", "2021.06, 2021-06-30, MONTH", "2021.6底前, 2021-06-30, MONTH", "2021.06.15, 2021-06-15, DAY",
			"\"2021.6\", 2021-06-30, MONTH", "by end of 2021.6, 2021-06-30, MONTH", "07/31/2021, 2021-07-31, DAY",
			"31/07/2021, 2021-07-31, DAY", "31.7.2021, 2021-07-31, DAY", "7/7/2021, 2021-07-07, DAY", "'July 31, 2021', 2021-07-31, DAY",
			"July 31 2021, 2021-07-31, DAY",
			"'by July 31, 2021', 2021-07-31, DAY", "July 31, 2021-07-31, DAY", "31 July 2021, 2021-07-31, DAY",
			"by June, 2021-06-30, MONTH", "end of Q2 2021, 2021-06-30, QUARTER",
			// the first such day from the adoption on
			"年底前, 2021-12-31, YEAR", "今年年底前, 2021-12-31, YEAR", "by end of the year, 2021-12-31, YEAR", "9月30日前, 2021-09-30, DAY",
			"9月底前, 2021-09-30, MONTH", "3月底前, 2022-03-31, MONTH", "4月15日前, 2021-04-15, DAY", "4月14日前, 2022-04-14, DAY",
			"by 30 September, 2021-09-30, DAY", "end of February, 2022-02-28, MONTH", "before July, 2021-06-30, MONTH",
			"上半年, 2021-06-30, HALF_YEAR", "第一季度, 2022-03-31, QUARTER",
			// counted from the adoption
			"3日内, 2021-04-18, RELATIVE", "10个工作日内, 2021-04-29, RELATIVE", "1个月内, 2021-05-15, RELATIVE",
			"1 个月内, 2021-05-15, RELATIVE", "两个月内, 2021-06-15, RELATIVE", "2个月, 2021-06-15, RELATIVE", "半年内, 2021-10-15, RELATIVE",
			"within 3 days, 2021-04-18, RELATIVE", "within two weeks, 2021-04-29, RELATIVE", "2 months, 2021-06-15, RELATIVE",
			"2 months after adoption, 2021-06-15, RELATIVE", "通过后十五日内, 2021-04-30, RELATIVE",
			"2.5个月, 2021-06-30, RELATIVE", "2.5 个月内, 2021-06-30, RELATIVE", "2.5 months, 2021-06-30, RELATIVE",
			"within 2.5 months, 2021-06-30, RELATIVE", "1.5年内, 2022-10-15, RELATIVE", "0.5个月, 2021-04-30, RELATIVE",
			"反馈后2.5个月, 2021-05-25, RELATIVE", "2.5 months after F1, 2021-05-25, RELATIVE",
			// counted from the feedback, or from another event
			"反馈后2个月, 2021-05-10, RELATIVE", "自反馈之日起两个月内, 2021-05-10, RELATIVE", "2 months after feedback, 2021-05-10, RELATIVE",
			"2 months after F1, 2021-05-10, RELATIVE", "自 F1 2个月, 2021-05-10, RELATIVE", "within 3 days after D1, 2021-06-03, RELATIVE",
			"收到审计报告后60日内, 2021-05-09, RELATIVE", "自收到检查意见之日起 60 日内, 2021-05-09, RELATIVE", "收到通报意见反馈后60天内, 2021-05-09, RELATIVE",
			"within 60 days of receipt of the audit report, 2021-05-09, RELATIVE",
			"within 60 days of the report date, 2021-05-09, RELATIVE",
			"方案印发后3日内, 2021-04-18, RELATIVE",
			// what is done by then
			"2021年8月底前完成, 2021-08-31, MONTH", "2021年8月底前完成整改，立行立改, 2021-08-31, MONTH", "9月底前全面完成, 2021-09-30, MONTH",
			"completed by end of August 2021, 2021-08-31, MONTH", "3日内办结, 2021-04-18, RELATIVE",
			"1 month after D1, 2021-06-30, RELATIVE", "年底前 自 F1, 2021-12-31, YEAR" })
	void everyFormGivesADay(String due, LocalDate day, DatePrecision precision) {
		var state = state(due);
		assertEquals(day, state.due().orElseThrow());
		assertEquals(precision, state.measure().getDue().precision());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021年6月底前", "年底前", "两个月内", "反馈后2个月", "end of 2021", "2021-06-30" })
	void textInQuotesIsReadAsThePeriodThatItSays(String due) {
		assertEquals(state(due).due(), state('"' + due + '"').due());
		assertEquals(due, state('"' + due + '"').writtenDue().toString());
	}

	@ParameterizedTest
	@CsvSource({ "立行立改, IMMEDIATE", "immediate, IMMEDIATE", "长期坚持, LONG_TERM", "\"长期坚持\", LONG_TERM", "longTerm, LONG_TERM",
			"立行立改并长期坚持, LONG_TERM", "当日, IMMEDIATE", "当天整改完毕, IMMEDIATE", "same day, IMMEDIATE", "on the spot, IMMEDIATE",
			"适时, UNSPECIFIED" })
	void wordInThePlaceOfADateMaySetTheKind(String due, MeasureKind kind) {
		assertEquals(kind, state(due).kind());
		assertTrue(state(due).due().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021年12月底前完成并长期坚持", "2021年12月底前并持续推进", "2021年12月底前完成，并长期坚持", "by end of December 2021 and ongoing" })
	void whatGoesOnAfterItsDeadlineIsLongTerm(String due) {
		assertEquals(MeasureKind.LONG_TERM, state(due).kind());
		assertEquals(LocalDate.of(2021, 12, 31), state(due).due().orElseThrow());
	}

	@Test
	void daysAfterAnEventAreCountedFromTheDayOnWhichTheFindingWasFound() {
		var text = MODEL.replace("on 2021-03-10 }", "on 2021-03-10  finding P1 { field 发现日期 2021-04-20 }  finding P2 }");
		for (var due : List.of("发现后3日内", "自发现之日起 3 日内", "within 3 days of detection")) {
			var measure = text.formatted(due + "  for P1");
			var model = DslTestSupport.model(measure);
			var item = model.model().all(Measure.class).findFirst().orElseThrow();
			assertEquals(LocalDate.of(2021, 4, 23), DslTestSupport.evaluated(model).state(item).due().orElseThrow(), due);
			assertEquals(List.of(), codes(text.formatted(due + "  for P2"), "missing-deadline", "overdue-measure", "date-form"), due);
		}
	}

	@ParameterizedTest
	@CsvSource({ "待定, undetermined-deadline", "TBD, undetermined-deadline", "to be determined, undetermined-deadline",
			"'\"to be determined, subject to funding\"', undetermined-deadline", "验收合格后10日内, ''", "发现后3日内, ''", "当日, ''",
			"within 90 days of detection, ''", "\"within 30 days of approval by the council\", ''" })
	void aDeadlineInWordsIsNotMissing(String due, String expected) {
		assertEquals(expected, String.join(" ", codes(MODEL.formatted(due), "missing-deadline", "undetermined-deadline", "date-form",
				"stray-word", "other-keyword")));
	}

	private static List<String> codes(String text, String... among) {
		return DslTestSupport.problems(DslTestSupport.model(text)).stream().map(Problem::code).filter(List.of(among)::contains).toList();
	}

	@Test
	void aLedgerSaysFromWhenDatesWithoutAYearAreSought() {
		var ledger = MODEL.replace("feedback F1", "audit F1").replace("adopted 2021-04-15", "").replace("2021-03-10", "2021-06-28");
		var model = DslTestSupport.model(ledger.formatted("5月底"));
		assertEquals(LocalDate.of(2021, 5, 31),
				DslTestSupport.evaluated(model).state(model.model().all(Measure.class).findFirst().orElseThrow()).due().orElseThrow());
		var feedback = DslTestSupport.model(MODEL.replace("adopted 2021-04-15", "").formatted("2月底"));
		assertEquals(LocalDate.of(2022, 2, 28),
				DslTestSupport.evaluated(feedback).state(feedback.model().all(Measure.class).findFirst().orElseThrow()).due()
						.orElseThrow());
	}

	@Test
	void kindThatIsWrittenWins() {
		assertEquals(MeasureKind.TIMED, state("长期坚持  kind timed").kind());
	}

	@ParameterizedTest
	@CsvSource({ "2021年6月底前, overdue-measure", "2021-09, ''", "适时, missing-deadline", "立行立改, ''", "长期坚持, ''", "尽快, date-form",
			"2021年13月, no-such-date", "20210630, date-form", "2021年6月初五, date-form", "2021.13, date-form", "2.5天, date-form",
			"07/08/2021, ambiguous-date", "7.8.2021, ambiguous-date",
			"31/31/2021, no-such-date", "FY2021, fiscal-year", "by end of FY 2021, fiscal-year", "2021财年底, fiscal-year",
			"三天, overdue-measure", "2个, date-form", "FY24 Q3, fiscal-year", "Q3 FY24, fiscal-year", "N/A, missing-deadline",
			"不适用, missing-deadline" })
	void onlyWhatNamesNoDayIsMissing(String due, String expected) {
		var codes = DslTestSupport.problems(DslTestSupport.model(MODEL.formatted(due))).stream().map(Problem::code)
				.filter(List.of("overdue-measure", "missing-deadline", "date-form", "no-such-date", "ambiguous-date", "fiscal-year",
						"stray-word",
						"missing-value")::contains)
				.collect(Collectors.joining(" "));
		assertEquals(expected, codes);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "FY24 Q3 | 2024-06-30 2024-03-31 2024-09-30", "Q1 FY2025 | 2024-12-31 2024-09-30 2025-03-31",
			"by end of FY 2021 | 2021-09-30 2021-06-30 2021-12-31", "2021财年底 | 2021-09-30 2021-06-30 2021-12-31" })
	void theDaysThatAFiscalYearMayEndAreSaid(String due, String days) {
		var problem = DslTestSupport.problems(DslTestSupport.model(MODEL.formatted(due))).stream()
				.filter(each -> each.code().equals("fiscal-year")).findFirst().orElseThrow();
		assertEquals(days, problem.arguments().stream().skip(1).map(argument -> argument.plainText()).collect(Collectors.joining(" ")));
	}

	@ParameterizedTest
	@CsvSource({ "每月检查, 每月检查", "每季度开展一次, 每季度开展一次", "每月至少召开一次例会, 每月至少召开一次例会", "每年12月底前报告, 每年12月底前报告", "每半年自查1次, 每半年自查1次" })
	void aRhythmMaySayWhatIsDone(String due, String written) {
		assertEquals(written, state(due).writtenDue().toString());
		assertEquals(MeasureKind.LONG_TERM, state(due).kind());
	}

	@Test
	void relativeDeadlineNeedsAnAdoption() {
		var text = MODEL.formatted("3日内").replace("adopted 2021-04-15", "");
		var missing =
				DslTestSupport.problems(DslTestSupport.model(text)).stream().filter(p -> p.code().equals("missing-deadline")).toList();
		assertEquals(1, missing.size());
		assertTrue(missing.get(0).message(Language.EN).contains("nothing to be counted from"), missing.get(0).message(Language.EN));
	}

	@Test
	void monthContradictsNoDayOfIt() {
		var text = MODEL.formatted("2021-06-20  start 2021年6月  milestone 2021年6月 \"一半\"");
		assertTrue(DslTestSupport.problems(DslTestSupport.model(text)).stream().noneMatch(p -> p.code().equals("unordered-dates")));
	}

	@Test
	void exportsKeepTheWording() {
		var text = DslTestSupport.model(MODEL.formatted("within 2 months after F1  milestone 年底前 \"一半\""));
		assertTrue(ModelExport.json(text).contains("\"due\": \"within 2 months\",\n"), ModelExport.json(text));
		assertTrue(ModelExport.json(text).contains("\"dueAfter\": \"F1\""));
		var plan = XmiValidation.load(ModelExport.xmi(text)).getContents().stream()
				.flatMap(file -> ((InspFile) file).getElements().stream()).filter(RectificationPlan.class::isInstance).findFirst();
		var measure = ((RectificationPlan) plan.orElseThrow()).getMeasures().get(0);
		assertEquals(text.model().all(Measure.class).findFirst().orElseThrow().getDue(), measure.getDue());
		assertEquals("年底前", measure.getMilestones().get(0).getDue().toString());
		assertEquals(DatePrecision.YEAR, measure.getMilestones().get(0).getDue().precision());
	}

	@ParameterizedTest
	@CsvSource({ "9月中旬前, by second ten days of September", "2021年6月下旬, last ten days of June 2021", "2.5个月内, within 2.5 months",
			"2.5 个月, 2.5 months", "1.5年内, within 1.5 years", "2021.6底前, by end of 2021.6", "2021.6, 2021.6",
			"发现后3日内, within 3 days of detection", "自收到通知之日起 10 日内, 自收到通知之日起 10 日内",
			"自收到通知之日起10日内, within 10 days from receipt of the notice",
			"2024年8月底前完成, completed by end of August 2024", "年底前完成并长期坚持, completed by end of the year and ongoing",
			"2024年8月底前办结, 2024年8月底前办结", "当日, same day", "验收合格后10日内, 验收合格后10日内",
			// what has no form of the same characters in the other language stays
			"'July 31, 2021', 'July 31, 2021'", "07/31/2021, 07/31/2021", "by June, by June" })
	void newerFormsAreTranslatedThereAndBack(String zh, String en) {
		var chinese = "整改方案 {\n  措施 C1 {\n    时限 " + zh + "\n  }\n}\n";
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		var english = translator.translate(chinese, Language.EN);
		assertEquals("rectification {\n  measure C1 {\n    due " + en + "\n  }\n}\n", english);
		assertEquals(chinese, translator.translate(english, Language.ZH));
		assertEquals(chinese, DslTestSupport.INJECTOR.getInstance(Formatter.class).format(chinese));
	}

	@Test
	void personMayBeCalledLikeAMonth() {
		var text = DslTestSupport.model("committee T { member June }  feedback F1 { to T  aspect A1 { finding P1 } }  claim P1 by June");
		assertEquals(List.of(), DslTestSupport.problems(text).stream().map(Problem::code)
				.filter(List.of("date-form", "missing-value", "stray-word")::contains).toList());
	}

	@Test
	void deadlineWithoutAYearAndWithoutAnAdoptionSaysWhatIsMissing() {
		var model = DslTestSupport.model(MODEL.formatted("12月10日前  milestone 9月底前 \"一半\"").replace("adopted 2021-04-15", "")
				.replace("on 2021-03-10", ""));
		var messages = DslTestSupport.problems(model).stream()
				.filter(p -> List.of("missing-deadline", "text-for-date").contains(p.code())).map(p -> p.message(Language.ZH)).toList();
		assertEquals(2, messages.size());
		assertTrue(messages.stream().allMatch(message -> message.contains("没有写年份") && message.contains("“adopted <日期>”")),
				messages.toString());
	}

	@Test
	void wordOfThePlaceInThePlaceOfADateMaySetTheKind() {
		var text = MODEL.formatted("\"即改\"").replace("committee Town", "policy Own { words kind 即改 = immediate }\ncommittee Town");
		var model = DslTestSupport.model(text);
		var measure = model.model().all(Measure.class).findFirst().orElseThrow();
		assertEquals(MeasureKind.IMMEDIATE, DslTestSupport.evaluated(model).state(measure).kind());
	}

	@ParameterizedTest
	@CsvSource({ "2021-06, ''", "年底前, ''", "2.5个月, ''", "9月中旬, ''", "2021.6, ''", "\"适时\", field-value", "适时, field-value" })
	void fieldOfTypeDateTakesTheFormsOfADeadline(String value, String expected) {
		var text = MODEL.formatted("2021-12-31  field 复查 " + value).replace("committee Town",
				"policy Own { field 复查 on measure { kind date } }\ncommittee Town");
		var codes = DslTestSupport.problems(DslTestSupport.model(text)).stream().map(Problem::code)
				.filter(List.of("field-value", "date-form", "stray-word", "missing-value", "stray-token")::contains)
				.collect(Collectors.joining(" "));
		assertEquals(expected, codes);
	}

	@Test
	void formatterAndTranslatorKnowTheWording() {
		var formatter = DslTestSupport.INJECTOR.getInstance(Formatter.class);
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		var forms = Map.of("2021年6月底前", "by end of June 2021", "自 F1 2 个月", "2 months after F1", "自 F1 两个月内", "within two months after F1",
				"9月30日前",
				"by 30 September", "年底前", "by end of the year", "立行立改", "immediate", "10个工作日内", "within 10 working days", "2021-Q2",
				"2021-Q2",
				"2021年第二季度", "second quarter of 2021");
		forms.forEach((zh, en) -> {
			var chinese = formatter.format("整改方案 { 措施 C1 { 时限 " + zh + "  目标 \"a\" } }");
			assertTrue(chinese.contains("时限 " + zh + "  目标"), chinese);
			var english = translator.translate(chinese, Language.EN);
			assertTrue(english.contains("due " + en + "  goal"), english);
			assertEquals(chinese, translator.translate(english, Language.ZH));
		});
	}

	@Test
	void deadlinesOfARealPlanAreReckoned() {
		var codes = DslTestSupport.problems(Path.of("testdata/documents/month-deadline.insp")).stream().map(Problem::code).toList();
		assertEquals(2, codes.stream().filter("overdue-measure"::equals).count());
		assertTrue(!codes.contains("missing-deadline") && !codes.contains("date-form"), codes.toString());
	}
}
