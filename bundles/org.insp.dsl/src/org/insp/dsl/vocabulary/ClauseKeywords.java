/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.vocabulary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.xtext.ParserRule;
import org.insp.dsl.vocabulary.Vocabulary.Keyword;

/** With which keywords the clauses of a block begin: the order of the grammar is the one in which people write them. */
public final class ClauseKeywords {

	/** Going through the grammar takes longer than what is done with the result. */
	private static final Map<ParserRule, List<Keyword>> CACHE = Collections.synchronizedMap(new WeakHashMap<>());

	private ClauseKeywords() {
	}

	/** The keywords of the clauses of a rule's block, in order; empty if the rule has none. */
	public static List<Keyword> of(ParserRule rule) {
		return CACHE.computeIfAbsent(rule,
				r -> ClauseNotation.clauses(r.getAlternatives()).stream().flatMap(clause -> ClauseNotation.headKeywords(clause).stream())
						.toList());
	}
}
