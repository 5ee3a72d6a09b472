/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.insp.dsl.templates.ModelKind;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;

/** The kinds of work to choose from, each with a sentence that says what a model of it is for. */
final class KindTable {

	private final Table table;

	KindTable(Composite parent, MessageBundle texts) {
		table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		var kind = new TableColumn(table, SWT.NONE);
		kind.setText(texts.get("kind"));
		var description = new TableColumn(table, SWT.NONE);
		description.setText(texts.get("kind.description"));
		for (var each : ModelKind.values()) {
			var row = new TableItem(table, SWT.NONE);
			row.setText(new String[] { each.title(InspUi.language()), each.description(InspUi.language()) });
		}
		kind.pack();
		description.pack();
		table.select(0);
	}

	/** Returns the kind that is chosen. */
	ModelKind chosen() {
		return ModelKind.values()[Math.max(0, table.getSelectionIndex())];
	}

	void setEnabled(boolean enabled) {
		table.setEnabled(enabled);
	}
}
