/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.vocabulary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.xtext.ParserRule;
import org.insp.dsl.vocabulary.Vocabulary.Keyword;

/** With which keywords the clauses of a block begin: the order of the grammar is the one in which people write them. */
public final class ClauseHeads {

	/** Going through the grammar takes longer than what is done with the result. */
	private static final Map<ParserRule, List<Keyword>> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

	private ClauseHeads() {
	}

	/** The keywords of the clauses of a rule's block, in order; empty if the rule has none. */
	public static List<Keyword> of(ParserRule rule) {
		return KNOWN.computeIfAbsent(rule,
				r -> ClauseForms.clauses(r.getAlternatives()).stream().flatMap(clause -> ClauseForms.heads(clause).stream()).toList());
	}
}
