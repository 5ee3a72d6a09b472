/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Adds a clause that an element lacks, or replaces the value of a clause that is invalid.
 *
 * @param <T> the type of element
 * @param type the type of element
 * @param feature the feature that the clause sets
 * @param keyword the id of its keyword
 * @param values candidate values as they are written, the most probable first
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
