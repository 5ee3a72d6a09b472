/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.insp.model.Cause;
import org.insp.model.CrossReferences;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.InspModel;
import org.insp.model.Measure;
import org.insp.model.RectificationPlan;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.findings.FindingSets;

/** The findings of a model in the order of the feedback, and what answers them: measures in the order of the plan, and causes. */
public final class FindingMeasures {

	private final List<FindingSet> sets;
	private final Map<Finding, Set<Measure>> measures = new LinkedHashMap<>();
	/** The measures of the recommendations that stand in findings. */
	private final Map<Finding, Set<Measure>> recommended = new LinkedHashMap<>();
	private final Map<Finding, List<Cause>> causes = new LinkedHashMap<>();
	private final List<Measure> unrelated;

	/** @param model the model; of imported files, the findings that its plans answer belong to it */
	public FindingMeasures(InspModel model) {
		this(model, ReportOptions.NONE);
	}

	/**
	 * @param input the model and what the report is restricted to: for a part of the measures, findings that none of them answers are out
	 */
	public FindingMeasures(ReportInput input) {
		this(input.model(), input.options());
	}

	private FindingMeasures(InspModel model, ReportOptions options) {
		var all = new LinkedHashSet<FindingSet>();
		model.all(RectificationPlan.class).forEach(plan -> CrossReferences.resolved(plan.getSets()).forEach(all::add));
		model.all(FindingSet.class).forEach(all::add);
		this.sets = List.copyOf(all);
		sets.forEach(set -> FindingSets.findings(set).forEach(this::add));
		model.all(Measure.class).filter(options::includes).forEach(measure -> CrossReferences.resolved(measure.getAddresses())
				.flatMap(target -> FindingCoverage.findingOf(target).stream()).forEach(target -> add(measure, target)));
		model.visible(Cause.class).forEach(cause -> CrossReferences.resolved(cause.getOf()).filter(Finding.class::isInstance)
				.forEach(finding -> causes.computeIfAbsent((Finding) finding, each -> new ArrayList<>()).add(cause)));
		if (options.isPart()) {
			measures.values().removeIf(Set::isEmpty);
			recommended.values().removeIf(Set::isEmpty);
		}
		var related = new LinkedHashSet<Measure>();
		measures.values().forEach(related::addAll);
		this.unrelated = model.all(Measure.class).filter(options::includes).filter(measure -> !related.contains(measure)).toList();
	}

	private void add(Finding finding) {
		measures.put(finding, new LinkedHashSet<>());
		causes.put(finding, new ArrayList<>(finding.getCauses()));
		finding.getItems().forEach(item -> {
			recommended.put(item, new LinkedHashSet<>());
			causes.put(item, new ArrayList<>(item.getCauses()));
		});
	}

	/** What answers a recommendation answers its finding. */
	private void add(Measure measure, Finding target) {
		if (target.eContainer() instanceof Finding finding) {
			recommended.computeIfAbsent(target, each -> new LinkedHashSet<>()).add(measure);
			measures.computeIfAbsent(finding, each -> new LinkedHashSet<>()).add(measure);
		} else {
			measures.computeIfAbsent(target, each -> new LinkedHashSet<>()).add(measure);
		}
	}

	/** Returns the sets of findings. */
	public List<FindingSet> sets() {
		return sets;
	}

	/** Returns those of some findings that the report is about. */
	public List<Finding> among(List<Finding> findings) {
		return findings.stream().filter(measures::containsKey).toList();
	}

	/** Returns the findings in order. */
	public Stream<Finding> findings() {
		return measures.keySet().stream();
	}

	/** Returns the measures that answer a finding or a part of it, be it one of its recommendations; or a recommendation. */
	public Set<Measure> measures(Finding finding) {
		return measures.getOrDefault(finding, recommended.getOrDefault(finding, Set.of()));
	}

	/**
	 * Returns whether somebody has to answer a finding, or a recommendation in one, and nobody does: no measure, and neither says itself
	 * who rectifies it, by when, or that nothing is left to do. Of a finding with recommendations these are answered.
	 */
	public boolean isUnanswered(Finding finding) {
		if (!measures(finding).isEmpty() || isSaidOf(finding)) {
			return false;
		}
		return finding.eContainer() instanceof Finding whole
				? ownMeasures(whole).isEmpty() && !isSaidOf(whole)
				: recommendations(finding).isEmpty();
	}

	/** Returns whether a finding says itself who rectifies it or by when, or that nothing is left to do. */
	public static boolean isSaidOf(Finding finding) {
		return FindingCoverage.isOwnTask(finding) || FindingCoverage.isSettled(finding);
	}

	/** Returns the recommendations in a finding that the report is about, in order. */
	public List<Finding> recommendations(Finding finding) {
		return finding.getItems().stream().filter(recommended::containsKey).toList();
	}

	/** Returns the measures that answer a finding as a whole and none of its recommendations. */
	public Set<Measure> ownMeasures(Finding finding) {
		var own = new LinkedHashSet<>(measures(finding));
		recommendations(finding).forEach(item -> own.removeAll(measures(item)));
		return own;
	}

	/** Returns the measures that answer no finding. */
	public List<Measure> unrelated() {
		return unrelated;
	}

	/** Returns why it came to a finding, a line for each cause. */
	public String causes(Finding finding) {
		return ElementTexts.lines(causes.getOrDefault(finding, List.of()).stream().map(Cause::getText));
	}
}
