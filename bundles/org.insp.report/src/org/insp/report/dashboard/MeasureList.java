/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.dashboard;

import static org.insp.diagram.html.PageTemplate.escaped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.insp.model.CrossReferences;
import org.insp.model.Finding;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.evaluation.FindingTask;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.findings.FindingSets;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.Urgency;
import org.insp.model.text.MessageBundle;
import org.insp.report.input.ElementTexts;

/** The list of all measures, and of findings that are tasks of their own, what is overdue first, and the choices that filter it. */
final class MeasureList {

	/** A measure in the list: its cells, and by what it is filtered. */
	private record Entry(boolean isEnded, Urgency urgency, LocalDate due, List<Cell> cells, String committee, List<String> leaders,
			List<String> departments,
			String status) {
	}

	/** A cell: what it says, and by what it is sorted. */
	private record Cell(String text, String key) {
	}

	private static final Comparator<Entry> MOST_URGENT_FIRST = Comparator
			.comparing(Entry::isEnded)
			.thenComparing(Entry::urgency, Comparator.reverseOrder())
			.thenComparing(Entry::due);

	private final Language language;
	private final MessageBundle words;
	private final UnaryOperator<String> mask;
	private final boolean isOfSeveral;
	private final List<Entry> entries;

	MeasureList(List<DashboardPlan> plans, Language language, MessageBundle words, UnaryOperator<String> mask) {
		this.language = language;
		this.words = words;
		this.mask = mask;
		this.isOfSeveral = plans.size() > 1;
		this.entries = plans.stream().flatMap(plan -> {
			var committee = plan.committee();
			return Stream.concat(plan.input().states().stream().map(state -> entry(committee, state)),
					plan.tasks().stream().map(task -> entry(committee, task)));
		}).sorted(MOST_URGENT_FIRST).toList();
	}

	private Entry entry(String committee, MeasureState state) {
		var texts = new ElementTexts(language);
		var measure = state.measure();
		var leaders = CrossReferences.resolved(measure.getLeaders()).map(texts::name).distinct().toList();
		var departments = CrossReferences.resolved(ElementTexts.departments(measure)).map(texts::name).distinct().toList();
		var status = status(state.urgency(), state.statusText(language));
		var cells = cells(committee, Stream.of(measure.getName(), findings(measure), measure.getText(), texts.list(leaders.stream()),
				texts.list(departments.stream()), texts.doers(measure)), state.dueText(language).orElse(""), state.due(),
				state.workingDaysLeft(), status);
		return new Entry(state.isEnded(), state.urgency(), state.due().orElse(LocalDate.MAX), cells, committee, leaders, departments,
				status);
	}

	/** A finding that says itself who rectifies it, or by when. */
	private Entry entry(String committee, FindingTask task) {
		var texts = new ElementTexts(language);
		var finding = task.finding();
		var departments = CrossReferences.resolved(finding.getDepartments()).map(texts::name).distinct().toList();
		var doers = texts.list(Stream.concat(Stream.of(texts.names(finding.getPersons())), finding.getPersonRoles().stream()));
		var status = status(task.urgency(), task.statusText(language));
		var cells = cells(committee,
				Stream.of(FindingSets.name(finding).orElse(""), title(finding), "", "", texts.list(departments.stream()), doers),
				task.dueText(language), task.due(), task.workingDaysLeft(), status);
		return new Entry(task.isDone(), task.urgency(), task.due().orElse(LocalDate.MAX), cells, committee, List.of(), departments, status);
	}

	private String status(Urgency urgency, String text) {
		return urgency == Urgency.NONE ? text : words.get("status.urgent", urgency.text(language), text);
	}

	private List<Cell> cells(String committee, Stream<String> texts, String dueText, Optional<LocalDate> due, OptionalInt left,
			String status) {
		var cells = new ArrayList<Cell>();
		if (isOfSeveral) {
			cells.add(cell(committee));
		}
		texts.map(MeasureList::cell).forEach(cells::add);
		cells.add(new Cell(dueText, due.map(LocalDate::toString).orElse("9999")));
		cells.add(new Cell(left.isPresent() ? String.valueOf(left.getAsInt()) : "",
				left.isPresent() ? String.valueOf(left.getAsInt()) : String.valueOf(Integer.MAX_VALUE)));
		cells.add(cell(status));
		return cells;
	}

	/** The findings that a measure answers, each on a line. */
	private static String findings(Measure measure) {
		return CrossReferences.resolved(measure.getAddresses()).flatMap(target -> FindingCoverage.findingOf(target).stream()).distinct()
				.map(MeasureList::title).collect(Collectors.joining("\n"));
	}

	private static String title(Finding finding) {
		var of = finding.eContainer() instanceof Finding whole ? title(whole) + ": " : "";
		return of + Stream.of(finding.getName(), finding.getTitle() == null ? finding.getText() : finding.getTitle())
				.filter(part -> part != null).collect(Collectors.joining(" "));
	}

	private static Cell cell(String text) {
		var shown = text == null ? "" : text;
		return new Cell(shown, shown);
	}

	String filters() {
		return (isOfSeveral ? select("committee", entries.stream().map(Entry::committee)) : "")
				+ select("leader", entries.stream().flatMap(entry -> entry.leaders().stream()))
				+ select("department", entries.stream().flatMap(entry -> entry.departments().stream()))
				+ select("status", entries.stream().map(Entry::status));
	}

	private String select(String key, Stream<String> values) {
		var options = values.filter(value -> !value.isEmpty()).map(mask).collect(Collectors.toCollection(LinkedHashSet::new));
		return options.isEmpty()
				? ""
				: "<label>" + escaped(words.get("column." + key)) + " <select data-filter=\"" + key + "\"><option value=\"\">"
						+ escaped(words.get("all")) + "</option>" + options(options) + "</select></label>\n";
	}

	private static String options(Set<String> options) {
		return options.stream().map(option -> "<option>" + escaped(option) + "</option>").collect(Collectors.joining());
	}

	String table() {
		if (entries.isEmpty()) {
			return "<p>" + escaped(words.get("none")) + "</p>";
		}
		var columns = Stream.of("committee", "number", "finding", "measure", "leader", "department", "person", "due", "days", "status")
				.filter(key -> isOfSeveral || !"committee".equals(key)).map(key -> words.get("column." + key)).toList();
		var head = columns.stream().map(heading -> "<th scope=\"col\"><button type=\"button\">" + escaped(heading) + "</button></th>")
				.collect(Collectors.joining());
		return "<table id=\"measures\"><thead><tr>" + head + "</tr></thead>\n<tbody>\n"
				+ entries.stream().map(entry -> row(entry, columns)).collect(Collectors.joining("\n")) + "\n</tbody></table>";
	}

	private String row(Entry entry, List<String> columns) {
		var tone = entry.isEnded() ? "done" : entry.urgency() == Urgency.NONE ? "" : entry.urgency().key();
		return "<tr class=\"" + tone + "\" data-committee=\"" + attribute(List.of(entry.committee())) + "\" data-leader=\""
				+ attribute(entry.leaders()) + "\" data-department=\"" + attribute(entry.departments()) + "\" data-status=\""
				+ attribute(List.of(entry.status())) + "\">" + IntStream.range(0, columns.size())
						.mapToObj(i -> column(columns.get(i), entry.cells().get(i))).collect(Collectors.joining())
				+ "</tr>";
	}

	/** Values of which a script finds one whole. */
	private String attribute(List<String> values) {
		return escaped(values.stream().map(mask).collect(Collectors.joining("|", "|", "|")));
	}

	private String column(String heading, Cell cell) {
		var key = cell.key().equals(cell.text()) ? "" : " data-key=\"" + escaped(cell.key()) + '"';
		return "<td data-label=\"" + escaped(heading) + '"' + key + '>' + escaped(mask.apply(cell.text())).replace("\n", "<br>") + "</td>";
	}
}
