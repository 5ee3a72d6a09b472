/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.insp.dsl.export.ModelExport;
import org.insp.dsl.formatting.Formatter;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.translation.Translator;
import org.insp.model.Finding;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.Quantity;
import org.insp.model.measures.MeasureTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follow-up lists and corrective action plans in English have in their columns. */
class EnglishListsTest {

	private static final String MODEL = """
			model "M" { language en  as of 2024-11-30  policy CorrectiveAction }
			import "insp:policy/corrective-action"
			organization Finance "Finance office" { kind unit  head Hale "D. Hale" }
			audit A1 "Payables" { to Finance  on 6/15/2024  aspect A "Payables" { finding F1 "Paid twice" } }
			corrective action plan Plan "CAP" {
			  for A1  adopted 2024-06-20
			  corrective action CA1 "Reconcile" { for F1  %s }
			}
			""";

	private static Measure measure(String clauses) {
		return DslTestSupport.model(MODEL.formatted(clauses)).model().all(Measure.class).findFirst().orElseThrow();
	}

	private static List<String> problems(String clauses) {
		return DslTestSupport.problems(DslTestSupport.model(MODEL.formatted(clauses))).stream().map(Problem::code).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "$12,500 | USD | 12500", "$8k | USD | 8000", "$1.2M | USD | 1200000", "US$ 5,000 | USD | 5000",
			"€3,000 | EUR | 3000", "£300 | GBP | 300", "￥12,500.50 | CNY | 12500.50", "¥3.5 million | CNY | 3500000",
			"$ 2 billion | USD | 2000000000", "HK$40 thousand | HKD | 40000", "around $8k | USD | 8000", "12,500 USD | USD | 12500" })
	void amountsMayBearTheSignOfTheirCurrency(String written, String currency, String amount) {
		var clause = "owner Hale  output recovery " + written + " \"refund\"";
		assertEquals(List.of(), ParsedTexts.errors(MODEL.formatted(clause)));
		var quantity = Quantity.of(measure(clause).getOutputs().get(0)).orElseThrow();
		assertEquals(currency, quantity.dimension());
		assertEquals(0, quantity.baseAmount().compareTo(new java.math.BigDecimal(amount)), quantity.toString());
		var field = measure("field cost " + written).getFields().get(0).getValues().get(0);
		assertTrue(field.endsWith(currency) && field.replaceAll("[^0-9.]", "").equals(amount), field);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Dec 31, 2024 | 2024-12-31", "31 Dec 2024 | 2024-12-31", "Sept. 30, 2024 | 2024-09-30",
			"Sep 30 2024 | 2024-09-30", "by the end of Jun 2025 | 2025-06-30", "12/31/2024 | 2024-12-31", "Q3 2024 | 2024-09-30",
			"by Dec 2024 | 2024-12-31" })
	void monthsMayBeAbbreviated(String written, LocalDate day) {
		assertEquals(List.of(), ParsedTexts.errors(MODEL.formatted("due date " + written + "  status open")));
		assertEquals(day, measure("due date " + written).getDue().date());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "will not implement | dropped", "No longer applicable | dropped", "No Further Action | dropped",
			"not implemented, closed | dropped", "Closed - No Further Action | dropped", "not started | planned",
			"Overdue | ongoing", "closed - unimplemented | dropped", "Closed – Implemented | closed", "partially implemented | ongoing",
			"implemented | closed", "verified | verified", "Risk accepted | dropped", "past due | ongoing", "open | planned" })
	void statusesOfTrackingListsAreUnderstood(String written, String status) {
		assertEquals(List.of(), ParsedTexts.errors(MODEL.formatted("status " + written + "  owner Hale")));
		assertEquals(status, measure("status " + written).getStatus().getLiteral());
		assertEquals(0, problems("status " + written).stream().filter("unknown-word"::equals).count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "responsible", "responsible party", "responsible official", "action owner", "owner", "assigned to" })
	void postsAnswerForActions(String heading) {
		assertEquals(List.of("Chief Financial Officer"), measure(heading + " \"Chief Financial Officer\"").getPersonRoles());
		assertEquals("Hale", measure(heading + " Hale").getPersons().get(0).getName());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "owner Chief Financial Officer | owner \"Chief Financial Officer\"",
			"responsible Finance Manager | responsible \"Finance Manager\"",
			"responsible department Internal Audit | organization InternalAudit \"Internal Audit\"" })
	void officesInSeveralWordsGetOneMessage(String clause, String advice) {
		var problems = DslTestSupport.problems(DslTestSupport.model(MODEL.formatted(clause + "  due 2024-12-31  status open"))).stream()
				.filter(p -> p.violation() == null).toList();
		assertEquals(List.of("words-for-name"), problems.stream().map(Problem::code).toList());
		assertTrue(problems.get(0).message(Language.EN).contains(advice), problems.get(0).message(Language.EN));
	}

	@Test
	void recommendationIsAnItemOrStandsInAFinding() {
		var text = "audit A1 { aspect A { recommendation R1 \"Reconcile\" { management response \"Agreed\" }\n"
				+ "  finding F1 { recommendation \"One\", \"Two\" } } }\n"
				+ "rectification P { for A1  measure C1 { for R1 } }\n";
		var findings = DslTestSupport.model(text).model().all(Finding.class).toList();
		assertEquals(List.of("R1", "F1"), findings.stream().map(Finding::getName).toList());
		assertEquals("Agreed", findings.get(0).getResponse());
		assertEquals(List.of("One", "Two"), findings.get(1).getRecommendations());
		assertEquals(List.of(findings.get(0)), DslTestSupport.model(text).model().all(Measure.class).findFirst().orElseThrow()
				.getAddresses().stream().map(e -> findings.get(0)).toList());
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		var chinese = translator.translate(text, Language.ZH);
		assertTrue(chinese.contains("审计建议 R1") && chinese.contains("被审计单位意见 \"Agreed\""), chinese);
		assertEquals(text, translator.translate(chinese, Language.EN));
		assertTrue(ModelExport.json(DslTestSupport.model(text)).contains("\"response\": \"Agreed\""));
	}

	@Test
	void revisedDateCountsWithoutAnApproverInThisProfileOnly() {
		var revised = "owner Hale  due date 6/30/2024  revised to 2025-03-31  status open";
		assertEquals(0, problems(revised).stream().filter(code -> code.startsWith("overdue") || code.startsWith("extension")).count());
		assertTrue(problems("owner Hale  due date 6/30/2024  status open").contains("overdue-measure"));
		var elsewhere = DslTestSupport
				.problems(DslTestSupport.model(MODEL.replace("policy CorrectiveAction", "")
						.replace("import \"insp:policy/corrective-action\"", "").formatted(revised)))
				.stream().map(Problem::code).toList();
		assertTrue(elsewhere.containsAll(List.of("extension-unapproved", "overdue-measure")), elsewhere.toString());
	}

	@Test
	void partsOfAnAmountMayBearTheSign() {
		var text = MODEL.formatted("output recovery $214,500: $162k recovered, $52,500 disputed  owner Hale");
		assertEquals(List.of(), ParsedTexts.errors(text));
		assertEquals(0, problems("output recovery $214,500: $162k recovered, $52,500 disputed").stream()
				.filter("parts-mismatch"::equals).count());
		assertEquals(1, problems("output recovery $214,500: $162k recovered, $52,000 disputed").stream()
				.filter("parts-mismatch"::equals).count());
	}

	@Test
	void whatIsGivenUpIsNeitherOverdueNorDone() {
		var text = MODEL.formatted("owner Hale  due date 6/30/2024  status will not implement");
		var model = DslTestSupport.model(text);
		var state = DslTestSupport.evaluated(model).state(model.model().all(Measure.class).findFirst().orElseThrow());
		assertTrue(state.isEnded() && !state.isDone() && !state.isOpen() && !state.isOverdue() && state.workingDaysLeft().isEmpty());
		var totals = MeasureTotals.of(List.of(state));
		assertEquals(List.of(0, 0, 0), List.of(totals.done(), totals.open(), totals.overdue()));
		var codes = problems("owner Hale  due date 6/30/2024  status will not implement");
		assertEquals(0, codes.stream().filter(c -> c.startsWith("overdue") || c.equals("illegal-transition")).count(), codes.toString());
	}

	@Test
	void declaredTotalsDoNotCountAsDoneWhatIsGivenUp() {
		var plan = "整改方案 Z { 共计 2 项措施：%s  措施 C1 { 状态 已完成 } 措施 C2 { 状态 不再整改 } }";
		assertEquals(List.of("", "declared-total-mismatch"), Stream.of("1 项完成、1 项未完成", "2 项完成")
				.map(counts -> DslTestSupport.problems(DslTestSupport.model(plan.formatted(counts))).stream().map(Problem::code)
						.filter("declared-total-mismatch"::equals).findFirst().orElse(""))
				.toList());
	}

	@Test
	void acceptedRiskNeedsNoDeadline() {
		var accepted = MODEL.replace("\"Paid twice\"", "\"Paid twice\" { state accepted by Finance because \"small\" }");
		assertTrue(problems("owner Hale  status planned").contains("missing-deadline"));
		assertEquals(0, DslTestSupport.problems(DslTestSupport.model(accepted.formatted("owner Hale  status will not implement"))).stream()
				.filter(p -> p.code().equals("missing-deadline")).count());
	}

	@Test
	void messageShowsWhatIsWrittenAndTheDay() {
		var messages =
				DslTestSupport.problems(DslTestSupport.model(MODEL.formatted("owner Hale  due by end of Q2 2024  status open"))).stream()
						.filter(p -> p.code().equals("overdue-measure")).map(p -> p.message(Language.EN) + p.message(Language.ZH)).toList();
		assertTrue(messages.get(0).contains("was due by end of Q2 2024 (2024-06-30)"), messages.toString());
		assertTrue(messages.get(0).contains("by end of Q2 2024（2024-06-30）"), messages.toString());
	}

	@Test
	void deadlineMayCountFromTheReportOfAnAudit() {
		var model = DslTestSupport.model(MODEL.formatted("due 1 month after feedback"));
		var measure = model.model().all(Measure.class).findFirst().orElseThrow();
		assertEquals(LocalDate.of(2024, 7, 15), DslTestSupport.evaluated(model).state(measure).due().orElseThrow());
	}

	@Test
	void formattingAndTranslationKeepTheSigns() {
		var text = MODEL.formatted("output recovery $12,500  field cost $8k  revised to Sept 30, 2024  status closed - unimplemented");
		var formatted = DslTestSupport.INJECTOR.getInstance(Formatter.class).format(text);
		assertTrue(formatted.contains("recovery $12,500") && formatted.contains("cost $8k"), formatted);
		var translator = DslTestSupport.INJECTOR.getInstance(Translator.class);
		var back = translator.translate(translator.translate(formatted, Language.ZH), Language.EN);
		assertTrue(back.contains("recovery $12,500") && back.contains("revised to Sept 30, 2024"), back);
	}
}
