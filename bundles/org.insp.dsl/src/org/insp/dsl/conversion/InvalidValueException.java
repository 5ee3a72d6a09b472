/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.conversion;

import java.util.List;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.insp.dsl.messages.MessageArgument;

/** A value that cannot be read. It carries a code and arguments: the words come when someone shows it, in that person's language. */
public class InvalidValueException extends ValueConverterException {

	/** A quotation mark is not closed on its line. */
	public static final String UNCLOSED_TEXT = "unclosed-text";
	/** A word that is no date and no deadline. */
	public static final String DATE_FORM = "date-form";
	/** Such as 2023-02-30. */
	public static final String NO_SUCH_DATE = "no-such-date";
	/** The end of a fiscal year, which every place sets for itself. */
	public static final String FISCAL_YEAR = "fiscal-year";
	/** Figures of which either may be the month; the second and the third argument are the days that may be meant. */
	public static final String AMBIGUOUS_DATE = "ambiguous-date";
	/** A number that no count can have. */
	public static final String NUMBER_TOO_LARGE = "number-too-large";
	/** An identifier that is no value of the kind that stands here; the second argument is the enumeration. */
	public static final String UNKNOWN_VALUE = "unknown-value";

	/** The mistake is reported elsewhere already, or nothing stands there. */
	public static final String ALREADY_REPORTED = "already-reported";

	private static final long serialVersionUID = 1;

	private final String code;
	private final List<MessageArgument> arguments;

	InvalidValueException(String code, INode node, MessageArgument... arguments) {
		super(code, node, null);
		this.code = code;
		this.arguments = List.of(arguments);
	}

	/** The code of the message. */
	public String code() {
		return code;
	}

	/** Returns the arguments of the message. */
	public List<MessageArgument> arguments() {
		return arguments;
	}
}
