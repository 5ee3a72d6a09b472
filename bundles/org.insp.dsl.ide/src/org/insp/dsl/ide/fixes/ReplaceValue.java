/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * Replaces the value that violates a rule.
 *
 * @param <T> the type of element
 * @param type the type of element
 * @param values candidate values as they are written, the most probable first
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
