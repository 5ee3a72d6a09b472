/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Writes a clause that an element lacks; where the clause is there with a value that does not count, puts another in its place.
 *
 * @param <T> the type of element
 * @param type the type of element
 * @param feature what the clause is about
 * @param keyword the id of its keyword
 * @param values the values that may be meant, as they are written, the likeliest first
 */
record AddClause<T extends EObject>(Class<T> type, EStructuralFeature feature, String keyword,
		BiFunction<T, FixContext, Stream<String>> values) implements Fix {

	private static final int MAX_CHANGES = 3;

	@Override
	public Stream<TextChange> changes(FixContext context) {
		return context.element(type).stream().flatMap(element -> values.apply(element, context).distinct().limit(MAX_CHANGES)
				.flatMap(value -> NodeModelUtils.findNodesForFeature(element, feature).isEmpty()
						? Stream.of(context.insertClauses(element, keyword, value))
						: context.replaceValue(element, feature, -1, value).stream()));
	}
}
