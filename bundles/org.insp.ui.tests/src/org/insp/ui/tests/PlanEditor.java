/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;

/** An open editor as its user sees it: a text to type in. */
record PlanEditor(ITextEditor part) {

	StyledText widget() {
		return (StyledText) part.getAdapter(Control.class);
	}

	String text() {
		return widget().getText();
	}

	/** The colour of the first occurrence of a text. */
	RGB colour(String words) {
		var style = widget().getStyleRangeAtOffset(text().indexOf(words));
		return style == null || style.foreground == null ? null : style.foreground.getRGB();
	}

	/** Moves the cursor to the end of the first occurrence of a text. */
	PlanEditor behind(String words) {
		return at(words, words.length());
	}

	/** Moves the cursor some characters after the beginning of the first occurrence of a text. */
	PlanEditor at(String words, int after) {
		int offset = text().indexOf(words);
		if (offset < 0) {
			throw new AssertionError("no " + words);
		}
		part.setFocus();
		part.selectAndReveal(offset + after, 0);
		TestWorkbench.pump();
		return this;
	}

	/** Types a text key by key. A list of proposals that has opened by then is closed before a line break, which would choose from it. */
	PlanEditor type(String words) {
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			if (c == '\n' && TestWorkbench.visible(Table.class) != null) {
				TestWorkbench.closePopups();
			}
			var key = new Event();
			key.character = c == '\n' ? SWT.CR : c;
			key.keyCode = key.character;
			widget().notifyListeners(SWT.KeyDown, key);
			TestWorkbench.pump();
		}
		return this;
	}

	/** Selects the first occurrence of a text and types another over it. */
	PlanEditor replace(String words, String written) {
		at(words, 0);
		part.selectAndReveal(text().indexOf(words), words.length());
		return type(written);
	}

	/** The selected text. */
	String chosen() {
		return widget().getSelectionText();
	}

	/** Does what a key of the text does, such as showing a tooltip. */
	void operation(int operation) {
		part.getAdapter(ITextOperationTarget.class).doOperation(operation);
		TestWorkbench.pump();
	}

	void save() {
		part.doSave(new NullProgressMonitor());
		TestWorkbench.pump();
	}
}
