/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.MeasureStatus;
import org.insp.model.RectificationPlan;

/** Creates a measure for a finding in the plan that answers it, with everything that the model gives a hint of. */
final class NewMeasure implements Fix {

	@Override
	public Stream<Repair> repairs(Situation situation) {
		var findings = TopLevel.lacking(situation, Finding.class);
		return findings.isEmpty()
				? Stream.empty()
				: all(situation, findings).map(r -> r.titled("measure", findings).selecting(Wording.OPEN)).stream();
	}

	/** Measures for some findings, one each. */
	static Optional<Repair> all(Situation situation, List<Finding> findings) {
		return findings.stream()
				.flatMap(
						f -> TopLevel.plan(situation.scene(), f).flatMap(plan -> forFinding(situation, f, plan, Optional.empty())).stream())
				.reduce(Repair::with);
	}

	/** A measure for a finding; the name may be given. */
	static Optional<Repair> forFinding(Situation situation, Finding finding, RectificationPlan plan, Optional<String> given) {
		var reference = situation.name(finding, plan, Literals.MEASURE__ADDRESSES);
		if (reference.isEmpty() || !situation.scene().isOwn(plan)) {
			return Optional.empty();
		}
		var name = given.orElseGet(() -> situation.scene().names().next(plan.getMeasures().stream().map(Measure::getName).toList(), "C"));
		return Optional.of(
				situation.writing(plan, List.of(new Insertion.Written("measure", text(situation, plan, finding, name, reference.get())))));
	}

	private static String text(Situation situation, RectificationPlan plan, Finding finding, String name, String reference) {
		var scene = situation.scene();
		var words = situation.wording(plan);
		var likely = new Likely(scene);
		var subject = Subject.of(finding, plan);
		var leader = likely.leaders(subject).findFirst();
		var department = leader.map(subject::ledBy).or(() -> Optional.of(subject)).flatMap(s -> likely.departments(s).findFirst());
		var person = department.flatMap(d -> likely.persons(d).findFirst());
		var lines = new ArrayList<String>();
		lines.add(words.clause("for", reference));
		lines.add(words.clause("kind", words.value(MeasureKind.TIMED)));
		leader.flatMap(l -> situation.name(l, plan, Literals.MEASURE__LEADERS)).ifPresent(l -> lines.add(words.clause("leader", l)));
		department.flatMap(d -> situation.name(d, plan, Literals.MEASURE__LEAD_DEPARTMENT))
				.ifPresent(d -> lines.add(words.clause("department", d)));
		person.flatMap(p -> situation.name(p, plan, Literals.MEASURE__PERSONS)).ifPresent(p -> lines.add(words.clause("person", p)));
		lines.add(words.open("goal"));
		lines.add(words.open("criterion"));
		lines.add(words.clause("due", new LikelyDates(scene).deadline(plan)));
		lines.add(words.clause("status", words.value(MeasureStatus.PLANNED)));
		return words.keyword("measure") + ' ' + Names.escaped(name) + ' ' + Wording.text(Wording.OPEN) + " {\n"
				+ String.join("\n", lines).indent(2)
				+ "}";
	}
}
