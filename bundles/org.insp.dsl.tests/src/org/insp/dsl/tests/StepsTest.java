/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.dsl.problems.Problem;
import org.insp.model.Language;
import org.insp.model.LeadingGroup;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.Step;
import org.insp.model.measures.DatedModel;
import org.insp.model.measures.DuePeriod;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The work of measures in steps, and several who answer for the same: documents that mark what they report with {@code // ! <code>}. */
class StepsTest {

	private static final Path DOCUMENTS = Path.of("testdata/documents");
	private static final Pattern MARK = Pattern.compile("//\\s*!\\s*([\\w-]+)");
	/** The rules that these documents are about; they break others that are of no interest here. */
	private static final Set<String> RULES = Set.of("overdue-step", "step-without-deadline", "step-without-person", "closed-with-open-step",
			"unordered-dates", "missing-deadline", "missing-responsible-person", "missing-lead-department", "declared-total-mismatch",
			"status-sum-mismatch", "multiple-leaders", "multiple-lead-departments", "multiple-group-heads");

	@TestFactory
	Stream<DynamicTest> documentsReportWhatTheyMark() throws IOException {
		try (var files = Files.list(DOCUMENTS)) {
			var own = files.filter(file -> file.getFileName().toString().matches("(steps|joint)-.*")).sorted().toList();
			assertEquals(8, own.size());
			return own.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
		}
	}

	private static void check(Path file) throws IOException {
		var text = Files.readString(file);
		var lines = text.lines().toList();
		var expected = new ArrayList<String>();
		for (int i = 0; i < lines.size(); i++) {
			var mark = MARK.matcher(lines.get(i));
			if (mark.find()) {
				expected.add(i + 1 + " " + mark.group(1));
			}
		}
		var problems = DslTestSupport.problems(file).stream()
				.filter(p -> p.violation() == null || RULES.contains(p.code()) && isNew(p)).toList();
		assertEquals(expected,
				problems.stream().map(p -> text.substring(0, p.region().offset()).split("\n", -1).length + " " + p.code()).toList(),
				() -> String.join("\n", problems.stream().map(p -> p.message(Language.ZH)).toList()));
	}

	/** The case declares more findings than it lists, which is right. */
	private static boolean isNew(Problem problem) {
		return !problem.code().equals("declared-total-mismatch") || !problem.message(Language.EN).contains("finding");
	}

	@Test
	void stepsStandAsTheirRecordsAndTheirMeasureSay() {
		var model = new DatedModel(DslTestSupport.load(DOCUMENTS.resolve("steps-ledger-zh.insp")).model(), LocalDate.of(2021, 8, 1));
		var states = model.model().all(Step.class).map(model::state).toList();
		assertEquals(List.of(MeasureStatus.VERIFIED, MeasureStatus.ONGOING, MeasureStatus.ONGOING, MeasureStatus.VERIFIED,
				MeasureStatus.PLANNED), states.stream().map(state -> state.status()).toList());
		assertEquals(List.of(DuePeriod.DONE, DuePeriod.OVERDUE, DuePeriod.LATER, DuePeriod.DONE, DuePeriod.LATER),
				states.stream().map(state -> state.period()).toList());
		assertEquals(0, states.get(1).workingDaysLeft().getAsInt(), "from a Friday to the Sunday");
		assertEquals(44, states.get(2).workingDaysLeft().getAsInt());
		var due = model.states().stream().collect(Collectors.toMap(state -> state.measure().getName(), state -> state.due()));
		assertEquals(Map.of("C1", Optional.of(LocalDate.of(2021, 9, 30)), "C2", Optional.of(LocalDate.of(2021, 12, 31))), due,
				"the last step is the deadline of a measure without one");
	}

	@Test
	void stepWithoutStatusFollowsItsClosedMeasure() {
		var model = new DatedModel(DslTestSupport.load(DOCUMENTS.resolve("steps-gaps-zh.insp")).model(), LocalDate.of(2021, 8, 1));
		var steps = model.model().all(Measure.class).reduce((first, last) -> last).orElseThrow().getSteps();
		assertFalse(model.state(steps.get(0)).isDone());
		assertTrue(model.state(steps.get(1)).isDone());
		assertTrue(model.state(steps.get(0)).isOverdue());
	}

	@Test
	void groupsHaveMembersByNameAndByRole() {
		var group = DslTestSupport.load(DOCUMENTS.resolve("joint-group-zh.insp")).model().all(LeadingGroup.class).findFirst().orElseThrow();
		assertEquals(List.of("各支部书记", "各村‘两委’负责人"), group.getMemberRoles());
		assertEquals(List.of("东支书"), group.getMembers().stream().map(member -> member.getName()).toList());
		assertEquals(List.of("丁某"), group.getOfficeHeads().stream().map(head -> head.getName()).toList());
		assertEquals(List.of("乙某"), group.getExecutiveDeputies().stream().map(deputy -> deputy.getName()).toList());
	}
}
