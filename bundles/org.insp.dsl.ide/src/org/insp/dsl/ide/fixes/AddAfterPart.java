/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Writes what follows certain parts of a clause, in a place of its own: a reason, a date, a day of the week.
 *
 * @param <T> the type of element
 * @param type the type of element
 * @param after the features behind the last of which it stands
 * @param texts what may be meant, as it is written, the likeliest first
 * @param selects whether a person has to look at what was written
 */
record AddAfterPart<T extends EObject>(Class<T> type, List<EStructuralFeature> after, BiFunction<T, FixContext, Stream<String>> texts,
		boolean needsConfirmation) implements Fix {

	AddAfterPart(Class<T> type, List<EStructuralFeature> after, BiFunction<T, FixContext, Stream<String>> texts) {
		this(type, after, texts, false);
	}

	/** The same, but what is written is only likely and has to be confirmed. */
	AddAfterPart<T> toBeConfirmed() {
		return new AddAfterPart<>(type, after, texts, true);
	}

	@Override
	public Stream<TextChange> changes(FixContext context) {
		return context.element(type).stream().flatMap(element -> texts.apply(element, context)
				.flatMap(text -> context.insertAfter(element, text, after.toArray(EStructuralFeature[]::new)).stream()
						.map(change -> needsConfirmation ? change.withSelection(text.replaceFirst("^\\S+ ", "")) : change)));
	}
}
