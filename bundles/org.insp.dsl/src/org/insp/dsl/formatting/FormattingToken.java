/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.insp.dsl.grammar.NodeSyntax;
import org.insp.dsl.text.Identifiers;
import org.insp.dsl.text.NumericText;

/**
 * A token or a comment, without the white space around it.
 *
 * @param offset where it begins
 * @param end where it ends
 * @param kind what it is for the layout
 * @param text how it is to be written
 * @param startsClause whether a clause of a block, or an element of the file, begins with it
 * @param breaks the number of line ends between the piece before and this one
 */
record FormattingToken(int offset, int end, Kind kind, String text, boolean startsClause, int breaks) {

	private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

	/** The type of what is no terminal. */
	private static final String KEYWORD = "";

	enum Kind {
		OPEN, CLOSE, SEPARATOR, DOT, CURRENCY, LINE_COMMENT, BLOCK_COMMENT, WORD;

		boolean isComment() {
			return this == LINE_COMMENT || this == BLOCK_COMMENT;
		}
	}

	/** The pieces of a file. */
	static List<FormattingToken> of(ICompositeNode root) {
		var text = root.getText();
		var syntax = NodeSyntax.of(root);
		var pieces = new ArrayList<FormattingToken>();
		int end = 0;
		for (var leaf : root.getLeafNodes()) {
			var rule = NodeSyntax.terminal(leaf);
			if (!rule.equals("WS")) {
				// a line comment includes its line end, which is white space to us
				int length = rule.equals("SL_COMMENT") ? leaf.getText().stripTrailing().length() : leaf.getLength();
				int offset = leaf.getOffset();
				var piece =
						new FormattingToken(offset, offset + length, kind(rule, leaf), written(rule, leaf.getText().substring(0, length)),
								!leaf.isHidden() && syntax.isClauseStart(leaf), breaks(text.substring(end, offset)));
				pieces.add(piece);
				end = piece.end;
			}
		}
		return pieces;
	}

	private static Kind kind(String rule, ILeafNode leaf) {
		return switch (rule) {
			case "OPEN" -> Kind.OPEN;
			case "CLOSE" -> Kind.CLOSE;
			case "COMMA", "COLON", "SEMICOLON" -> Kind.SEPARATOR;
			case "CURRENCY" -> Kind.CURRENCY;
			case "SL_COMMENT" -> Kind.LINE_COMMENT;
			case "ML_COMMENT" -> Kind.BLOCK_COMMENT;
			default -> leaf.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals(".") ? Kind.DOT : Kind.WORD;
		};
	}

	private static String written(String rule, String typed) {
		return switch (rule) {
			case "OPEN" -> "{";
			case "CLOSE" -> "}";
			case "ID", KEYWORD -> Identifiers.halfWidth(typed);
			case "NUMBER", "YEAR", "FRACTION" -> NumericText.halfWidth(typed);
			case "CALENDAR_DATE" -> NumericText.date(typed).toString();
			default -> typed;
		};
	}

	private static int breaks(String gap) {
		return (int) LINE_END.matcher(gap).results().count();
	}

	/** Returns whether the next piece follows a separator directly: full-width ones carry their own space. */
	boolean isFullWidth() {
		return text.charAt(0) > 0xff;
	}
}
