/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.insp.model.DateText;
import org.insp.model.LimitKind;
import org.insp.model.Measure;
import org.insp.model.RectificationPlan;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.PlanDates;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.ScheduleData;
import org.insp.report.content.ScheduleData.Limit;
import org.insp.report.content.ScheduleData.Work;
import org.insp.report.input.ReportInput;

/** The measures of a model over time, by deadline, with the limits of the policy. */
final class Schedule {

	/** Measures in one chart: as many as can be read on a page of A4. */
	private static final int PAGE = 18;

	private final ReportInput input;
	private final MessageBundle words;

	Schedule(ReportInput input) {
		this.input = input;
		this.words = PlanCharts.words(input);
	}

	/** Returns whether a measure has a place in time. */
	static boolean isShown(MeasureState state) {
		return state.due().isPresent() || start(state.measure()).isPresent();
	}

	List<ScheduleData> pages() {
		var works = input.states().stream().filter(Schedule::isShown)
				.sorted(Comparator.comparing(state -> state.due().orElse(LocalDate.MAX))).map(this::work).toList();
		var limits = input.model().all(RectificationPlan.class).flatMap(this::limits).distinct().sorted(Comparator.comparing(Limit::day))
				.toList();
		if (works.isEmpty()) {
			return List.of();
		}
		var days = Stream.of(works.stream().map(Work::start), works.stream().map(Work::end), limits.stream().map(Limit::day),
				works.stream().flatMap(work -> work.milestones().stream()), Stream.of(input.referenceDate()))
				.flatMap(all -> all).filter(day -> day != null).sorted().toList();
		var first = days.get(0);
		var last = days.get(days.size() - 1);
		return IntStream.rangeClosed(0, (works.size() - 1) / PAGE).mapToObj(page -> new ScheduleData(input.referenceDate(), first, last,
				limits, works.subList(page * PAGE, Math.min(works.size(), (page + 1) * PAGE)))).toList();
	}

	private Stream<Limit> limits(RectificationPlan plan) {
		var settings = input.evaluated().settings();
		return Stream.concat(
				PlanDates.concentratedUntil(plan, settings).map(day -> new Limit(words.get("limit.concentrated"), day)).stream(),
				PlanDates.limit(plan, LimitKind.LONGEST, settings).map(day -> new Limit(words.get("limit.longest"), day)).stream());
	}

	private Work work(MeasureState state) {
		var measure = state.measure();
		var due = state.due().orElse(null);
		var milestones = measure.getMilestones().stream().flatMap(each -> DateText.dateOf(each.getDue()).stream()).toList();
		var start = start(measure).or(() -> planStart(measure)).filter(day -> due == null || !day.isAfter(due))
				.or(() -> Optional.ofNullable(due)).orElseThrow();
		return new Work(input.texts().list(Stream.of(input.texts().leaders(measure), title(measure))), start, due, milestones,
				WorkChartState.of(state));
	}

	private static String title(Measure measure) {
		return measure.getName() == null ? measure.getText() : measure.getName() + ' ' + measure.getText();
	}

	private static Optional<LocalDate> start(Measure measure) {
		return DateText.firstDayOf(measure.getStart());
	}

	/** Where a measure says no beginning, the plan's is its own. */
	private static Optional<LocalDate> planStart(Measure measure) {
		return measure.eContainer() instanceof RectificationPlan plan
				? DateText.dateOf(plan.getAdoptedOn()).or(() -> PlanDates.answered(plan))
				: Optional.empty();
	}
}
