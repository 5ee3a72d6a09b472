/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.measures.MeasureState;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.BarData;
import org.insp.report.content.BarData.Bar;
import org.insp.report.content.Block;
import org.insp.report.content.Chart;
import org.insp.report.content.ChartState;
import org.insp.report.content.Column;
import org.insp.report.content.PageSetup;
import org.insp.report.content.Paragraph;
import org.insp.report.content.Report;
import org.insp.report.content.Row;
import org.insp.report.content.Table;
import org.insp.report.content.TableCell;
import org.insp.report.content.Value;
import org.insp.report.input.PlanTitles;
import org.insp.report.input.ReportInput;

/** The charts of a plan: who stands where, whether it goes as planned, what lies ahead. */
public final class PlanCharts {

	private PlanCharts() {
	}

	/** Makes a report of all charts of a model. */
	public static Report report(ReportInput input) {
		var words = words(input);
		var blocks = new ArrayList<Block>();
		blocks.add(Paragraph.note(words.get("as-of", input.referenceDate())));
		if (input.states().isEmpty()) {
			blocks.add(Paragraph.of(words.get("none")));
		} else {
			var byLeader = byLeader(input);
			blocks.add(byLeader);
			blocks.add(table((BarData) byLeader.data(), words));
			burnDown(input).ifPresent(blocks::add);
			blocks.addAll(schedule(input));
			long undated = input.states().stream().filter(state -> !Schedule.isShown(state)).count();
			if (undated > 0) {
				blocks.add(Paragraph.note(words.get("undated", undated)));
			}
		}
		return new Report(PlanTitles.title(input, words.get("charts")), input.language(), PageSetup.A4_LANDSCAPE, blocks);
	}

	/** What the bars show, for those who want the numbers. */
	private static Table table(BarData data, MessageBundle words) {
		var columns = Stream.of("leader", "measures", "done", "open", "overdue", "dropped")
				.map(id -> new Column(words.get("column." + id), 14, true, List.of())).toList();
		return new Table(words.get("by-leader"), columns, data.bars().stream().map(bar -> {
			int done = bar.counts().getOrDefault(ChartState.DONE, 0);
			int dropped = bar.counts().getOrDefault(ChartState.DROPPED, 0);
			var counts =
					Stream.of(bar.total(), done, bar.total() - done - dropped, bar.counts().getOrDefault(ChartState.OVERDUE, 0), dropped);
			return new Row(Stream.concat(Stream.of(TableCell.text(bar.label())), counts.map(count -> TableCell.of(Value.number(count))))
					.toList());
		}).toList());
	}

	/** The measures of each leader by state; a measure of several leaders is in the bar of each. */
	public static Chart byLeader(ReportInput input) {
		var words = words(input);
		var byLeader = new LinkedHashMap<String, List<MeasureState>>();
		input.states().forEach(state -> {
			var leaders = input.texts().owners(state.measure());
			(leaders.isEmpty() ? List.of(words.get("nobody")) : leaders)
					.forEach(leader -> byLeader.computeIfAbsent(leader, each -> new ArrayList<>()).add(state));
		});
		return bars(words.get("by-leader"), byLeader);
	}

	/**
	 * The measures of each of some groups by state.
	 *
	 * @param title the title of the chart
	 * @param groups the measures of each group, by its name
	 */
	public static Chart bars(String title, Map<String, ? extends Collection<MeasureState>> groups) {
		return new Chart(title, new BarData(groups.entrySet().stream().map(group -> new Bar(group.getKey(), counts(group.getValue())))
				.toList()));
	}

	private static Map<ChartState, Integer> counts(Collection<MeasureState> states) {
		var counts = new EnumMap<ChartState, Integer>(ChartState.class);
		states.forEach(state -> counts.merge(WorkChartState.of(state), 1, Integer::sum));
		return counts;
	}

	/** How much is left over time; empty where no deadline can be reckoned. */
	public static Optional<Chart> burnDown(ReportInput input) {
		return BurnDown.of(input).map(data -> new Chart(words(input).get("burn-down"), data));
	}

	/** The measures over time, as many charts as there are pages of them; none where no deadline can be reckoned. */
	public static List<Chart> schedule(ReportInput input) {
		var pages = new Schedule(input).pages();
		var words = words(input);
		var charts = new ArrayList<Chart>();
		for (int i = 0; i < pages.size(); i++) {
			charts.add(
					new Chart(pages.size() == 1 ? words.get("schedule") : words.get("schedule.part", i + 1, pages.size()), pages.get(i)));
		}
		return charts;
	}

	static MessageBundle words(ReportInput input) {
		return MessageBundle.of(PlanCharts.class, input.language());
	}
}
