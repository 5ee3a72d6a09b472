/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.formatting;

import java.io.StringReader;
import java.util.List;

import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.insp.dsl.edits.SyntaxErrorsException;
import org.insp.dsl.text.TextEdit;

import jakarta.inject.Inject;

/**
 * Lays out the text of a file. Comments, blank lines, line breaks and order are the author's and stay; what changes is the white space
 * around them. Get it from the language's injector.
 * <ul>
 * <li>Two columns of indentation for each block, four more where a clause goes on in the next line.
 * <li>A block stays on one line, or has its braces at the ends of the lines around its content.
 * <li>Clauses on one line are set two spaces apart, the words of a clause one. Runs of blank lines shrink to one.
 * <li>Braces and digits become half-width and dates ISO; separators, quoted text and comments stay as typed.
 * <li>The file keeps its byte order mark and its kind of line end, and ends with one line end.
 * </ul>
 */
public class Formatter {

	private final IParser parser;

	@Inject
	Formatter(IParser parser) {
		this.parser = parser;
	}

	/**
	 * The text, laid out.
	 *
	 * @throws SyntaxErrorsException if it has any
	 */
	public String format(String text) {
		return TextEdit.apply(text, edits(parser.parse(new StringReader(text))));
	}

	/**
	 * The edits that lay out a parsed text; none if it is laid out already.
	 *
	 * @throws SyntaxErrorsException if it has any
	 */
	public static List<TextEdit> edits(IParseResult parsed) {
		SyntaxErrorsException.throwIfAny(parsed);
		return new WhitespaceLayout(parsed.getRootNode()).edits();
	}
}
