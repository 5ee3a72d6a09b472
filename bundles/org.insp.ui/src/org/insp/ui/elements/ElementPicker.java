/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.elements;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.insp.ui.editor.Navigation;
import org.insp.ui.language.Answers;

/** A small window to find an element by a part of its name or text and to go there: type, arrow keys, Enter. */
final class ElementPicker extends PopupDialog {

	private static final Point SIZE = new Point(620, 420);
	private static final int PAUSE = 100;

	private final Function<String, CompletableFuture<List<PickerEntry>>> search;
	private final Runnable ask = this::ask;
	private CompletableFuture<List<PickerEntry>> question = CompletableFuture.completedFuture(List.of());
	private Text typed;
	private TableViewer list;

	/** @param search gives the elements for what has been typed; not called in another thread, but may answer later */
	ElementPicker(Shell parent, String title, String help, Function<String, CompletableFuture<List<PickerEntry>>> search) {
		super(parent, SWT.RESIZE, true, false, false, false, false, title, help);
		this.search = search;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		typed = new Text(area, SWT.SINGLE | SWT.SEARCH);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
		list = new TableViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.VIRTUAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SIZE).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new DelegatingStyledCellLabelProvider(new PickerLabelProvider()));
		list.getTable().addListener(SWT.DefaultSelection, event -> openSelected());
		list.getTable().addListener(SWT.MouseUp, event -> openSelected());
		typed.addListener(SWT.DefaultSelection, event -> openSelected());
		typed.addModifyListener(event -> typed.getDisplay().timerExec(PAUSE, ask));
		typed.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				list.getControl().setFocus();
			}
		}));
		ask();
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return typed;
	}

	private void ask() {
		if (typed.isDisposed()) {
			return;
		}
		question.cancel(true);
		var display = typed.getDisplay();
		question = search.apply(typed.getText().strip());
		Answers.use(question, found -> display.asyncExec(() -> {
			if (!typed.isDisposed()) {
				list.setInput(found);
				list.setSelection(found.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(found.get(0)), true);
			}
		}));
	}

	private void openSelected() {
		if (list.getSelection() instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof PickerEntry entry) {
			close();
			Navigation.open(entry.location());
		}
	}
}
