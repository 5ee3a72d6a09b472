/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.imports;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.insp.report.update.UpdateItem;
import org.insp.ui.InspUi;
import org.insp.ui.pictures.CheckableList;

/** The list of what does not go into a plan, and why not; takes two columns of its parent. */
final class LeftItems {

	private final Table table;
	private final Function<UpdateItem, String[]> labels;

	/**
	 * @param parent the composite, with two columns
	 * @param lines the number of visible lines
	 * @param headings the headings of the columns
	 * @param labels the labels of a difference, one for each column
	 * @param selected is told which one the user looks at
	 */
	LeftItems(Composite parent, int lines, List<String> headings, Function<UpdateItem, String[]> labels, Consumer<UpdateItem> selected) {
		this.labels = labels;
		var title = new Label(parent, SWT.NONE);
		title.setText(InspUi.texts(LeftItems.class).get("update.left"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		headings.forEach(heading -> new TableColumn(table, SWT.NONE).setText(heading));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> selected.accept((UpdateItem) e.item.getData())));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * lines).applyTo(table);
	}

	/** Fills the list. */
	void fill(List<UpdateItem> items) {
		table.removeAll();
		for (var item : items) {
			var line = new TableItem(table, SWT.NONE);
			line.setText(labels.apply(item));
			line.setData(item);
		}
		CheckableList.pack(table);
	}

	boolean isEmpty() {
		return table.getItemCount() == 0;
	}
}
