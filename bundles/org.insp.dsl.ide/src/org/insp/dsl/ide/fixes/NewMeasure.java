/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.dsl.edits.ClauseInsertion;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.naming.NameSyntax;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.MeasureStatus;
import org.insp.model.RectificationPlan;

/** Creates a measure for a finding in the plan that addresses it, filled with everything that the model suggests. */
final class NewMeasure implements Fix {

	@Override
	public Stream<TextChange> changes(FixContext context) {
		var findings = TopLevelElements.missing(context, Finding.class);
		return findings.isEmpty()
				? Stream.empty()
				: all(context, findings).map(r -> r.withTitle("measure", findings).withSelection(Syntax.PLACEHOLDER)).stream();
	}

	/** Measures for some findings, one each. */
	static Optional<TextChange> all(FixContext context, List<Finding> findings) {
		return findings.stream()
				.flatMap(
						f -> TopLevelElements.plan(context.modelContext(), f)
								.flatMap(plan -> forFinding(context, f, plan, Optional.empty())).stream())
				.reduce(TextChange::and);
	}

	/** A measure for a finding; its name may be given. */
	static Optional<TextChange> forFinding(FixContext context, Finding finding, RectificationPlan plan, Optional<String> given) {
		var reference = context.name(finding, plan, Literals.MEASURE__ADDRESSES);
		if (reference.isEmpty() || !context.modelContext().isOwn(plan)) {
			return Optional.empty();
		}
		var name =
				given.orElseGet(() -> context.modelContext().names().next(plan.getMeasures().stream().map(Measure::getName).toList(), "C"));
		return Optional.of(
				context.insertClauses(plan,
						List.of(new ClauseInsertion.NewClause("measure", text(context, plan, finding, name, reference.get())))));
	}

	private static String text(FixContext context, RectificationPlan plan, Finding finding, String name, String reference) {
		var model = context.modelContext();
		var syntax = context.syntax(plan);
		var suggestions = new Suggestions(model);
		var subject = MeasureSubject.of(finding, plan);
		var leader = suggestions.leaders(subject).findFirst();
		var department = leader.map(subject::ledBy).or(() -> Optional.of(subject)).flatMap(s -> suggestions.departments(s).findFirst());
		var person = department.flatMap(d -> suggestions.persons(d).findFirst());
		var lines = new ArrayList<String>();
		lines.add(syntax.clause("for", reference));
		lines.add(syntax.clause("kind", syntax.value(MeasureKind.TIMED)));
		leader.flatMap(l -> context.name(l, plan, Literals.MEASURE__LEADERS)).ifPresent(l -> lines.add(syntax.clause("leader", l)));
		department.flatMap(d -> context.name(d, plan, Literals.WORK_ITEM__LEAD_DEPARTMENTS))
				.ifPresent(d -> lines.add(syntax.clause("department", d)));
		person.flatMap(p -> context.name(p, plan, Literals.WORK_ITEM__PERSONS)).ifPresent(p -> lines.add(syntax.clause("person", p)));
		lines.add(syntax.placeholderClause("goal"));
		lines.add(syntax.placeholderClause("criterion"));
		lines.add(syntax.clause("due", new SuggestedDates(model).deadline(plan)));
		lines.add(syntax.clause("status", syntax.value(MeasureStatus.PLANNED)));
		return syntax.keyword("measure") + ' ' + NameSyntax.escape(name) + ' ' + Syntax.text(Syntax.PLACEHOLDER) + " {\n"
				+ String.join("\n", lines).indent(2)
				+ "}";
	}
}
