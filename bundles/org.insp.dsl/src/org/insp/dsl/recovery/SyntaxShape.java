/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.BitSet;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What tokens may stand where: the grammar, without what a parser does beside recognising. One token of look-ahead decides everywhere. */
sealed interface SyntaxShape {

	/** The tokens it can begin with. */
	BitSet first();

	/** Whether it may be absent. */
	boolean nullable();

	/** One token of any of some types; {@code words} are its two forms if it is a keyword. */
	record Terminal(BitSet first, String words) implements SyntaxShape {
		@Override
		public boolean nullable() {
			return false;
		}
	}

	/** One after the other. */
	record Sequence(List<SyntaxShape> parts, BitSet first, boolean nullable) implements SyntaxShape {
	}

	/** One of several. */
	record Choice(List<SyntaxShape> options, BitSet first, boolean nullable) implements SyntaxShape {
	}

	/** None or one, or any number. */
	record OptionalPart(SyntaxShape part, boolean repeated) implements SyntaxShape {
		@Override
		public BitSet first() {
			return part.first();
		}

		@Override
		public boolean nullable() {
			return true;
		}
	}

	/**
	 * What fills a feature of an element.
	 *
	 * @param owner the class of the element
	 * @param expected tells messages what kind of value it is, and is null for an element
	 */
	record Value(SyntaxShape part, EClass owner, EStructuralFeature feature, boolean many, String expected) implements SyntaxShape {
		@Override
		public BitSet first() {
			return part.first();
		}

		@Override
		public boolean nullable() {
			return part.nullable();
		}
	}

	/** Clauses in any order between braces. */
	record Block(List<Clause> clauses, EClass owner, BitSet first, BitSet heads) implements SyntaxShape {
		@Override
		public boolean nullable() {
			return false;
		}

		/** The clause that begins with a token, or null. */
		Clause clause(int type) {
			return heads.get(type) ? clauses.stream().filter(c -> c.part().first().get(type)).findFirst().orElseThrow() : null;
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
	}
}
