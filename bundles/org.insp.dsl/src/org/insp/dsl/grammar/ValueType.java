/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.grammar;

import org.eclipse.emf.ecore.EClassifier;

/**
 * The sort of value that belongs somewhere.
 *
 * @param kind the kind
 * @param type the class of the elements that can be referred to, or the enumeration of the closed values; null for other kinds
 */
public record ValueType(Kind kind, EClassifier type) {

	/** Kinds of values. */
	public enum Kind {
		/** The name of an element that is declared elsewhere. */
		REFERENCE,
		/** A closed value. */
		LITERAL,
		/** Text in quotation marks. */
		TEXT,
		/** A date, or text in its place. */
		DATE,
		/** A whole number. */
		INTEGER,
		/** A number that may have a fraction. */
		DECIMAL,
		/** A new name, or the id of a rule. */
		NAME,
		/** The name of a field that a policy declares. */
		FIELD,
		/** A value of such a field: a word, a name, a text, a number, a date. */
		WORD
	}
}
