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
		BiFunction<T, Situation, Stream<String>> values) implements Fix {

	private static final int MOST = 3;

	@Override
	public Stream<Repair> repairs(Situation situation) {
		return situation.element(type).stream().flatMap(element -> values.apply(element, situation).distinct().limit(MOST)
				.flatMap(value -> NodeModelUtils.findNodesForFeature(element, feature).isEmpty()
						? Stream.of(situation.writing(element, keyword, value))
						: situation.replacing(element, feature, -1, value).stream()));
	}
}
