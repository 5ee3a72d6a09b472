/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.insp.model.Language;
import org.insp.ui.InspUi;

/** The preferences of a user: in which language problems are told. What holds for a plan stands in the plan. */
public final class InspectionPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** The identifier of the page. */
	public static final String ID = "org.insp.ui.preferences";

	/** Makes an empty page. */
	public InspectionPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, InspUi.ID);
		store.setDefault(MessagesSetting.KEY, Language.UNSPECIFIED.getLiteral());
		setPreferenceStore(store);
		setDescription(InspUi.texts(InspectionPage.class).get("inspection"));
	}

	@Override
	protected void createFieldEditors() {
		var texts = InspUi.texts(InspectionPage.class);
		// each language in its own words, so that it is found by those who read no other
		addField(new RadioGroupFieldEditor(MessagesSetting.KEY, texts.get("messages"), 1, new String[][] {
				{ texts.get("messages.own"), Language.UNSPECIFIED.getLiteral() },
				{ "中文", Language.ZH.getLiteral() },
				{ "English", Language.EN.getLiteral() } }, getFieldEditorParent(), true));
	}
}
