/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.naming.NameSyntax;
import org.insp.model.Committee;
import org.insp.model.ElementSubjects;
import org.insp.model.InspPackage.Literals;
import org.insp.model.OrganizationKind;
import org.insp.model.RectificationPlan;

/**
 * Declares the element that an unresolved name refers to: a member, department, area or village of the committee, or a measure of its plan.
 */
final class NewElement {

	private NewElement() {
	}

	static Stream<TextChange> changes(FixContext context) {
		var name = SyntaxFixes.argument(context, 0);
		var expected = SyntaxFixes.argument(context, 1);
		if (name.isEmpty() || name.contains(".")) {
			return Stream.empty();
		}
		return switch (expected) {
			case "Person", "Member" -> inCommittee(context, "member", name, true).stream();
			case "Organization" -> inCommittee(context, "department@committee", name, false).stream();
			case "Area" -> inCommittee(context, "area", name, false).stream();
			case "Village" -> inCommittee(context, "village", name, false).stream();
			case "Measure" -> inPlan(context, name).stream();
			default -> Stream.empty();
		};
	}

	private static Optional<TextChange> inCommittee(FixContext context, String keyword, String name, boolean hasPosts) {
		var committees = context.modelContext().model().all(Committee.class).toList();
		if (committees.isEmpty() && !keyword.equals("area") && !keyword.equals("village")) {
			return Optional.of(atTopLevel(context, !hasPosts, name, name));
		} else if (committees.size() != 1) {
			return Optional.empty();
		}
		var committee = committees.get(0);
		var syntax = context.syntax(committee);
		var text =
				NameSyntax.escape(name) + ' ' + Syntax.text(name) + (hasPosts ? " { " + syntax.placeholderClause("posts") + " }" : "");
		return Optional.of(context.insertClauses(committee, keyword, text)).filter(TextChange::hasEdits)
				.map(r -> r.withTitle("declare", syntax.keyword(keyword), name).withSelection(hasPosts ? Syntax.PLACEHOLDER : name));
	}

	/** Declares an organization or a person that belongs to no committee. */
	static TextChange atTopLevel(FixContext context, boolean isOrganization, String name, String title) {
		var type = isOrganization ? Literals.ORGANIZATION : Literals.PERSON;
		var syntax = new Syntax(context.problem().vocabulary());
		var keyword = isOrganization ? "organization" : "person@file";
		var text = syntax.clause(keyword, NameSyntax.escape(name) + ' ' + Syntax.text(title))
				+ (isOrganization ? " { " + syntax.clause("kind@organization", syntax.value(OrganizationKind.UNIT)) + " }" : "");
		return TopLevelElements.insertion(TopLevelElements.file(context, type, null), type, text)
				.withTitle("declare", syntax.keyword(keyword), name);
	}

	/** Declares a measure in the plan of the record, else in the only plan. */
	private static Optional<TextChange> inPlan(FixContext context, String name) {
		var leaf = NodeModelUtils.findLeafNodeAtOffset(context.file().getParseResult().getRootNode(), context.problem().region().offset());
		EObject at = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		var plans = context.modelContext().model().all(RectificationPlan.class).toList();
		var plan = Optional.ofNullable(at).flatMap(e -> Stream.iterate(e, x -> x != null, EObject::eContainer)
				.flatMap(x -> ElementSubjects.planOf(x).stream()).findFirst())
				.or(() -> plans.stream().filter(p -> plans.size() == 1).findFirst()).filter(context.modelContext()::isOwn);
		return plan.map(p -> {
			var syntax = context.syntax(p);
			var body = "{\n" + String.join("\n", syntax.placeholderClause("goal"), syntax.placeholderClause("criterion"),
					syntax.clause("due", new SuggestedDates(context.modelContext()).deadline(p))).indent(2) + "}";
			return context.insertClauses(p, "measure", NameSyntax.escape(name) + ' ' + Syntax.text(Syntax.PLACEHOLDER) + ' ' + body)
					.withTitle("declare", syntax.keyword("measure"), name)
					.withSelection(Syntax.PLACEHOLDER);
		});
	}
}
