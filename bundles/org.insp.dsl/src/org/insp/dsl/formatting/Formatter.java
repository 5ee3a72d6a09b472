/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.formatting;

import java.io.StringReader;
import java.util.List;

import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.insp.dsl.edits.SyntaxErrors;
import org.insp.dsl.edits.TextEdit;

import jakarta.inject.Inject;

/** Lays out the text of a file. Get it from the language's injector. */
public class Formatter {

	private final IParser parser;

	@Inject
	Formatter(IParser parser) {
		this.parser = parser;
	}

	/**
	 * The text, laid out.
	 *
	 * @throws SyntaxErrors if it has any
	 */
	public String format(String text) {
		return TextEdit.apply(text, edits(parser.parse(new StringReader(text))));
	}

	/**
	 * The edits that lay out a parsed text; none if it is laid out already.
	 *
	 * @throws SyntaxErrors if it has any
	 */
	public static List<TextEdit> edits(IParseResult parsed) {
		SyntaxErrors.refuse(parsed);
		return List.of();
	}
}
