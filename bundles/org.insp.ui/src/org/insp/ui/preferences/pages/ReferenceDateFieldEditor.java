/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.preferences.pages;

import java.time.LocalDate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Group;
import org.insp.ui.InspUi;
import org.insp.ui.preferences.UserPreferences;

/** The choice between each plan's own reference date and one for all; kept as an ISO date, empty for the plans' own. */
final class ReferenceDateFieldEditor extends FieldEditor {

	private Button own;
	private Button one;
	private DateTime date;

	ReferenceDateFieldEditor(String name, String label, Composite parent) {
		init(name, label);
		createControl(parent);
	}

	@Override
	protected void doFillIntoGrid(Composite parent, int columns) {
		var texts = InspUi.texts(ReferenceDateFieldEditor.class);
		var group = new Group(parent, SWT.NONE);
		group.setText(getLabelText());
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(group);
		own = new Button(group, SWT.RADIO);
		own.setText(texts.get("date.own"));
		GridDataFactory.swtDefaults().span(2, 1).applyTo(own);
		one = new Button(group, SWT.RADIO);
		one.setText(texts.get("date.one"));
		date = new DateTime(group, SWT.DATE | SWT.DROP_DOWN);
		var chosen = SelectionListener.widgetSelectedAdapter(click -> date.setEnabled(one.getSelection()));
		own.addSelectionListener(chosen);
		one.addSelectionListener(chosen);
	}

	private void show(String kept) {
		own.setSelection(kept.isEmpty());
		one.setSelection(!kept.isEmpty());
		date.setEnabled(!kept.isEmpty());
		if (!kept.isEmpty()) {
			var shown = LocalDate.parse(kept);
			date.setDate(shown.getYear(), shown.getMonthValue() - 1, shown.getDayOfMonth());
		}
	}

	@Override
	protected void doLoad() {
		show(UserPreferences.referenceDate().map(LocalDate::toString).orElse(""));
	}

	@Override
	protected void doLoadDefault() {
		show("");
	}

	@Override
	protected void doStore() {
		var chosen = one.getSelection() ? LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay()).toString() : "";
		getPreferenceStore().setValue(getPreferenceName(), chosen);
	}

	@Override
	public int getNumberOfControls() {
		return 1;
	}

	@Override
	protected void adjustForNumColumns(int columns) {
		GridDataFactory.createFrom((GridData) own.getParent().getLayoutData()).span(columns, 1).applyTo(own.getParent());
	}
}
