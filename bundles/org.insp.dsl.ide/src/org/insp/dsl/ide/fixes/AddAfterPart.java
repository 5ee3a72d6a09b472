/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Adds the part of a clause that follows certain other parts: a reason, a date, a day of the week.
 *
 * @param <T> the type of element
 * @param type the type of element
 * @param after the features after the last of which the text belongs
 * @param texts candidate texts as they are written, the most probable first
 * @param needsConfirmation whether the user has to confirm the inserted text
 */
record AddAfterPart<T extends EObject>(Class<T> type, List<EStructuralFeature> after, BiFunction<T, FixContext, Stream<String>> texts,
		boolean needsConfirmation) implements Fix {

	AddAfterPart(Class<T> type, List<EStructuralFeature> after, BiFunction<T, FixContext, Stream<String>> texts) {
		this(type, after, texts, false);
	}

	/** The same fix, whose result the user has to confirm. */
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
