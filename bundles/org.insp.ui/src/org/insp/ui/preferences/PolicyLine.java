/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.preferences;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.rules.RuleCatalogue.Entry;
import org.insp.model.text.Labels;
import org.insp.ui.InspUi;

/** The line that gives a rule another severity, ready to be copied into a policy. */
final class PolicyLine {

	private static final List<Severity> CHOICE = Stream.of(Severity.values()).filter(s -> s != Severity.UNSPECIFIED).toList();

	private final Language language;
	private final Combo severity;
	private final Text line;
	private String rule = "";

	PolicyLine(Composite parent, Language language) {
		this.language = language;
		var texts = InspUi.texts(PolicyLine.class);
		var content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(content);
		var note = new Label(content, SWT.WRAP);
		note.setText(texts.get("in-policy"));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(340, SWT.DEFAULT).applyTo(note);
		severity = new Combo(content, SWT.READ_ONLY);
		severity.setItems(CHOICE.stream().map(s -> Labels.term(s, language)).toArray(String[]::new));
		severity.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> write()));
		line = new Text(content, SWT.READ_ONLY | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(line);
		var copy = new Button(content, SWT.PUSH);
		copy.setText(texts.get("copy"));
		copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> copy()));
	}

	void show(Entry entry) {
		rule = entry.id();
		severity.select(CHOICE.indexOf(entry.severity()));
		write();
	}

	private void write() {
		var chosen = CHOICE.get(severity.getSelectionIndex());
		line.setText(Vocabulary.keyword("rule", language) + ' ' + rule + ' ' + Vocabulary.literal(chosen, language));
	}

	private void copy() {
		var clipboard = new Clipboard(line.getDisplay());
		clipboard.setContents(new Object[] { line.getText() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
