/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.insp.model.Language;
import org.insp.ui.InspUi;
import org.insp.ui.preferences.UserPreferences;

/** The choice between the two vocabularies. */
final class VocabularyChoice {

	private final Button chinese;

	VocabularyChoice(Composite parent) {
		var line = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().center(true).applyTo(line);
		GridDataFactory.fillDefaults().applyTo(line);
		var texts = InspUi.texts(VocabularyChoice.class);
		new Label(line, SWT.NONE).setText(texts.get("vocabulary"));
		chinese = new Button(line, SWT.RADIO);
		chinese.setText("中文（措施、责任领导、时限）");
		var english = new Button(line, SWT.RADIO);
		english.setText("English (measure, leader, due)");
		chinese.setSelection(UserPreferences.vocabulary() == Language.ZH);
		english.setSelection(UserPreferences.vocabulary() != Language.ZH);
	}

	Language chosen() {
		return chinese.getSelection() ? Language.ZH : Language.EN;
	}
}
