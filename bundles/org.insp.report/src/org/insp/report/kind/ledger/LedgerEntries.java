/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.insp.model.CrossReferences;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.InspModel;
import org.insp.model.Measure;
import org.insp.model.RectificationPlan;
import org.insp.model.findings.FindingCoverage;

/**
 * The rows of a ledger: the findings in the order of the feedback, below each its measures in the order of the plan, below each its steps.
 * A measure that answers several findings stands below each of them; findings without a measure have a row too, and what answers no
 * finding stands at the end.
 */
final class LedgerEntries {

	private final List<LedgerEntry> entries = new ArrayList<>();
	private int number;

	private LedgerEntries() {
	}

	static List<LedgerEntry> of(InspModel model) {
		var all = new LedgerEntries();
		var byFinding = measuresByFinding(model);
		byFinding.forEach((finding, measures) -> all.add(Optional.of(finding), measures));
		var answered = new IdentityHashMap<Measure, Boolean>();
		byFinding.values().forEach(measures -> measures.forEach(measure -> answered.put(measure, true)));
		model.all(Measure.class).filter(measure -> !answered.containsKey(measure))
				.forEach(measure -> all.add(Optional.empty(), Set.of(measure)));
		return all.entries;
	}

	private static Map<Finding, Set<Measure>> measuresByFinding(InspModel model) {
		var byFinding = new LinkedHashMap<Finding, Set<Measure>>();
		findings(model).forEach(finding -> byFinding.put(finding, new LinkedHashSet<>()));
		model.all(Measure.class).forEach(measure -> CrossReferences.resolved(measure.getAddresses())
				.flatMap(target -> FindingCoverage.findingOf(target).stream())
				.forEach(finding -> byFinding.computeIfAbsent(finding, each -> new LinkedHashSet<>()).add(measure)));
		return byFinding;
	}

	/** The findings of the model, and those of imported files that its plans answer. */
	private static Set<Finding> findings(InspModel model) {
		var sets = new LinkedHashSet<FindingSet>();
		model.all(RectificationPlan.class).forEach(plan -> CrossReferences.resolved(plan.getSets()).forEach(sets::add));
		model.all(FindingSet.class).forEach(sets::add);
		var findings = new LinkedHashSet<Finding>();
		sets.forEach(set -> set.getAspects().forEach(aspect -> findings.addAll(aspect.getFindings())));
		return findings;
	}

	private void add(Optional<Finding> finding, Set<Measure> measures) {
		number++;
		if (measures.isEmpty()) {
			entries.add(new LedgerEntry(number, finding, Optional.empty(), Optional.empty()));
		}
		for (var measure : measures) {
			if (measure.getSteps().isEmpty()) {
				entries.add(new LedgerEntry(number, finding, Optional.of(measure), Optional.empty()));
			}
			measure.getSteps().forEach(step -> entries.add(new LedgerEntry(number, finding, Optional.of(measure), Optional.of(step))));
		}
	}
}
