/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.dashboard;

import static org.insp.diagram.html.PageTemplate.escaped;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.diagram.html.PageTemplate;
import org.insp.model.Language;
import org.insp.model.measures.MeasureState;
import org.insp.model.text.LanguageLocale;
import org.insp.model.text.MessageBundle;
import org.insp.report.chart.ChartDrawing;
import org.insp.report.content.Chart;
import org.insp.report.input.PersonMask;
import org.insp.report.kind.chart.PlanCharts;

/**
 * Writes one HTML page about a plan or several: totals, charts, all measures in a list that can be searched, filtered and sorted, what is
 * overdue first, what the rules report, and the diagrams. It needs nothing else, asks for nothing from outside (its content security policy
 * forbids that), and without scripts it still shows everything. The same plans give the same bytes.
 */
public final class Dashboard {

	private final List<DashboardPlan> plans;
	private final Language language;
	private final MessageBundle words;
	private final UnaryOperator<String> mask;

	private Dashboard(List<DashboardPlan> plans) {
		this.plans = plans;
		var first = plans.get(0).input();
		this.language = first.language();
		this.words = MessageBundle.of(Dashboard.class, language);
		this.mask = first.options().isMasked() ? PersonMask.of(plans.stream().map(DashboardPlan::input)) : UnaryOperator.identity();
	}

	/**
	 * Returns the page, to be encoded in UTF-8, in the language of the first plan. Models that only others use, such as a policy, are left
	 * out.
	 *
	 * @param plans the plans, at least one
	 */
	public static String page(List<DashboardPlan> plans) {
		var busy = plans.stream().filter(DashboardPlan::hasWork).toList();
		return new Dashboard(busy.isEmpty() ? plans : busy).page();
	}

	private String page() {
		var script = "(() => {\n'use strict';\n" + PageTemplate.resource(Dashboard.class, "dashboard.js") + "})();\n";
		var title = plans.size() == 1 ? plans.get(0).title() : words.get("title", plans.size());
		var list = new MeasureList(plans, language, words, mask);
		return PageTemplate.fill(PageTemplate.resource(Dashboard.class, "dashboard.html"), words, Map.ofEntries(
				Map.entry("lang", LanguageLocale.of(language).toLanguageTag()),
				Map.entry("hash", PageTemplate.hash(script)),
				Map.entry("title", escaped(title)),
				Map.entry("date", escaped(date())),
				Map.entry("style", PageTemplate.resource(Dashboard.class, "dashboard.css")),
				Map.entry("totals", new DashboardTotals(plans, words).html()),
				Map.entry("charts", charts().map(this::figure).collect(Collectors.joining("\n"))),
				Map.entry("filters", list.filters()),
				Map.entry("measures", list.table()),
				Map.entry("plans", plans.stream().map(this::plan).collect(Collectors.joining("\n"))),
				Map.entry("script", script)));
	}

	private String date() {
		var days = plans.stream().map(plan -> plan.input().referenceDate()).distinct().sorted().toList();
		LocalDate last = days.get(days.size() - 1);
		return days.size() == 1 ? words.get("as-of", last) : words.get("as-of.several", days.get(0), last);
	}

	/** Those over all plans; those of one plan where there is only one. */
	private Stream<Chart> charts() {
		if (plans.stream().allMatch(plan -> plan.input().states().isEmpty())) {
			return Stream.empty();
		} else if (plans.size() == 1) {
			var input = plans.get(0).input();
			return Stream.concat(Stream.of(PlanCharts.byLeader(input)), PlanCharts.burnDown(input).stream());
		}
		var byCommittee = new LinkedHashMap<String, List<MeasureState>>();
		plans.forEach(plan -> byCommittee.merge(plan.committee(), plan.input().states(),
				(one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
		return Stream.of(PlanCharts.bars(words.get("by-committee"), byCommittee));
	}

	private String figure(Chart chart) {
		var changed = new Chart(mask.apply(chart.title()), chart.data().changed(mask));
		return "<figure><figcaption>" + escaped(changed.title()) + "</figcaption><div class=\"wide\">"
				+ ChartDrawing.svg(changed, language).text().strip() + "</div></figure>";
	}

	/** What belongs to one plan alone: its charts, its diagrams and what the rules report. */
	private String plan(DashboardPlan plan) {
		var charts = plans.size() == 1
				? PlanCharts.schedule(plan.input()).stream()
				: Stream.of(Stream.of(PlanCharts.byLeader(plan.input())), PlanCharts.burnDown(plan.input()).stream(),
						PlanCharts.schedule(plan.input()).stream()).flatMap(each -> each);
		var figures = plan.input().states().isEmpty() ? "" : charts.map(this::figure).collect(Collectors.joining("\n"));
		var content =
				details(words.get("schedule"), figures) + plan.diagrams().stream().map(Dashboard::diagram).collect(Collectors.joining())
						+ new ProblemList(plan, words).html();
		return plans.size() == 1
				? content
				: "<section class=\"plan\"><h2>" + escaped(mask.apply(plan.title())) + "</h2>\n" + content + "</section>";
	}

	/** A picture of its own, so that ids of several drawings never meet. */
	private static String diagram(DashboardDiagram diagram) {
		var data = Base64.getEncoder().encodeToString(diagram.svg().getBytes(StandardCharsets.UTF_8));
		return details(diagram.title(), "<div class=\"wide\"><img alt=\"" + escaped(diagram.title())
				+ "\" src=\"data:image/svg+xml;base64," + data + "\"></div>");
	}

	/** A part of the page that is opened by its title; nothing where it would be empty. */
	static String details(String title, String content) {
		return content.isEmpty() ? "" : "<details><summary>" + escaped(title) + "</summary>\n" + content + "</details>\n";
	}
}
