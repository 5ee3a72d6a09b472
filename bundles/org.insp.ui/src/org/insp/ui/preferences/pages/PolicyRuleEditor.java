/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.preferences.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
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
import org.insp.dsl.ide.policies.PolicyRules;
import org.insp.dsl.ide.policies.PolicyRules.Choice;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.rules.RuleCatalogue.Entry;
import org.insp.model.text.ElementLabels;
import org.insp.ui.InspUi;
import org.insp.ui.language.Answers;
import org.insp.ui.language.EditApplier;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** The line that gives a rule another severity: it can be written into a policy of the workspace, or copied. */
final class PolicyRuleEditor {

	private static final List<Severity> CHOICE = Stream.of(Severity.values()).filter(s -> s != Severity.UNSPECIFIED).toList();

	private final Language language;
	private final Combo severity;
	private final Text line;
	private final Combo policies;
	private final Button write;
	private final Consumer<String> report;
	private List<Choice> choices = List.of();
	private String rule = "";

	/** @param report called with a message when something has been written */
	PolicyRuleEditor(Composite parent, Language language, Consumer<String> report) {
		this.language = language;
		this.report = report;
		var texts = InspUi.texts(PolicyRuleEditor.class);
		var note = new Label(parent, SWT.WRAP);
		note.setText(texts.get("in-policy"));
		GridDataFactory.fillDefaults().grab(true, false).hint(340, SWT.DEFAULT).applyTo(note);
		var above = row(parent, 2);
		severity = new Combo(above, SWT.READ_ONLY);
		severity.setItems(CHOICE.stream().map(s -> ElementLabels.term(s, language)).toArray(String[]::new));
		severity.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> write()));
		line = new Text(above, SWT.READ_ONLY | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(line);
		var below = row(parent, 3);
		policies = new Combo(below, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(policies);
		write = button(below, "write", this::writeIntoPolicy);
		button(below, "copy", this::copy);
		policies.setItems(texts.get("no-policies"));
		policies.select(0);
		policies.setEnabled(false);
		write.setEnabled(false);
		find();
	}

	private static Composite row(Composite parent, int columns) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private static Button button(Composite row, String key, Runnable press) {
		var button = new Button(row, SWT.PUSH);
		button.setText(InspUi.texts(PolicyRuleEditor.class).get(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> press.run()));
		return button;
	}

	private void find() {
		Answers.use(LanguageBridge.get().readModels(PolicyRules::choices), found -> {
			if (found != null && !found.isEmpty() && !line.isDisposed()) {
				line.getDisplay().asyncExec(() -> offer(found));
			}
		});
	}

	private void offer(List<Choice> found) {
		if (!policies.isDisposed()) {
			choices = found;
			policies.setItems(found.stream().map(PolicyRuleEditor::label).toArray(String[]::new));
			policies.select(0);
			policies.setEnabled(true);
			write.setEnabled(true);
		}
	}

	/** The policy and its file. */
	private static String label(Choice choice) {
		var file = Path.of(choice.address().toFileString());
		return choice.label() + "  –  "
				+ LspConversions.file(file).map(f -> f.getFullPath().makeRelative().toString()).orElse(file.toString());
	}

	private void writeIntoPolicy() {
		var texts = InspUi.texts(PolicyRuleEditor.class);
		var choice = choices.get(policies.getSelectionIndex());
		var chosen = severity();
		var what = line.getText();
		var answer = LanguageBridge.get().readModels(models -> PolicyRules.set(models, choice, rule, chosen));
		Answers.use(answer, edit -> line.getDisplay().asyncExec(() -> {
			boolean written = edit != null && edit.isPresent() && EditApplier.applyNow(edit.get());
			if (!line.isDisposed()) {
				report.accept(texts.get(written ? "written" : "not-written", what, choice.address().lastSegment()));
			}
		}));
	}

	private Severity severity() {
		return CHOICE.get(severity.getSelectionIndex());
	}

	void show(Entry entry) {
		rule = entry.id();
		severity.select(CHOICE.indexOf(entry.severity()));
		write();
	}

	private void write() {
		line.setText(Vocabulary.keyword("rule", language) + ' ' + rule + ' ' + Vocabulary.literal(severity(), language));
	}

	private void copy() {
		var clipboard = new Clipboard(line.getDisplay());
		clipboard.setContents(new Object[] { line.getText() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
