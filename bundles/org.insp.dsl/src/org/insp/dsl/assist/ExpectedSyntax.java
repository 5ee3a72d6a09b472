/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.assist;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.dsl.grammar.ValueType;

/**
 * The possibilities at a place of a text, as far as the text before it shows; what comes after shows only which clauses are written
 * already.
 *
 * @param from where the word begins that is being typed
 * @param to where it ends; the same where none is
 * @param startsLine whether the word is the first of its line
 * @param options what may stand there, in the order of the grammar
 * @param owner the class of the block around the place
 * @param block where the clause begins that the block belongs to, -1 at the top of the file
 * @param clause where the clause begins that the place is in, -1 if none has begun
 * @param writtenFeatures the names of the features that the block's other clauses are about
 */
public record ExpectedSyntax(int from, int to, boolean startsLine, List<Option> options, EClass owner, int block, int clause,
		Set<String> writtenFeatures) {

	/** One possibility. */
	public sealed interface Option {
	}

	/**
	 * A keyword.
	 *
	 * @param en its English form
	 * @param zh its Chinese form
	 * @param head what it begins; absent for a keyword within a clause
	 */
	public record KeywordOption(String en, String zh, Optional<ClauseHead> head) implements Option {
	}

	/**
	 * A clause that a keyword begins.
	 *
	 * @param feature the feature that it is about, or null
	 * @param once whether it may stand once only
	 * @param form how it is written
	 */
	public record ClauseHead(EStructuralFeature feature, boolean once, ClauseTemplate form) {
	}

	/**
	 * A value.
	 *
	 * @param owner the class of the element that it belongs to
	 * @param feature the feature that it fills
	 * @param kind what sort of value
	 */
	public record ValueOption(EClass owner, EStructuralFeature feature, ValueType.Kind kind) implements Option {
	}

	/** The clauses of the element between braces. */
	public record BlockOption(ClauseTemplate form) implements Option {
	}
}
