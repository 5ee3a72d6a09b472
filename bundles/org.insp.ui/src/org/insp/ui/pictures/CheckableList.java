/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.pictures;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.insp.ui.InspUi;

/** A list of elements to check, under a title, with links that check all or none; takes two columns of its parent. */
public final class CheckableList<T> {

	private static final int MAX_WIDTH = 320;

	private final Table table;
	private final Function<T, String[]> labels;
	private final Runnable changed;

	/**
	 * @param parent the composite, with two columns
	 * @param title the title
	 * @param columns the number of columns
	 * @param labels the labels of an element, one for each column
	 * @param lines the number of visible lines
	 * @param changed called when the user checks or unchecks something
	 */
	public CheckableList(Composite parent, String title, int columns, int lines, Function<T, String[]> labels, Runnable changed) {
		this.labels = labels;
		this.changed = changed;
		new Label(parent, SWT.NONE).setText(title);
		var link = new Link(parent, SWT.NONE);
		var texts = InspUi.texts(CheckableList.class);
		link.setText("<a href=\"all\">" + texts.get("check-all") + "</a>  <a href=\"none\">" + texts.get("check-none") + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check(thing -> e.text.equals("all"))));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(link);
		table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
		for (int i = 0; i < columns; i++) {
			new TableColumn(table, SWT.NONE);
		}
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			if (e.detail == SWT.CHECK) {
				changed.run();
			}
		}));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * lines).applyTo(table);
	}

	/** Makes the columns of a table as wide as what stands in them; a long text is cut off. */
	public static void pack(Table table) {
		for (var column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.min(column.getWidth(), MAX_WIDTH));
		}
	}

	/** Shows headings above the columns. */
	public CheckableList<T> withHeadings(List<String> headings) {
		for (int i = 0; i < headings.size(); i++) {
			table.getColumn(i).setText(headings.get(i));
		}
		table.setHeaderVisible(true);
		return this;
	}

	/** Tells which element the user looks at. */
	public CheckableList<T> onSelection(Consumer<T> selected) {
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> selected.accept(thing((TableItem) e.item))));
		return this;
	}

	/** Fills the list. */
	public void fill(List<T> things, Predicate<T> checked) {
		table.removeAll();
		for (var thing : things) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(labels.apply(thing));
			item.setData(thing);
		}
		pack(table);
		check(checked);
	}

	private void check(Predicate<T> checked) {
		for (var item : table.getItems()) {
			item.setChecked(checked.test(thing(item)));
		}
		changed.run();
	}

	/** Returns whether there is nothing to check. */
	public boolean isEmpty() {
		return table.getItemCount() == 0;
	}

	/** The checked elements. */
	public List<T> checked() {
		return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(this::thing).toList();
	}

	@SuppressWarnings("unchecked")
	private T thing(TableItem item) {
		return (T) item.getData();
	}
}
