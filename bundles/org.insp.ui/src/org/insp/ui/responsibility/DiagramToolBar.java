/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;
import org.insp.ui.pictures.PictureSource;
import org.insp.viewpoint.scene.Layer;

/** The line above the picture: which view, of what, what is searched for, layers, zoom, export. */
final class DiagramToolBar {

	/** The least widths: in a narrow view the buttons count more. */
	private static final int VIEW = 130;
	private static final int SUBJECT = 90;
	private static final int WORDS = 70;

	private final MessageBundle texts = InspUi.texts(DiagramToolBar.class);
	private final ResponsibilityView view;
	private final Combo views;
	private final Combo subjects;
	private final Text search;
	private final ToolBar bar;
	private final ToolItem all;
	private final ToolItem layers;
	private final List<ToolItem> forDrawings;

	/** @param export writes what is shown to a file */
	DiagramToolBar(Composite parent, ResponsibilityView view, Runnable export) {
		this.view = view;
		var line = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 2).applyTo(line);
		var names = PictureSource.diagrams().views();
		views = new Combo(line, SWT.READ_ONLY);
		views.setItems(names.stream().map(name -> PictureSource.diagrams().title(name, InspUi.language())).toArray(String[]::new));
		views.select(0);
		GridDataFactory.fillDefaults().grab(true, false).hint(VIEW, SWT.DEFAULT).applyTo(views);
		views.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> view.view(names.get(views.getSelectionIndex()))));
		subjects = new Combo(line, SWT.READ_ONLY);
		subjects.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> view.subject(subjects.getSelectionIndex())));
		GridDataFactory.fillDefaults().grab(true, false).hint(SUBJECT, SWT.DEFAULT).applyTo(subjects);
		search = new Text(line, SWT.SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		search.setMessage(texts.get("search"));
		search.addModifyListener(e -> view.search(search.getText()));
		search.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> {
			if (e.detail != SWT.ICON_CANCEL) {
				view.selectNextHit();
			}
		}));
		GridDataFactory.fillDefaults().grab(true, false).hint(WORDS, SWT.DEFAULT).applyTo(search);
		bar = new ToolBar(line, SWT.FLAT);
		all = item(SWT.PUSH, "all", () -> view.focus(null));
		var menu = new Menu(bar);
		menu.addListener(SWT.Show, e -> layers(menu));
		layers = item(SWT.DROP_DOWN, "layers", () -> menu.setVisible(true));
		layers.setData(menu);
		forDrawings = List.of(layers, item(SWT.PUSH, "smaller", () -> view.canvas().zoom(false)),
				item(SWT.PUSH, "larger", () -> view.canvas().zoom(true)), item(SWT.PUSH, "fit", () -> view.canvas().fit()));
		item(SWT.PUSH, "export", export);
	}

	private ToolItem item(int style, String key, Runnable run) {
		var item = new ToolItem(bar, style);
		item.setText(texts.get(key));
		item.setToolTipText(texts.get(key + ".tip"));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		return item;
	}

	/** Offers what goes with a picture. */
	void show(RenderedView picture) {
		if (!List.of(subjects.getItems()).equals(picture.subjects())) {
			subjects.setItems(picture.subjects().toArray(String[]::new));
		}
		subjects.setEnabled(picture.subjects().size() > 1);
		subjects.select(Math.min(picture.request().subject(), picture.subjects().size() - 1));
		all.setEnabled(view.isFocused());
		forDrawings.forEach(item -> item.setEnabled(picture.drawing() != null));
		layers.setEnabled(!picture.layers().isEmpty());
		subjects.getParent().layout();
		if (!search.getText().isBlank()) {
			view.search(search.getText());
		}
	}

	private void layers(Menu menu) {
		Arrays.stream(menu.getItems()).forEach(MenuItem::dispose);
		for (var layer : view.rendered() == null ? List.<Layer>of() : view.rendered().layers()) {
			var item = new MenuItem(menu, SWT.CHECK);
			item.setText(layer.label());
			item.setSelection(layer.shown());
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> view.layer(layer.name(), item.getSelection())));
		}
	}
}
