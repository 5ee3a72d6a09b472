/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.DateText;
import org.insp.model.InspFactory;
import org.insp.model.InspFile;
import org.insp.model.InspModel;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.CheckOptions;
import org.insp.model.check.Violation;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.junit.jupiter.api.Test;

/** One model on one date is evaluated once, whoever asks, and everybody gets the same answers. */
class EvaluatedModelTest {

	private static final InspFactory FACTORY = InspFactory.eINSTANCE;
	private static final CheckOptions OPTIONS = CheckOptions.of(Clock.fixed(Instant.parse("2023-08-09T00:00:00Z"), ZoneOffset.UTC));

	private final List<InspModel> evaluations = new ArrayList<>();
	private final RectificationPlan plan = FACTORY.createRectificationPlan();
	private final Measure late = measure("C1", "2023-08-04", MeasureStatus.ONGOING);
	private final Measure soon = measure("C2", "2023-08-18", MeasureStatus.PLANNED);
	private final Measure closed = measure("C3", "2023-08-01", MeasureStatus.CLOSED);
	private final EvaluatedModel evaluated = evaluated(OPTIONS);

	private Measure measure(String name, String due, MeasureStatus status) {
		var measure = FACTORY.createMeasure();
		measure.setName(name);
		measure.setDue(DateText.valueOf(due));
		measure.setStatus(status);
		plan.getMeasures().add(measure);
		return measure;
	}

	private EvaluatedModel evaluated(CheckOptions options) {
		InspFile file = FACTORY.createInspFile();
		file.getElements().add(plan);
		return new EvaluatedModel(new InspModel(List.of(file), List.of()), RuleRegistry.CHECKER.withListener(evaluations::add), options);
	}

	private static List<String> ids(List<Violation> violations) {
		return violations.stream().map(violation -> violation.rule().id()).toList();
	}

	@Test
	void whateverIsAskedTheRulesAreEvaluatedOnce() {
		assertFalse(evaluated.isEvaluated());
		assertEquals(evaluated.violations(), evaluated.violations(() -> {
		}));
		assertTrue(ids(evaluated.violations(late)).contains("overdue-measure"));
		assertFalse(ids(evaluated.violationsWithin(plan)).contains("overdue-measure"), "a measure has a name and stands for itself");
		assertEquals(evaluated.violations(late), evaluated.violations(Set.<EObject>of(late)));
		evaluated.totals();
		assertTrue(evaluated.isEvaluated());
		assertEquals(List.of(evaluated.model()), evaluations);
	}

	@Test
	void manyThreadsThatAskAtOnceShareOneEvaluation() throws Exception {
		int threads = 8;
		var start = new CyclicBarrier(threads);
		var pool = Executors.newFixedThreadPool(threads);
		try {
			var answers = IntStream.range(0, threads).mapToObj(i -> CompletableFuture.supplyAsync(() -> {
				await(start);
				return evaluated.violations();
			}, pool)).toList();
			for (var answer : answers) {
				assertSame(evaluated.violations(), answer.join());
			}
		} finally {
			pool.shutdownNow();
		}
		assertEquals(1, evaluations.size());
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await();
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void nothingIsEvaluatedAsLongAsOnlyMeasuresAreAskedFor() {
		assertEquals(List.of(late, soon, closed), evaluated.states().stream().map(state -> state.measure()).toList());
		assertSame(evaluated.state(late), evaluated.states().get(0));
		assertEquals(List.of(), evaluations);
	}

	@Test
	void someElementsAreEvaluatedAloneAndNotKept() {
		assertTrue(ids(evaluated.violations(Set.<EObject>of(late, plan))).contains("overdue-measure"));
		assertFalse(evaluated.isEvaluated());
		assertEquals(List.of(), evaluations, "not the whole model");
	}

	@Test
	void aCancelledEvaluationLeavesNothingBehind() {
		assertThrows(CancellationException.class, () -> evaluated.violations(() -> {
			throw new CancellationException();
		}));
		assertFalse(evaluated.isEvaluated());
		assertFalse(evaluated.violations().isEmpty());
	}

	@Test
	void whoIsLetInAtACheckpointMayAsk() {
		var seen = new ArrayList<List<Violation>>();
		var violations = evaluated.violations(() -> seen.add(evaluated.violations()));
		assertSame(seen.get(0), violations, "who ends first answers for all");
	}

	@Test
	void anotherDateIsAnotherEvaluation() {
		assertSame(evaluated, evaluated.on(LocalDate.of(2023, 8, 9)));
		var earlier = evaluated.on(LocalDate.of(2023, 8, 1));
		assertFalse(earlier.state(late).isOverdue());
		assertTrue(evaluated.state(late).isOverdue());
		assertFalse(ids(earlier.violations()).contains("overdue-measure"));
	}

	@Test
	void overridesWin() {
		var silent = evaluated(OPTIONS.withOverrides(Map.of("overdue-measure", Severity.OFF)));
		assertFalse(ids(silent.violations()).contains("overdue-measure"));
	}

	@Test
	void totalsCountTheMeasures() {
		var totals = evaluated.totals();
		assertEquals(3, totals.count());
		assertEquals(2, totals.open());
		assertEquals(1, totals.done());
		assertEquals(1, totals.overdue());
		assertEquals(0, totals.soon() + totals.urgent(), "no policy says what is soon");
		assertEquals(Map.of(MeasureStatus.PLANNED, 1, MeasureStatus.ONGOING, 1, MeasureStatus.CLOSED, 1), totals.byStatus());
		assertEquals(LocalDate.of(2023, 8, 4), totals.earliestDue().orElseThrow());
		assertEquals(1, evaluated.totals(List.of(soon)).count());
		assertEquals(2, plan.getMeasures().indexOf(closed));
	}

	@Test
	void workingDaysLeftHaveOneDefinitionAndNamedConditions() {
		var overdue = evaluated.state(late);
		assertEquals(-3, overdue.workingDaysLeft().getAsInt());
		assertEquals(3, overdue.workingDaysOverdue().getAsInt());
		assertEquals(-3, overdue.workingDaysLeftUnlessRequested().getAsInt());
		assertEquals(7, evaluated.state(soon).workingDaysLeft().getAsInt());
		assertTrue(evaluated.state(soon).workingDaysOverdue().isEmpty());
		assertTrue(evaluated.state(closed).workingDaysLeft().isEmpty(), "no days count once the work is done");
	}

	@Test
	void whoRequestedClosureInTimeHasNoDaysHeldAgainst() {
		var requested = measure("C4", "2023-08-04", MeasureStatus.SUBMITTED);
		var closure = FACTORY.createClosure();
		closure.setRequested(FACTORY.createSignature());
		closure.getRequested().setOn(DateText.valueOf("2023-08-03"));
		requested.getClosures().add(closure);
		var state = evaluated(OPTIONS).state(requested);
		assertFalse(state.isOverdue());
		assertEquals(-3, state.workingDaysLeft().getAsInt());
		assertTrue(state.workingDaysLeftUnlessRequested().isEmpty());
		assertTrue(state.workingDaysOverdue().isEmpty());
	}
}
