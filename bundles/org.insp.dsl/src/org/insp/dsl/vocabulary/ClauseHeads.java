/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.vocabulary;

import java.util.List;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.ParserRule;
import org.insp.dsl.vocabulary.Vocabulary.Keyword;

/** With which keywords the clauses of a block begin: the order of the grammar is the one in which people write them. */
public final class ClauseHeads {

	private ClauseHeads() {
	}

	/** The keywords of the clauses of a rule's block, in order; empty if the rule has none. */
	public static List<Keyword> of(ParserRule rule) {
		return ClauseForms.clauses(rule.getAlternatives()).stream().flatMap(clause -> ClauseForms.heads(clause).stream()).toList();
	}

	/** The keyword that a part of the grammar stands for, which has one alternative for each language; null if it is none. */
	public static Keyword of(AbstractElement element) {
		return ClauseForms.pair(element);
	}
}
