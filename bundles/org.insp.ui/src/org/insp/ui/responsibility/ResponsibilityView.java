/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.insp.model.InspPackage.Literals;
import org.insp.ui.InspUi;
import org.insp.ui.editor.Navigation;
import org.insp.ui.language.DiagnosticsFollower;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LatestAnswer;
import org.insp.ui.pictures.PictureSource;

/** The responsibility diagram of the plan in the editor: drawn while the user types, with a common selection. */
public final class ResponsibilityView extends ViewPart {

	/** The identifier of the view. */
	public static final String ID = "org.insp.ui.responsibility";

	private final Map<String, Set<String>> layers = new HashMap<>();
	private final LatestAnswer latest = new LatestAnswer();
	private final PictureExport export = new PictureExport(this);
	private DiagramToolBar toolBar;
	private Composite stack;
	private StackLayout front;
	private Label emptyMessage;
	private DrawingCanvas canvas;
	private GridTable table;
	private CursorTracker cursor;
	private DiagnosticsFollower follower;
	private volatile Path file;
	private volatile Set<Path> modelFiles = Set.of();
	private Position cursorPosition;
	private String view = PictureSource.diagrams().views().get(0);
	private int subject;
	private String focus;
	private RenderedView rendered;
	private String selected;
	private String searched = "";

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 0).applyTo(parent);
		toolBar = new DiagramToolBar(parent, this, () -> export.askForFile());
		stack = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		front = new StackLayout();
		stack.setLayout(front);
		emptyMessage = new Label(stack, SWT.WRAP | SWT.CENTER);
		emptyMessage.setText(InspUi.texts(ResponsibilityView.class).get("no-plan"));
		canvas = new DrawingCanvas(stack, this::userSelects);
		canvas.addListener(SWT.MouseDoubleClick,
				e -> Optional.ofNullable(selectedLocation()).ifPresent(p -> Navigation.open(p.file(), p.name())));
		table = new GridTable(stack, this::userSelects);
		table.control().addListener(SWT.MouseDoubleClick,
				e -> Optional.ofNullable(selectedLocation()).ifPresent(p -> Navigation.open(p.file(), p.name())));
		front.topControl = emptyMessage;
		var menu = new ElementContextMenu(this::selectedLocation, this::isFocus,
				() -> focus(Optional.ofNullable(selectedLocation()).map(ElementLocation::id).orElse(null)));
		menu.addTo(canvas);
		menu.addTo(table.control());
		cursor = new CursorTracker(this, this::cursorMoved);
		follower = new DiagnosticsFollower(this::isShown, stack, this::draw).start();
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

	/** Focuses on one element, or with null shows all again. */
	void focus(String id) {
		focus = id;
		draw();
	}

	boolean isFocused() {
		return focus != null;
	}

	/** Fades everything that does not contain a text. */
	void search(String words) {
		searched = words.strip().toLowerCase(Locale.ROOT);
		var hits = hits();
		canvas.highlight(new LinkedHashSet<>(hits));
		if (rendered != null && rendered.grid() != null && !hits.isEmpty() && !hits.contains(selected)) {
			mark(hits.get(0));
		}
	}

	private List<String> hits() {
		return searched.isEmpty() || rendered == null ? List.of() : rendered.containing(searched);
	}

	/** Selects the next of what is searched for, here and in the text. */
	void selectNextHit() {
		var hits = hits();
		if (!hits.isEmpty()) {
			var next = hits.get((hits.indexOf(selected) + 1) % hits.size());
			mark(next);
			userSelects(next);
		}
	}

	/** The action that writes the picture to a file. */
	PictureExport export() {
		return export;
	}

	DrawingCanvas canvas() {
		return canvas;
	}

	/** The view that is shown, or null. */
	RenderedView rendered() {
		return rendered;
	}

	/** Returns whether a file belongs to the model that is shown; called in any thread. */
	private boolean isShown(Path validated) {
		return validated.equals(file) || modelFiles.contains(validated);
	}

	private void cursorMoved(Path where, Position position) {
		if (!where.equals(file)) {
			file = where;
			draw();
		}
		if (position != null) {
			cursorPosition = position;
			followCursor();
		}
	}

	/** Selects the node at the cursor. */
	private void followCursor() {
		if (rendered != null && cursorPosition != null) {
			rendered.at(file, cursorPosition, selected).filter(id -> !id.equals(selected)).ifPresent(id -> {
				mark(id);
				prefetchFixes();
			});
		}
	}

	private void mark(String id) {
		selected = id;
		if (rendered.drawing() != null) {
			canvas.select(id);
		} else {
			table.select(id);
		}
	}

	private void prefetchFixes() {
		Optional.ofNullable(selectedLocation()).ifPresent(ElementContextMenu::prefetchFixes);
	}

	private boolean isFocus(ElementLocation place) {
		return place.isFocus() && PictureSource.diagrams().domain(view) == Literals.RECTIFICATION_PLAN;
	}

	private void draw() {
		if (stack.isDisposed() || file == null) {
			return;
		}
		if (rendered == null) {
			emptyMessage.setText(InspUi.texts(ResponsibilityView.class).get("drawing"));
		}
		var request = request();
		latest.show(() -> ViewRenderer.render(request).exceptionally(problem -> {
			InspUi.log(problem);
			return Optional.empty();
		}), stack, drawn -> drawn.ifPresent(this::show));
	}

	private ViewRequest request() {
		return new ViewRequest(file, view, subject, Optional.ofNullable(layers.get(view)).map(Set::copyOf), focus);
	}

	private void show(RenderedView drawn) {
		if (stack.isDisposed() || !drawn.request().equals(request())) {
			return;
		}
		rendered = drawn;
		modelFiles = drawn.files();
		if (drawn.drawing() != null) {
			canvas.show(drawn.drawing(), drawn.languageProblems(LanguageBridge.get().diagnostics()::of));
			front.topControl = canvas;
		} else if (drawn.grid() != null) {
			table.show(drawn.grid());
			front.topControl = table.control();
		} else {
			emptyMessage.setText(InspUi.texts(ResponsibilityView.class).get("nothing"));
			front.topControl = emptyMessage;
		}
		stack.layout();
		toolBar.show(drawn);
		followCursor();
	}

	private void userSelects(String id) {
		selected = id;
		prefetchFixes();
		Optional.ofNullable(selectedLocation()).ifPresent(p -> Navigation.reveal(p.file(), p.name()));
	}

	private ElementLocation selectedLocation() {
		return rendered == null || selected == null ? null : rendered.locations().get(selected);
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
			follower.stop();
		}
		super.dispose();
	}
}
