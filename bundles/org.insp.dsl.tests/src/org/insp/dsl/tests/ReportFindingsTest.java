/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.insp.dsl.export.ModelExport;
import org.insp.dsl.problems.Problem;
import org.insp.model.Aspect;
import org.insp.model.Finding;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.Meeting;
import org.insp.model.NamedElement;
import org.insp.model.RectificationPlan;
import org.junit.jupiter.api.Test;

/**
 * Two real documents, encoded as examples, against what a careful reader found wrong with them. The documents are a township's
 * progress report of 2023 and a township's work report to its inspection team.
 */
class ReportFindingsTest {

	private static final Path EXAMPLES = DslTestSupport.BUNDLES.resolve("org.insp.examples/examples");

	private static Map<String, List<Problem>> byRule(String example) {
		return DslTestSupport.problems(EXAMPLES.resolve(example)).stream().collect(Collectors.groupingBy(Problem::code));
	}

	private static Set<String> names(List<Problem> problems) {
		return problems.stream().map(p -> ((NamedElement) p.violation().element()).getName())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void workReportLeavesOneProblemWithoutMeasureAndEveryMeasureWithoutOwner() {
		var found = byRule("report-004");
		assertEquals(Set.of("N4"), names(found.get("finding-without-measure")));
		assertEquals(new TreeSet<>(Set.of("G1", "G2", "G3", "G4", "G5", "G6", "G7")), names(found.get("missing-responsible-leader")));
		assertEquals(new TreeSet<>(Set.of("G1", "G2", "G3", "G4", "G5", "G7")), names(found.get("missing-deadline")));
		assertEquals(null, found.get("longterm-without-milestone"));
		assertEquals(Set.of("G2"), names(found.get("shared-measure")));
	}

	@Test
	void workReportSkipsANumberLeavesAnAuditOpenAndIsFullOfPlaceholders() {
		var found = byRule("report-004");
		assertTrue(found.get("numbering-gap").stream().anyMatch(p -> names(List.of(p)).contains("N4")), "problem 4 skips 二是");
		assertEquals(Set.of("R2"), names(found.get("prior-round-unaddressed")));
		assertTrue(found.get("placeholder-text").size() >= 10, () -> found.get("placeholder-text").size() + " placeholders");
	}

	@Test
	void progressReportContradictsItself() {
		var found = byRule("report-003");
		assertTrue(found.containsKey("status-sum-mismatch"), "42 + 2 are not 88");
		assertTrue(found.containsKey("declared-total-mismatch"), "five areas, four aspects");
		assertTrue(found.containsKey("cadence-ambiguous"), "once a week or each Monday");
		assertTrue(found.containsKey("ambiguous-group-name"), "the group is called like the district's");
		assertTrue(found.containsKey("term-misuse"), "巡查 for 巡察");
		assertTrue(found.get("date-on-nonworking-day").stream().map(p -> p.violation().element())
				.anyMatch(e -> e instanceof Meeting || e instanceof RectificationPlan), "the meeting was on a Saturday");
		assertEquals(null, found.get("plan-late"), "day nine is within fifteen working days");
	}

	@Test
	void progressReportHasTheFiguresOfTheDocument() {
		var model = DslTestSupport.load(EXAMPLES.resolve("report-003")).model();
		assertEquals(4, model.all(Aspect.class).count());
		assertEquals(35, model.all(Finding.class).count());
		assertEquals(56, model.all(Manifestation.class).count());
		assertEquals(88, model.all(Measure.class).count());
	}

	@Test
	void completeRoundLeavesNothingToReport() {
		assertEquals(List.of(), DslTestSupport.problems(EXAMPLES.resolve("round")).stream().map(Problem::toString).toList());
	}

	@Test
	void completeRoundIsTheSameModelInBothVocabularies() {
		var english = ModelExport.json(DslTestSupport.load(EXAMPLES.resolve("round")));
		var chinese = ModelExport.json(DslTestSupport.load(EXAMPLES.resolve("round-zh")));
		assertTrue(chinese.contains("\"language\": \"zh\""), chinese);
		assertEquals(english, chinese.replace("\"language\": \"zh\"", "\"language\": \"en\""));
		assertEquals(List.of(), DslTestSupport.problems(EXAMPLES.resolve("round-zh")));
	}
}
