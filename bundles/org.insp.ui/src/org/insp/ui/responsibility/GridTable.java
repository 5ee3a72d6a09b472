/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.CrossTable.Paint;

/** Shows a cross table: its lines with their headers first. */
final class GridTable {

	private static final int HEADER = 260;
	private static final int CELL = 72;
	private static final String INDENT = "    ";

	private final Table table;

	/** @param selecting called with the number of the line that the user selects */
	GridTable(Composite parent, Consumer<String> selecting) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(chosen -> selecting.accept(String.valueOf(table.getSelectionIndex()))));
	}

	Table control() {
		return table;
	}

	void show(CrossTable grid) {
		table.setRedraw(false);
		int first = table.getTopIndex();
		int chosen = table.getSelectionIndex();
		columns(grid);
		table.removeAll();
		for (var line : grid.lines()) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(0, INDENT.repeat(line.depth()) + oneLine(line.label()));
			paint(item, 0, line.paint());
			for (int i = 0; i < line.cells().size(); i++) {
				int column = i + 1;
				line.cells().get(i).ifPresent(cell -> {
					item.setText(column, cell.label());
					paint(item, column, cell.paint());
				});
			}
		}
		table.setTopIndex(first);
		table.setSelection(chosen);
		table.setRedraw(true);
	}

	void select(String line) {
		if (line != null) {
			table.setSelection(Integer.parseInt(line));
		}
	}

	private void columns(CrossTable grid) {
		for (int i = table.getColumnCount(); i <= grid.columns().size(); i++) {
			new TableColumn(table, i == 0 ? SWT.LEFT : SWT.CENTER).setWidth(i == 0 ? HEADER : CELL);
		}
		while (table.getColumnCount() > grid.columns().size() + 1) {
			table.getColumn(table.getColumnCount() - 1).dispose();
		}
		for (int i = 0; i < grid.columns().size(); i++) {
			table.getColumn(i + 1).setText(oneLine(grid.columns().get(i).label()));
			table.getColumn(i + 1).setToolTipText(grid.columns().get(i).label().replace("&", "&&"));
		}
	}

	private static void paint(TableItem item, int column, Paint paint) {
		// the colours of the specification are made for white paper: both or none
		paint.fill().ifPresent(fill -> {
			item.setBackground(column, new Color(fill.red(), fill.green(), fill.blue()));
			item.setForeground(column, new Color(paint.text().red(), paint.text().green(), paint.text().blue()));
		});
	}

	private static String oneLine(String label) {
		return label.replaceAll("\\s+", " ");
	}
}
