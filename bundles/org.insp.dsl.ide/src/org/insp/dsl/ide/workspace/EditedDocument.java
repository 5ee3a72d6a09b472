/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.insp.dsl.text.LineIndex;

/**
 * The text of a document, with positions as the protocol has them: lines end with LF, CR, or both, and a position past the end of a line or
 * of the text stands at that end. An editor asks there when its view is a keystroke ahead; Xtext's document fails then, with the whole text
 * in the message.
 */
final class EditedDocument extends Document {

	/** Made when it is first needed: many questions need no position. */
	private LineIndex index;

	/**
	 * @param version the version the client has given it; null if it has none
	 * @param text the text
	 */
	EditedDocument(Integer version, String text) {
		super(version, text, false);
	}

	private LineIndex lines() {
		if (index == null) {
			index = new LineIndex(getContents());
		}
		return index;
	}

	@Override
	public int getOffSet(Position position) {
		if (position.getLine() < 0) {
			return 0;
		}
		if (position.getLine() >= lines().count()) {
			return getContents().length();
		}
		int start = start(position.getLine());
		return (int) Math.min((long) start + Math.max(0, position.getCharacter()), lines().endOf(position.getLine()));
	}

	@Override
	public Position getPosition(int offset) {
		int within = Math.max(0, Math.min(offset, getContents().length()));
		int line = Math.max(0, lines().lineOf(within));
		return new Position(line, within - start(line));
	}

	/** A byte order mark belongs to the first line here: a client that sends it counts it. */
	private int start(int line) {
		return line == 0 ? 0 : lines().startOf(line);
	}

	@Override
	public ITextRegion getTextRegion(Range range) {
		int start = getOffSet(range.getStart());
		int end = getOffSet(range.getEnd());
		return new TextRegion(Math.min(start, end), Math.abs(end - start));
	}

	@Override
	public String getLineContent(int line) {
		return line < 0 || line >= lines().count() ? "" : getContents().substring(start(line), lines().endOf(line));
	}

	@Override
	public int getLineCount() {
		return lines().count();
	}

	/**
	 * Applies changes one after the other; each refers to the text that the one before it has left.
	 *
	 * @param newVersion the version of the result
	 */
	EditedDocument change(Integer newVersion, Iterable<TextDocumentContentChangeEvent> changes) {
		var changed = this;
		for (var change : changes) {
			changed = new EditedDocument(newVersion, changed.after(change));
		}
		return changed;
	}

	private String after(TextDocumentContentChangeEvent change) {
		if (change.getRange() == null) {
			return change.getText();
		}
		var replaced = getTextRegion(change.getRange());
		return getContents().substring(0, replaced.getOffset()) + change.getText() + getContents().substring(replaced.getEndOffset());
	}
}
