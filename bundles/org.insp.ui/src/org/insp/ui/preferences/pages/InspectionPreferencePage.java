/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.preferences.pages;

import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.insp.model.Language;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;
import org.insp.ui.preferences.UserPreferences;

/**
 * The preferences of a user: the language of messages, the vocabulary of new plans, the reference date. What belongs to a plan is written
 * in the plan.
 */
public final class InspectionPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** The identifier of the page. */
	public static final String ID = "org.insp.ui.preferences";

	private static final String COLOURS = "org.eclipse.ui.preferencePages.ColorsAndFonts";

	private final MessageBundle texts = InspUi.texts(InspectionPreferencePage.class);

	/** Makes an empty page. */
	public InspectionPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, InspUi.ID);
		store.setDefault(UserPreferences.MESSAGE_LANGUAGE, Language.UNSPECIFIED.getLiteral());
		store.setDefault(UserPreferences.VOCABULARY, Language.UNSPECIFIED.getLiteral());
		setPreferenceStore(store);
		setDescription(texts.get("inspection"));
	}

	@Override
	protected void createFieldEditors() {
		languages(UserPreferences.MESSAGE_LANGUAGE, "messages", "messages.own");
		languages(UserPreferences.VOCABULARY, "vocabulary", "vocabulary.own");
		addField(new ReferenceDateFieldEditor(UserPreferences.REFERENCE_DATE, texts.get("date"), getFieldEditorParent()));
		links(getFieldEditorParent());
	}

	private void languages(String key, String label, String own) {
		// each language by its own name, so that everyone finds it
		addField(new RadioGroupFieldEditor(key, texts.get(label), 1, new String[][] {
				{ texts.get(own), Language.UNSPECIFIED.getLiteral() },
				{ "中文", Language.ZH.getLiteral() },
				{ "English", Language.EN.getLiteral() } }, getFieldEditorParent(), true));
	}

	/** Leads to what is set elsewhere. */
	private void links(Composite parent) {
		var pages = Map.of("colours", COLOURS, "rules", RulesPreferencePage.ID);
		var link = new Link(parent, SWT.WRAP);
		link.setText(texts.get("elsewhere"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(340, SWT.DEFAULT).applyTo(link);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(click -> PreferencesUtil.createPreferenceDialogOn(getShell(),
				pages.get(click.text), null, "colours".equals(click.text) ? "selectCategory:org.insp.ui.colours" : null)));
	}
}
