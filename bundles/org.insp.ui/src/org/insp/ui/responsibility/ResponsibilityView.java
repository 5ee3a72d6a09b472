/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.insp.model.InspPackage.Literals;
import org.insp.ui.InspUi;
import org.insp.ui.editor.Navigation;
import org.insp.ui.language.Diagnostics;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.Latest;
import org.insp.ui.pictures.PictureSource;

/** Who answers for what in the model of the plan in the editor: drawn while one types, selected together with the text. */
public final class ResponsibilityView extends ViewPart {

	/** The identifier of the view. */
	public static final String ID = "org.insp.ui.responsibility";

	private static final int PAUSE = 250;

	private final Map<String, Set<String>> layers = new HashMap<>();
	private final Runnable draw = this::draw;
	private final Diagnostics.Listener changed = this::changed;
	private final Latest latest = new Latest();
	private final Export export = new Export(this);
	private Display display;
	private Tools tools;
	private Composite stack;
	private StackLayout front;
	private Label nothing;
	private DrawingCanvas canvas;
	private GridTable table;
	private Cursor cursor;
	private Path file;
	private Position at;
	private String view = "responsibility";
	private int subject;
	private String focus;
	private Shown picture;
	private String selected;
	private String searched = "";

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
		GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 0).applyTo(parent);
		tools = new Tools(parent, this, () -> export.ask());
		stack = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		front = new StackLayout();
		stack.setLayout(front);
		nothing = new Label(stack, SWT.WRAP | SWT.CENTER);
		nothing.setText(InspUi.texts(ResponsibilityView.class).get("no-plan"));
		canvas = new DrawingCanvas(stack, this::userSelects);
		canvas.addListener(SWT.MouseDoubleClick, e -> Optional.ofNullable(place()).ifPresent(p -> Navigation.open(p.file(), p.name())));
		table = new GridTable(stack, this::userSelects);
		table.control().addListener(SWT.MouseDoubleClick,
				e -> Optional.ofNullable(place()).ifPresent(p -> Navigation.open(p.file(), p.name())));
		front.topControl = nothing;
		var menu = new ProblemMenu(this::place, this::isFocus, () -> focus(Optional.ofNullable(place()).map(Place::id).orElse(null)));
		menu.addTo(canvas);
		menu.addTo(table.control());
		cursor = new Cursor(this, this::cursorMoved);
		LanguageBridge.get().diagnostics().listen(changed);
	}

	/** Shows another view. */
	void view(String name) {
		view = name;
		subject = 0;
		selected = null;
		draw();
	}

	/** Shows another plan or committee of the same model. */
	void subject(int index) {
		subject = index;
		draw();
	}

	/** Switches a layer. */
	void layer(String name, boolean on) {
		var shown = layers.computeIfAbsent(view, v -> new HashSet<>(PictureSource.diagrams().defaultLayers(v)));
		if (on) {
			shown.add(name);
		} else {
			shown.remove(name);
		}
		draw();
	}

	/** Looks at one element, or with null at all again. */
	void focus(String id) {
		focus = id;
		draw();
	}

	boolean isFocused() {
		return focus != null;
	}

	/** Makes everything faint in which some words do not stand. */
	void search(String words) {
		searched = words.strip().toLowerCase(Locale.ROOT);
		var hits = hits();
		canvas.highlight(new LinkedHashSet<>(hits));
		if (picture != null && picture.grid() != null && !hits.isEmpty() && !hits.contains(selected)) {
			mark(hits.get(0));
		}
	}

	private List<String> hits() {
		return searched.isEmpty() || picture == null ? List.of() : picture.with(searched);
	}

	/** Selects the next of what is searched for, here and in the text. */
	void next() {
		var hits = hits();
		if (!hits.isEmpty()) {
			var next = hits.get((hits.indexOf(selected) + 1) % hits.size());
			mark(next);
			userSelects(next);
		}
	}

	/** What writes the picture to a file. */
	Export export() {
		return export;
	}

	DrawingCanvas canvas() {
		return canvas;
	}

	/** What is shown, or null. */
	Shown picture() {
		return picture;
	}

	private void changed(Path where, List<Diagnostic> problems) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> display.timerExec(PAUSE, draw));
		}
	}

	private void cursorMoved(Path where, Position position) {
		if (!where.equals(file)) {
			file = where;
			draw();
		}
		if (position != null) {
			at = position;
			follow();
		}
	}

	/** Marks what stands for the place of the cursor. */
	private void follow() {
		if (picture != null && at != null) {
			picture.at(file, at, selected).filter(id -> !id.equals(selected)).ifPresent(id -> {
				mark(id);
				foresee();
			});
		}
	}

	private void mark(String id) {
		selected = id;
		if (picture.drawing() != null) {
			canvas.select(id);
		} else {
			table.select(id);
		}
	}

	private void foresee() {
		Optional.ofNullable(place()).ifPresent(ProblemMenu::foresee);
	}

	private boolean isFocus(Place place) {
		return place.isFocus() && PictureSource.diagrams().domain(view) == Literals.RECTIFICATION_PLAN;
	}

	private void draw() {
		if (stack.isDisposed() || file == null) {
			return;
		}
		if (picture == null) {
			nothing.setText(InspUi.texts(ResponsibilityView.class).get("drawing"));
		}
		var request = new Request(file, view, subject, layers.get(view), focus);
		latest.show(() -> Artist.draw(request).exceptionally(problem -> {
			InspUi.log(problem);
			return Optional.empty();
		}), stack, drawn -> drawn.ifPresent(this::show));
	}

	private void show(Shown drawn) {
		var current = new Request(file, view, subject, layers.get(view), focus);
		if (stack.isDisposed() || !Objects.equals(drawn.request(), current)) {
			return;
		}
		picture = drawn;
		if (drawn.drawing() != null) {
			canvas.show(drawn.drawing(), drawn.slips(LanguageBridge.get().diagnostics()::of));
			front.topControl = canvas;
		} else if (drawn.grid() != null) {
			table.show(drawn.grid());
			front.topControl = table.control();
		} else {
			nothing.setText(InspUi.texts(ResponsibilityView.class).get("nothing"));
			front.topControl = nothing;
		}
		stack.layout();
		tools.show(drawn);
		follow();
	}

	private void userSelects(String id) {
		selected = id;
		foresee();
		Optional.ofNullable(place()).ifPresent(p -> Navigation.reveal(p.file(), p.name()));
	}

	private Place place() {
		return picture == null || selected == null ? null : picture.places().get(selected);
	}

	@Override
	public void setFocus() {
		if (front.topControl != null) {
			front.topControl.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (cursor != null) {
			cursor.end();
			LanguageBridge.get().diagnostics().forget(changed);
		}
		super.dispose();
	}
}
