/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.formatting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.insp.dsl.formatting.FormattingToken.Kind;
import org.insp.dsl.text.ByteOrderMark;
import org.insp.dsl.text.TextEdit;

/** Decides the white space between the pieces of a file. */
final class WhitespaceLayout {

	private static final int INDENT = 2;
	private static final int CONTINUED = 4;

	private final String text;
	private final String lineEnd;
	private final List<FormattingToken> pieces;
	/** For each brace, whether its block is spread over several lines. */
	private final boolean[] spread;

	WhitespaceLayout(ICompositeNode root) {
		text = root.getText();
		pieces = FormattingToken.of(root);
		lineEnd = lineEnd();
		spread = spread(pieces);
	}

	/** The line end of the first line. Line ends within quoted text and comments do not count, unless there are no others. */
	private String lineEnd() {
		int end = 0;
		for (var piece : pieces) {
			if (piece.breaks() > 0) {
				return lineEnd(text.substring(end, piece.offset()));
			}
			end = piece.end();
		}
		var rest = text.substring(end);
		return lineEnd(rest.contains("\n") ? rest : text);
	}

	private static String lineEnd(String lines) {
		int first = lines.indexOf('\n');
		return first > 0 && lines.charAt(first - 1) == '\r' ? "\r\n" : "\n";
	}

	private static boolean[] spread(List<FormattingToken> pieces) {
		var spread = new boolean[pieces.size()];
		var open = new ArrayDeque<Integer>();
		var breaksAtOpen = new ArrayDeque<Integer>();
		int breaks = 0;
		for (int i = 0; i < spread.length; i++) {
			breaks += pieces.get(i).breaks();
			if (pieces.get(i).kind() == Kind.OPEN) {
				open.push(i);
				breaksAtOpen.push(breaks);
			} else if (pieces.get(i).kind() == Kind.CLOSE) {
				spread[i] = breaks > breaksAtOpen.pop();
				spread[open.pop()] = spread[i];
			}
		}
		return spread;
	}

	/** The edits that change the text to its layout. */
	List<TextEdit> edits() {
		var edits = new ArrayList<TextEdit>();
		int end = ByteOrderMark.length(text);
		int depth = 0;
		for (int i = 0; i < pieces.size(); i++) {
			var piece = pieces.get(i);
			depth -= piece.kind() == Kind.CLOSE ? 1 : 0;
			int breaks = i == 0 ? 0 : breaks(i);
			var gap = breaks > 0 ? lineEnd.repeat(breaks) + " ".repeat(INDENT * depth + (continues(i) ? CONTINUED : 0)) : space(i);
			replace(edits, end, piece.offset(), gap);
			replace(edits, piece.offset(), piece.end(), piece.text());
			depth += piece.kind() == Kind.OPEN ? 1 : 0;
			end = piece.end();
		}
		replace(edits, end, text.length(), pieces.isEmpty() ? "" : lineEnd);
		return edits;
	}

	private void replace(List<TextEdit> edits, int from, int to, String written) {
		if (!text.substring(from, to).equals(written)) {
			edits.add(new TextEdit(from, to - from, written));
		}
	}

	/** The number of line ends before a piece. */
	private int breaks(int i) {
		var before = pieces.get(i - 1);
		var piece = pieces.get(i);
		if (piece.kind() == Kind.OPEN && before.kind() != Kind.LINE_COMMENT) {
			return 0;
		}
		boolean afterOpen = before.kind() == Kind.OPEN && spread[i - 1] && !isRemarkOnHead(i);
		boolean beforeClose = piece.kind() == Kind.CLOSE && spread[i];
		boolean afterClose = before.kind() == Kind.CLOSE && spread[i - 1] && piece.startsClause();
		return Math.max(afterOpen || beforeClose || afterClose ? 1 : 0, Math.min(piece.breaks(), 2));
	}

	/** Returns whether the piece after an opening brace is a comment that ends the line. */
	private boolean isRemarkOnHead(int i) {
		return pieces.get(i).kind().isComment() && (i + 1 == pieces.size() || pieces.get(i + 1).breaks() > 0);
	}

	/** Returns whether a piece that begins a line belongs to a clause that began on a line before; a comment goes with what follows it. */
	private boolean continues(int first) {
		int i = first;
		while (i < pieces.size() && pieces.get(i).kind().isComment()) {
			i++;
		}
		return i < pieces.size() && pieces.get(i).kind() != Kind.CLOSE && !pieces.get(i).startsClause();
	}

	/** The space between two pieces on one line. */
	private String space(int i) {
		if (i == 0) {
			return "";
		}
		var before = pieces.get(i - 1);
		var piece = pieces.get(i);
		if (piece.kind() == Kind.LINE_COMMENT) {
			return "  ";
		} else if (piece.kind() == Kind.SEPARATOR || before.kind() == Kind.OPEN && piece.kind() == Kind.CLOSE) {
			return "";
		} else if (piece.kind() == Kind.BLOCK_COMMENT || before.kind() == Kind.BLOCK_COMMENT || piece.kind() == Kind.OPEN
				|| piece.kind() == Kind.CLOSE || before.kind() == Kind.OPEN) {
			return " ";
		} else if (before.kind() == Kind.DOT || piece.kind() == Kind.DOT || before.kind() == Kind.CURRENCY
				|| before.kind() == Kind.SEPARATOR && before.isFullWidth()) {
			return "";
		}
		return piece.startsClause() && before.kind() != Kind.SEPARATOR ? "  " : " ";
	}
}
