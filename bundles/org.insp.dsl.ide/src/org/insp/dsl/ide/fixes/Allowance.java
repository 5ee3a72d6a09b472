/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.ElementSubjects;
import org.insp.model.InspPackage.Literals;
import org.insp.model.NamedElement;
import org.insp.model.RectificationPlan;

/** Adds an allowance for a violation to a file of the inspected party, with a placeholder for the reason. */
final class Allowance implements Fix {

	/** Rules that check allowances and policies themselves: these cannot be allowed. */
	private static final Set<String> WITHOUT_ALLOWANCE =
			Set.of("allow-without-reason", "unused-allow", "unknown-rule", "language-error-setting", "rule-set-twice");

	@Override
	public Stream<TextChange> changes(FixContext context) {
		var violation = context.problem().violation();
		if (violation == null || WITHOUT_ALLOWANCE.contains(violation.rule().id())) {
			return Stream.empty();
		}
		var plan = ElementSubjects.planOf(violation.element());
		var file = TopLevelElements.file(context, Literals.ALLOW,
				plan.filter(context.modelContext()::isOwn).map(RectificationPlan.class::cast).orElse(null));
		var syntax = context.syntax(file);
		var target = target(violation.element());
		var on = target.flatMap(element -> context.name(element, file, Literals.ALLOW__TARGET));
		if (target.isPresent() && on.isEmpty()) {
			return Stream.empty();
		}
		var text = syntax.clause("allow", violation.rule().id()) + on.map(name -> ' ' + syntax.clause("on", name)).orElse("") + ' '
				+ syntax.placeholderClause("because");
		var written = TopLevelElements.insertion(file, Literals.ALLOW, text);
		return Stream.of(target.isPresent()
				? written.withTitle("allow", violation.rule(), target.get())
				: written.withTitle("allow-all", violation.rule()));
	}

	/** The nearest named element that contains an element: the allowance covers all that it contains. */
	private static Optional<NamedElement> target(EObject element) {
		var visited = new HashSet<EObject>();
		for (var at = element; at != null && visited.add(at); at = ElementSubjects.owner(at).orElse(null)) {
			if (at instanceof NamedElement named && named.getName() != null) {
				return Optional.of(named);
			}
		}
		return Optional.empty();
	}
}
