/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;

/**
 * Closes brackets and quotation marks, Chinese ones too, if they are typed before a blank; types over a closing one that follows; indents a
 * new line like the previous one, deeper after an opening brace.
 */
public final class BracketAutoEdit implements IAutoEditStrategy {

	private static final String OPENING = "{｛（“\"";
	private static final String CLOSING = "}｝）”\"";
	private static final String INDENT = "  ";

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (!command.doit || command.length > 0 || command.text == null) {
			return;
		}
		try {
			if (command.text.equals("\n") || command.text.equals("\r\n")) {
				newLine(document, command);
			} else if (command.text.length() == 1) {
				typed(document, command, command.text.charAt(0));
			}
		} catch (BadLocationException e) {
			// the key does what it always does
		}
	}

	private static void typed(IDocument document, DocumentCommand command, char key) throws BadLocationException {
		char next = next(document, command.offset);
		if (CLOSING.indexOf(key) >= 0 && next == key && (key != '"' || isInsideText(document, command.offset))) {
			command.text = "";
			command.caretOffset = command.offset + 1;
		} else if (OPENING.indexOf(key) >= 0 && (isBlank(next) || CLOSING.indexOf(next) >= 0) && !isInsideText(document, command.offset)) {
			command.text = String.valueOf(key) + CLOSING.charAt(OPENING.indexOf(key));
			command.caretOffset = command.offset + 1;
			command.shiftsCaret = false;
		}
	}

	private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
		var line = document.getLineInformationOfOffset(command.offset);
		var before = document.get(line.getOffset(), command.offset - line.getOffset());
		var indent = before.substring(0, before.length() - before.stripLeading().length());
		boolean opened = !before.isBlank() && "{｛（".indexOf(before.stripTrailing().charAt(before.stripTrailing().length() - 1)) >= 0;
		var delimiter = command.text;
		command.text = delimiter + indent + (opened ? INDENT : "");
		if (opened && "}｝）".indexOf(next(document, command.offset)) >= 0) {
			command.caretOffset = command.offset + command.text.length();
			command.shiftsCaret = false;
			command.text += delimiter + indent;
		}
	}

	private static char next(IDocument document, int offset) throws BadLocationException {
		return offset < document.getLength() ? document.getChar(offset) : '\n';
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** Returns whether a quotation mark or comment is open in the line before an offset. */
	private static boolean isInsideText(IDocument document, int offset) throws BadLocationException {
		var line = document.getLineInformationOfOffset(offset);
		var tokens = new TokenList(document.get(line.getOffset(), offset - line.getOffset()));
		if (tokens.size() == 0) {
			return false;
		}
		int last = tokens.size() - 1;
		var text = document.get(line.getOffset() + tokens.start(last), tokens.end(last) - tokens.start(last));
		return switch (tokens.kind(last)) {
			case COMMENT -> true;
			case STRING -> text.length() == 1 || !isClosed(text);
			default -> false;
		};
	}

	private static boolean isClosed(String text) {
		return text.startsWith("\"\"\"") ? text.length() >= 6 && text.endsWith("\"\"\"") : text.endsWith("\"") || text.endsWith("”");
	}
}
