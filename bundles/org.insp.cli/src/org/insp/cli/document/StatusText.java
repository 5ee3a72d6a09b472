/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.cli.report.CharacterWidth;
import org.insp.model.CrossReferences;
import org.insp.model.Header;
import org.insp.model.Language;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.evaluation.FindingTask;
import org.insp.model.measures.DuePeriod;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.MeasureTotals;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/** The state of a plan in a few lines for a terminal: how much is done, what is overdue and due, and how each leader stands. */
public final class StatusText {

	private static final int BAR = 24;

	private final EvaluatedModel model;
	private final Language language;
	private final MessageBundle words;

	private StatusText(EvaluatedModel model, Language language) {
		this.model = model;
		this.language = language;
		this.words = MessageBundle.of(StatusText.class, language);
	}

	/**
	 * Returns the lines, each ended.
	 *
	 * @param model the model on its reference date
	 * @param name what the model is called where it has no title
	 * @param language the language of the lines
	 */
	public static String of(EvaluatedModel model, String name, Language language) {
		return new StatusText(model, language).text(name);
	}

	private String text(String name) {
		var lines = new ArrayList<String>();
		lines.add(words.get("title", model.model().header().map(Header::getTitle).orElse(name), model.referenceDate()));
		var findings = FindingTask.of(model);
		if (model.states().isEmpty() && findings.isEmpty()) {
			lines.add("  " + words.get("none"));
		} else if (!model.states().isEmpty()) {
			var byLeader = byLeader();
			int width = Math.max(CharacterWidth.of(words.get("all")),
					byLeader.keySet().stream().mapToInt(CharacterWidth::of).max().orElse(0));
			lines.add(line(words.get("all"), model.states(), width));
			lines.add("  " + words.get("due", count(DuePeriod.OVERDUE), count(DuePeriod.THIS_WEEK), count(DuePeriod.NEXT_WEEK))
					+ (model.overdueSteps().isEmpty() ? "" : words.get("steps", model.overdueSteps().size())));
			byLeader.forEach((leader, states) -> lines.add(line(leader, states, width)));
		}
		if (!findings.isEmpty()) {
			lines.add("  " + words.get("findings", findings.stream().filter(FindingTask::isDone).count(), findings.size(),
					findings.stream().filter(FindingTask::isOverdue).count()));
			var byPerson = byPerson(findings);
			int width = byPerson.keySet().stream().mapToInt(CharacterWidth::of).max().orElse(0);
			byPerson.forEach((person, tasks) -> lines.add(line(person, width, (int) tasks.stream().filter(FindingTask::isDone).count(),
					tasks.size(), 0, (int) tasks.stream().filter(FindingTask::isOverdue).count())));
		}
		return lines.stream().map(line -> line + '\n').collect(Collectors.joining());
	}

	private long count(DuePeriod period) {
		return model.states().stream().filter(state -> state.period() == period).count();
	}

	private Map<String, List<MeasureState>> byLeader() {
		var byLeader = new LinkedHashMap<String, List<MeasureState>>();
		model.states().forEach(state -> CrossReferences.resolved(state.measure().getLeaders())
				.map(leader -> ElementLabels.label(leader, language)).distinct()
				.forEach(leader -> byLeader.computeIfAbsent(leader, each -> new ArrayList<>()).add(state)));
		return byLeader;
	}

	/** The findings that are tasks of their own, by those who rectify them. */
	private Map<String, List<FindingTask>> byPerson(List<FindingTask> tasks) {
		var byPerson = new LinkedHashMap<String, List<FindingTask>>();
		tasks.forEach(task -> Stream.concat(CrossReferences.resolved(task.finding().getPersons())
				.map(person -> ElementLabels.label(person, language)), task.finding().getPersonRoles().stream()).distinct()
				.forEach(person -> byPerson.computeIfAbsent(person, each -> new ArrayList<>()).add(task)));
		return byPerson;
	}

	private String line(String label, List<MeasureState> states, int width) {
		var totals = MeasureTotals.of(states);
		return line(label, width, totals.done(), totals.count(), totals.dropped(), totals.overdue());
	}

	private String line(String label, int width, int done, int count, int dropped, int overdue) {
		int full = done * BAR / count;
		var percent = BigDecimal.valueOf(done * 100L).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
		return "  " + label + " ".repeat(width - CharacterWidth.of(label)) + "  " + "█".repeat(full) + "░".repeat(BAR - full) + "  "
				+ done + '/' + count + "  " + percent + '%'
				+ (dropped > 0 ? "  " + words.get("dropped", dropped) : "")
				+ (overdue > 0 ? "  " + words.get("overdue", overdue) : "");
	}
}
