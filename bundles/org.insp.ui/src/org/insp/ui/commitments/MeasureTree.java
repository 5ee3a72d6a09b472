/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.commitments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.insp.dsl.ide.commitments.Commitment;
import org.insp.ui.commitments.MeasureGrouping.Group;
import org.insp.ui.editor.Navigation;

/**
 * A table of measures: sorted by a click on a column, searched, grouped; a double click goes to the text, copied rows go into a
 * spreadsheet.
 */
final class MeasureTree {

	private final TreeViewer viewer;
	private List<Commitment> rows = List.of();
	private List<?> displayed = List.of();
	private boolean outdated;
	private MeasureGrouping grouping = MeasureGrouping.NONE;
	private String filter = "";
	private MeasureColumn sorted = MeasureColumn.NUMBER;
	private boolean descending;

	MeasureTree(Composite parent) {
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(new MeasureContentProvider());
		viewer.setComparer(new MeasureComparer());
		viewer.setUseHashlookup(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		var tree = viewer.getTree();
		tree.setHeaderVisible(true);
		tree.setLinesVisible(true);
		for (var column : MeasureColumn.values()) {
			add(column);
		}
		tree.addPaintListener(visible -> {
			if (outdated) {
				outdated = false;
				tree.getDisplay().asyncExec(() -> {
					if (!tree.isDisposed()) {
						refresh();
					}
				});
			}
		});
		viewer.addDoubleClickListener(event -> open((IStructuredSelection) event.getSelection()));
		tree.addKeyListener(KeyListener.keyPressedAdapter(key -> {
			if (key.keyCode == 'c' && key.stateMask == SWT.MOD1) {
				copy();
			}
		}));
	}

	TreeViewer viewer() {
		return viewer;
	}

	private void add(MeasureColumn column) {
		var part = new TreeViewerColumn(viewer, column == MeasureColumn.DAYS ? SWT.RIGHT : SWT.LEFT);
		var header = part.getColumn();
		header.setText(column.label());
		header.setWidth(column.width());
		header.setMoveable(true);
		part.setLabelProvider(new MeasureLabelProvider(column));
		header.addSelectionListener(SelectionListener.widgetSelectedAdapter(click -> sort(column, header)));
	}

	private void sort(MeasureColumn column, TreeColumn header) {
		descending = column == sorted && !descending;
		sorted = column;
		viewer.getTree().setSortColumn(header);
		viewer.getTree().setSortDirection(descending ? SWT.DOWN : SWT.UP);
		refresh();
	}

	/** Shows measures; a hidden view shows them when it becomes visible. */
	void show(List<Commitment> measures) {
		rows = measures;
		if (viewer.getTree().isVisible()) {
			refresh();
		} else {
			outdated = true;
		}
	}

	/** Groups the measures. */
	void group(MeasureGrouping by) {
		grouping = by;
		refresh();
	}

	/** Shows only measures that contain a text in any column. */
	void search(String words) {
		filter = words.strip().toLowerCase(Locale.ROOT);
		refresh();
	}

	private void refresh() {
		outdated = false;
		var now = grouping.of(sorted(rows.stream().filter(this::matchesFilter).toList()));
		if (viewer.getInput() != null && MeasureComparer.sameRows(displayed, now) && isUnambiguous()) {
			update(now);
		} else {
			fill(now);
		}
		displayed = now;
	}

	/** Updates only the changed rows: in a plan of a thousand measures one changes at a time. */
	private void update(List<?> now) {
		var before = measures(displayed);
		var after = measures(now);
		for (int i = 0; i < after.size(); i++) {
			if (!MeasureComparer.hasSameLabels(before.get(i), after.get(i))) {
				viewer.update(after.get(i), null);
			}
		}
	}

	/** Returns whether no two measures share a number, so that rows can be told apart. */
	private boolean isUnambiguous() {
		return rows.stream().map(row -> List.of(row.location().getUri(), row.plan(), row.number())).distinct().count() == rows.size();
	}

	private static List<Commitment> measures(List<?> tops) {
		return tops.stream().flatMap(top -> top instanceof Group group ? group.rows().stream() : Stream.of((Commitment) top)).toList();
	}

	/** Groups are open unless the user closed them. */
	private void fill(List<?> now) {
		var tree = viewer.getTree();
		var closed = displayed.stream().filter(Group.class::isInstance).filter(group -> !viewer.getExpandedState(group)).toList();
		tree.setRedraw(false);
		viewer.setInput(now);
		viewer.expandAll();
		closed.forEach(group -> viewer.setExpandedState(group, false));
		tree.setRedraw(true);
	}

	private List<Commitment> sorted(List<Commitment> wantedRows) {
		var list = new ArrayList<>(wantedRows);
		if (sorted.order() != null) {
			list.sort(sorted.order());
		}
		if (descending) {
			Collections.reverse(list);
		}
		return list;
	}

	/** The measures and steps that the search leaves. */
	List<Commitment> shown() {
		return rows.stream().filter(this::matchesFilter).toList();
	}

	private boolean matchesFilter(Commitment row) {
		return filter.isEmpty() || Stream
				.concat(Arrays.stream(MeasureColumn.values()).map(column -> column.text(row)),
						row.problems().stream().map(Commitment.Note::message))
				.anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(filter));
	}

	private void open(IStructuredSelection chosen) {
		if (chosen.getFirstElement() instanceof Commitment row) {
			// at its current position
			rows.stream().filter(now -> viewer.getComparer().equals(row, now)).findFirst()
					.ifPresent(now -> Navigation.open(now.location()));
		} else if (chosen.getFirstElement() instanceof Group group) {
			viewer.setExpandedState(group, !viewer.getExpandedState(group));
		}
	}

	private void copy() {
		var lines = Arrays.stream(viewer.getStructuredSelection().toArray()).filter(Commitment.class::isInstance)
				.map(row -> line((Commitment) row)).toList();
		if (!lines.isEmpty()) {
			var clipboard = new Clipboard(viewer.getTree().getDisplay());
			clipboard.setContents(new Object[] { String.join("\n", lines) }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private static String line(Commitment row) {
		return Arrays.stream(MeasureColumn.values()).map(column -> column.text(row).replaceAll("\\s+", " "))
				.collect(Collectors.joining("\t"));
	}
}
