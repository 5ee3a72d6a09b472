/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * Puts another value in the place of the one that a rule objects to.
 *
 * @param <T> the type of element
 * @param type the type of element
 * @param values the values that may be meant, as they are written, the likeliest first
 */
record ReplaceValue<T extends EObject>(Class<T> type, BiFunction<T, FixContext, Stream<String>> values) implements Fix {

	private static final int MAX_CHANGES = 3;

	@Override
	public Stream<TextChange> changes(FixContext context) {
		var violation = context.problem().violation();
		return Stream.of(violation.element()).filter(type::isInstance).map(type::cast).filter(e -> violation.feature() != null)
				.flatMap(element -> values.apply(element, context).distinct().limit(MAX_CHANGES)
						.flatMap(value -> context.replaceValue(element, violation.feature(), violation.index(), value).stream()));
	}
}
