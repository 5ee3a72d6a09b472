/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;

import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.measures.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of what is overdue, urgent or due soon on the reference date, by the days that the policy sets. */
class UrgencyTest {

	/** The plan is of 17 July 2023; the reference date is 1 August. */
	private static final String MODEL = """
			model "M" { as of 2023-08-01 }
			%s
			rectification Plan { adopted 2023-07-17
			  measure C1 { %s }
			}
			""";
	private static final String POLICY = "policy Own { threshold dueSoon 20  threshold dueUrgent 10 }";

	private static EvaluatedModel model(String policy, String clauses) {
		return DslTestSupport.evaluated(DslTestSupport.model(MODEL.formatted(policy, clauses)));
	}

	private static Urgency urgency(String policy, String clauses) {
		var model = model(policy, clauses);
		return model.state(model.model().all(Measure.class).findFirst().orElseThrow()).urgency();
	}

	@ParameterizedTest
	@CsvSource({ "due 2023-07-31, OVERDUE", "due 2023-08-01, URGENT", "due 2023-08-11, URGENT", "due 2023-08-12, SOON",
			"due 2023-08-21, SOON", "due 2023-08-22, NONE",
			// periods, relative and extended deadlines
			"due 8月20日前, SOON", "due 2023年8月底前, NONE", "due 20日内, URGENT", "due 1个月内, SOON",
			"due 2023-07-31  extended 2023-07-30 to 2023-08-15 { approved Z }, SOON",
			// done, handed in, or without a day
			"due 2023-08-02  status closed, NONE", "due 2023-08-02  status verified, NONE", "due 2023-08-02  status submitted, NONE",
			"due 长期坚持, NONE", "goal \"a\", NONE" })
	void levelFollowsFromTheDaysLeft(String clauses, Urgency expected) {
		assertEquals(expected, urgency(POLICY + " committee T { member Z }", clauses));
	}

	@Test
	void withoutThresholdsOnlyWhatHasPassedIsReported() {
		assertEquals(Urgency.NONE, urgency("", "due 2023-08-02"));
		assertEquals(Urgency.OVERDUE, urgency("", "due 2023-07-31"));
		assertEquals(Urgency.URGENT, urgency("policy Own { threshold dueUrgent 10 }", "due 2023-08-02"));
		assertEquals(Urgency.SOON, urgency("政策 本地 { 阈值 临期天数 3 }", "due 2023-08-02"));
	}

	@Test
	void shippedPoliciesWarnTwentyAndTenDaysBefore() {
		for (var policy : new String[] { "regulation-2024", "village", "audit", "corrective-action" }) {
			var imported = "import \"insp:policy/" + policy + '"';
			assertEquals(Urgency.URGENT, urgency(imported, "due 2023-08-11"), policy);
			assertEquals(Urgency.SOON, urgency(imported, "due 2023-08-21"), policy);
			assertEquals(Urgency.NONE, urgency(imported, "due 2023-08-22"), policy);
		}
	}

	@Test
	void stepIsAsUrgentAsItsOwnDeadlineElseAsItsMeasure() {
		var model = model(POLICY, "due 2023-08-31  step S1 { due 2023-08-05 }  step S2 { }  step S3 { due 2023-08-05  status closed }");
		var steps = model.model().all(Measure.class).findFirst().orElseThrow().getSteps();
		assertEquals("URGENT NONE NONE", String.join(" ", steps.stream().map(step -> model.state(step).urgency().name()).toList()));
	}

	@Test
	void totalsCountWhatIsUrgentAndSoon() {
		var model = model(POLICY, "due 2023-08-05 }  measure C2 { due 2023-08-15 }  measure C3 { due 2023-07-01 }  measure C4 {");
		assertEquals("1 1 1", model.totals().overdue() + " " + model.totals().urgent() + " " + model.totals().soon());
	}

	@ParameterizedTest
	@CsvSource({ "2023年8月底前, 2023年8月底前（2023-08-31）", "2023-08-31, 2023-08-31", "适时, 适时", "反馈后 2 个月, 反馈后 2 个月" })
	void deadlineIsShownAsWrittenWithTheDayThatItMeans(String due, String shown) {
		var model = model("", "due " + due);
		assertEquals(Optional.of(shown),
				model.state(model.model().all(Measure.class).findFirst().orElseThrow()).dueText(Language.ZH));
	}

	@Test
	void eachLevelHasAWordInBothLanguages() {
		assertEquals("[, due soon, urgent, overdue]", Arrays.stream(Urgency.values()).map(u -> u.text(Language.EN)).toList().toString());
		assertEquals("[, 临期, 紧急, 逾期]", Arrays.stream(Urgency.values()).map(u -> u.text(Language.ZH)).toList().toString());
	}
}
