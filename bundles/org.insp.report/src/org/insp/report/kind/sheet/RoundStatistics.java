/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.Aspect;
import org.insp.model.Finding;
import org.insp.model.Header;
import org.insp.model.InspectionRound;
import org.insp.model.MeasureStatus;
import org.insp.model.Output;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.MeasureTotals;
import org.insp.model.measures.OutputTotals;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Chart;
import org.insp.report.content.Column;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Row;
import org.insp.report.content.Table;
import org.insp.report.content.TableCell;
import org.insp.report.content.Tone;
import org.insp.report.content.Value;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.PlanParties;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.chart.PlanCharts;

/** The statistics of a round over many models: by committee, by aspect of the findings, by status, and what has come of it all. */
public final class RoundStatistics {

	/** One model: its name, findings and measures. */
	private record Unit(String name, List<Finding> findings, List<MeasureState> states, MeasureTotals totals, List<Output> outputs) {
	}

	private final List<ReportInput> inputs;
	private final ReportInput first;
	private final MessageBundle words;
	private final List<Unit> units;

	private RoundStatistics(List<ReportInput> inputs) {
		this.inputs = inputs;
		this.first = inputs.get(0);
		this.words = MessageBundle.of(RoundStatistics.class, first.language());
		this.units = inputs.stream().map(this::unit).toList();
	}

	/** Makes the statistics of some models, in the language of the first. */
	public static Report report(List<ReportInput> inputs) {
		return new RoundStatistics(inputs).report();
	}

	private Unit unit(ReportInput input) {
		var answers = new FindingMeasures(input);
		var name = new PlanParties(input, answers.sets()).rectifier()
				.or(() -> input.model().header().map(Header::getTitle)).orElse("");
		var states = input.states();
		return new Unit(name, answers.findings().toList(), states, MeasureTotals.of(states), outputs(Stream.of(input)));
	}

	private Report report() {
		var rounds = inputs.stream().flatMap(input -> input.model().visible(InspectionRound.class)).map(InspectionRound::getTitle)
				.filter(title -> title != null).distinct().toList();
		var title = rounds.size() == 1 ? words.get("round.of", rounds.get(0)) : words.get("round");
		var days = inputs.stream().map(ReportInput::referenceDate).distinct().sorted().toList();
		var asOf = days.size() == 1 ? words.get("as-of", days.get(0)) : words.get("as-of.several", days.get(0), days.get(days.size() - 1));
		return new Report(title, first.language(), PageSetup.A4_LANDSCAPE,
				List.of(Paragraph.note(asOf), committees(), chart(), aspects(), statuses(), results()));
	}

	private Table committees() {
		var rows = new ArrayList<Row>();
		units.forEach(
				unit -> rows.add(row(TableCell.of(Value.number(rows.size() + 1)), unit.name(), unit.findings().size(), unit.totals())));
		var all = MeasureTotals.of(units.stream().flatMap(unit -> unit.states().stream()).toList());
		var total = row(TableCell.EMPTY, words.get("total"), units.stream().mapToInt(unit -> unit.findings().size()).sum(), all);
		return new Table(words.get("by-committee"), columns("number:6", "committee:26", "findings:10", "measures:10", "done:10", "rate:10",
				"open:10", "overdue:10"), rows, List.of(total));
	}

	private Chart chart() {
		var byCommittee = new LinkedHashMap<String, List<MeasureState>>();
		units.forEach(unit -> byCommittee.merge(unit.name(), unit.states(),
				(one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
		return PlanCharts.bars(words.get("chart"), byCommittee);
	}

	private static Row row(TableCell number, String name, int findings, MeasureTotals totals) {
		return new Row(List.of(number, TableCell.text(name), count(findings), count(totals.count()), count(totals.done()),
				TableCell.of(Value.share(totals.done(), totals.count())), count(totals.count() - totals.done()),
				count(totals.overdue()).with(totals.overdue() > 0 ? Tone.OVERDUE : Tone.NONE)));
	}

	private static TableCell count(int number) {
		return TableCell.of(Value.number(number));
	}

	/** The findings of each aspect, by committee. */
	private Table aspects() {
		Function<Finding, String> aspect =
				finding -> finding.eContainer() instanceof Aspect owner ? first.texts().name(owner) : words.get("no-aspect");
		return matrix("by-aspect", "aspect", units.stream().map(unit -> unit.findings().stream()
				.collect(Collectors.groupingBy(aspect, LinkedHashMap::new, Collectors.summingInt(finding -> 1)))).toList());
	}

	/** The measures of each status, by committee. */
	private Table statuses() {
		return matrix("by-status", "status", units.stream().map(unit -> {
			var counts = new LinkedHashMap<String, Integer>();
			for (var status : MeasureStatus.values()) {
				int count = (int) unit.states().stream().filter(state -> !state.isReportedOnly() && state.status() == status).count();
				if (count > 0 || status != MeasureStatus.UNSPECIFIED && status != MeasureStatus.DROPPED) {
					counts.put(ElementLabels.term(status, first.language()), count);
				}
			}
			// what is only reported was not written off: it has the word of its report
			unit.states().stream().filter(MeasureState::isReportedOnly)
					.forEach(state -> counts.merge(state.statusText(first.language()), 1, Integer::sum));
			return counts;
		}).toList());
	}

	/** A row for each heading, a column for each unit and one for all. */
	private Table matrix(String name, String head, List<? extends Map<String, Integer>> counts) {
		var headings = new LinkedHashSet<String>();
		counts.forEach(each -> headings.addAll(each.keySet()));
		var columns = new ArrayList<>(columns(head + ":24"));
		units.forEach(unit -> columns.add(new Column(unit.name(), 12, true, List.of())));
		columns.addAll(columns("total:10"));
		var rows = headings.stream().map(heading -> matrixRow(heading, counts.stream().map(each -> each.getOrDefault(heading, 0)).toList()))
				.toList();
		var sums = counts.stream().map(each -> each.values().stream().mapToInt(Integer::intValue).sum()).toList();
		return new Table(words.get(name), columns, rows, List.of(matrixRow(words.get("total"), sums)));
	}

	private static Row matrixRow(String heading, List<Integer> counts) {
		return new Row(Stream.of(Stream.of(TableCell.text(heading)), counts.stream().map(RoundStatistics::count),
				Stream.of(count(counts.stream().mapToInt(Integer::intValue).sum()))).flatMap(cells -> cells).toList());
	}

	/** What has come of the measures of each committee and of all: money, persons, rules. */
	private Table results() {
		var rows = units.stream().map(unit -> new Row(List.of(TableCell.text(unit.name()),
				TableCell.text(first.texts().outputs(unit.outputs()))))).toList();
		var all = TableCell.text(first.texts().outputs(outputs(inputs.stream())));
		return new Table(words.get("results"), columns("committee:26", "results:66"), rows,
				List.of(new Row(List.of(TableCell.text(words.get("total")), all))));
	}

	/** The sums of outputs, by the words of the first model. */
	private List<Output> outputs(Stream<ReportInput> models) {
		var measures = models.flatMap(input -> input.states().stream()).map(MeasureState::measure).toList();
		return new OutputTotals(measures.stream(), first.evaluated().settings().placeWords()).all();
	}

	private List<Column> columns(String... widths) {
		return Stream.of(widths).map(each -> each.split(":"))
				.map(each -> new Column(words.get("column." + each[0]), Integer.parseInt(each[1]), !each[0].equals("results"), List.of()))
				.toList();
	}
}
