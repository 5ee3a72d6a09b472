/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.grammar;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The tokens that may stand somewhere: the grammar, reduced to recognising. One token of look-ahead decides everywhere.
 * Shapes are
 * immutable; classes and features are those of the model.
 */
public sealed interface SyntaxShape {

	/** Returns the tokens that it can begin with. */
	TokenSet first();

	/** Returns whether it may be absent. */
	boolean nullable();

	/**
	 * One token of any of some types.
	 *
	 * @param first the types
	 * @param keywords the keywords, if it is one of some keywords only
	 */
	record Terminal(TokenSet first, List<KeywordPair> keywords) implements SyntaxShape {
		@Override
		public boolean nullable() {
			return false;
		}

		/** Returns whether it is a keyword. */
		public boolean isKeyword() {
			return !keywords.isEmpty();
		}
	}

	/** One after the other. */
	record Sequence(List<SyntaxShape> parts, TokenSet first, boolean nullable) implements SyntaxShape {
	}

	/** One of several. */
	record Choice(List<SyntaxShape> options, TokenSet first, boolean nullable) implements SyntaxShape {

		/** Returns the option that begins with a token, if any does. */
		public Optional<SyntaxShape> option(int type) {
			return options.stream().filter(option -> option.first().contains(type)).findFirst();
		}
	}

	/** None or one, or any number. */
	record OptionalPart(SyntaxShape part, boolean repeated) implements SyntaxShape {
		@Override
		public TokenSet first() {
			return part.first();
		}

		@Override
		public boolean nullable() {
			return true;
		}
	}

	/**
	 * The value of a feature of an element.
	 *
	 * @param part the tokens
	 * @param owner the class of the element
	 * @param feature the feature
	 * @param many whether it adds to the values of the feature
	 * @param type what sort of value it is; absent for an element
	 */
	record Value(SyntaxShape part, EClass owner, EStructuralFeature feature, boolean many, Optional<ValueType> type)
			implements SyntaxShape {
		@Override
		public TokenSet first() {
			return part.first();
		}

		@Override
		public boolean nullable() {
			return part.nullable();
		}
	}

	/**
	 * Clauses in any order between braces; without braces for a whole file.
	 *
	 * @param clauses the clauses, in the order of the grammar
	 * @param owner the class of the element that has them
	 * @param first the opening brace
	 * @param heads the tokens that clauses begin with
	 */
	record Block(List<Clause> clauses, EClass owner, TokenSet first, TokenSet heads) implements SyntaxShape {
		@Override
		public boolean nullable() {
			return false;
		}

		/** Returns the clause that begins with a token, or null. */
		public Clause clause(int type) {
			return heads.contains(type) ? clauses.stream().filter(c -> c.part().first().contains(type)).findFirst().orElseThrow() : null;
		}

		/** Returns the keywords that clauses begin with, in the order of the grammar, which is the usual order. */
		public List<KeywordPair> headKeywords() {
			return clauses.stream().flatMap(clause -> clause.headKeywords().stream()).distinct().toList();
		}
	}

	/**
	 * A clause of a block.
	 *
	 * @param part its shape
	 * @param feature the feature it is about, or null
	 * @param single whether it may stand once only
	 */
	record Clause(SyntaxShape part, EStructuralFeature feature, boolean single) {

		/** Returns the keywords that the clause can begin with. */
		public List<KeywordPair> headKeywords() {
			return Shapes.headKeywords(part);
		}

		/** Returns the feature that the clause is about, be it between braces of its own; null if there is none. */
		public EStructuralFeature subject() {
			var block = feature == null ? Shapes.lastBlock(part) : null;
			return block == null || block.clauses().isEmpty() ? feature : block.clauses().get(0).feature();
		}
	}
}
