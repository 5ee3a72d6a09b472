/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Area;
import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.Measure;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.people.Persons;

/**
 * The subject of a measure, from which the responsible persons are derived.
 *
 * @param findings the findings
 * @param areas the areas that they concern
 * @param plan the plan that the measure is in or will be in, or null
 * @param leaders the present leaders
 */
record MeasureSubject(List<Finding> findings, List<Area> areas, RectificationPlan plan, List<Person> leaders) {

	static MeasureSubject of(Measure measure) {
		var findings = CrossReferences.resolved(measure.getAddresses()).flatMap(each -> FindingCoverage.findingOf(each).stream()).distinct()
				.toList();
		var areas = measure.getAreas().isEmpty() ? areas(findings) : CrossReferences.resolved(measure.getAreas()).toList();
		return new MeasureSubject(findings, areas, measure.eContainer() instanceof RectificationPlan plan ? plan : null,
				CrossReferences.resolved(measure.getLeaders()).toList());
	}

	static MeasureSubject of(Finding finding, RectificationPlan plan) {
		return new MeasureSubject(List.of(finding), areas(List.of(finding)), plan, List.of());
	}

	private static List<Area> areas(List<Finding> findings) {
		return findings.stream().flatMap(f -> CrossReferences.resolved(f.getAreas())).distinct().toList();
	}

	/** The same subject with a leader. */
	MeasureSubject ledBy(Person leader) {
		return new MeasureSubject(findings, areas, plan, List.of(leader));
	}

	/** The organizations that the findings are addressed to. */
	List<Organization> addressees() {
		var own = findings.stream().flatMap(f -> FindingCoverage.setOf(f).stream()).distinct().toList();
		Stream<? extends FindingSet> sets = own.isEmpty() && plan != null ? CrossReferences.resolved(plan.getSets()) : own.stream();
		return sets.flatMap(set -> CrossReferences.resolved(set.getTo()).stream()).distinct().toList();
	}

	/** The committee that is responsible for the findings. */
	Optional<Committee> committee() {
		var organizations = addressees().stream().flatMap(o -> Persons.withAncestors(o).stream());
		return organizations.filter(Committee.class::isInstance).map(Committee.class::cast).findFirst();
	}
}
