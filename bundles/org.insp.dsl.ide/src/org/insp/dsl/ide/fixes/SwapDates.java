/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.DateText;
import org.insp.model.check.Phrase;

/** Fixes two dates in an impossible order: swaps those of one element, or moves the offending date to the other one. */
final class SwapDates implements Fix {

	@Override
	public Stream<TextChange> changes(FixContext context) {
		var element = context.problem().violation().element();
		var feature = (EAttribute) context.problem().violation().feature();
		var relation = context.arguments().stream().filter(Phrase.class::isInstance).map(Phrase.class::cast).findFirst();
		if (relation.isEmpty() || TopLevelElements.isFromSuperior(element)) {
			return Stream.empty();
		}
		var other = (EObject) relation.get().arguments().get(0);
		if (other != element && other.eClass() == element.eClass()) {
			// of two phases in the wrong order nobody can tell which date is wrong
			return Stream.empty();
		}
		var otherFeature = (EAttribute) relation.get().arguments().get(1);
		var date = DateText.dateOf((DateText) element.eGet(feature)).orElseThrow();
		var limit = (LocalDate) relation.get().arguments().get(2);
		boolean written = DateText.dateOf((DateText) other.eGet(otherFeature)).filter(limit::equals).isPresent();
		var swapped =
				other == element && written ? swapped(context, element, feature, limit, otherFeature, date) : Optional.<TextChange>empty();
		return Stream.concat(swapped.stream(), context.replaceValue(element, feature, 0, limit.toString()).stream());
	}

	private static Optional<TextChange> swapped(FixContext context, EObject element, EAttribute one, LocalDate oneDate, EAttribute other,
			LocalDate otherDate) {
		return context.replaceValue(element, one, 0, oneDate.toString())
				.flatMap(first -> context.replaceValue(element, other, 0, otherDate.toString()).map(first::and))
				.map(r -> r.withTitle("swap", List.of(oneDate, otherDate)));
	}
}
