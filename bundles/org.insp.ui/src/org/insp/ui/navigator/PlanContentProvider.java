/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.navigator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentSymbol;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LatestAnswer;
import org.insp.ui.language.LspConversions;
import org.insp.ui.language.PublishedDiagnostics;
import org.insp.ui.outline.DocumentSymbols;

/**
 * The elements of plans in the tree of files. They are requested when a plan is expanded for the first time, and after each validation of
 * it.
 */
public final class PlanContentProvider implements ITreeContentProvider, PublishedDiagnostics.Listener {

	/** A plan whose elements are shown. */
	private record LoadedPlan(IFile file, List<PlanElement> elements) {

		boolean isPlaceholder() {
			return elements.equals(List.of(PlanElement.placeholder(file)));
		}
	}

	private final Map<Path, LoadedPlan> loaded = new ConcurrentHashMap<>();
	private final Map<Path, LatestAnswer> questions = new ConcurrentHashMap<>();
	/** Set by the UI thread, read by those of the language service too. */
	private volatile StructuredViewer viewer;

	/** Called by the navigator. */
	public PlanContentProvider() {
		LanguageBridge.get().diagnostics().addListener(this);
	}

	@Override
	public void inputChanged(Viewer tree, Object old, Object input) {
		viewer = (StructuredViewer) tree;
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof IFile file) {
			return LspConversions.path(file).map(path -> loaded.computeIfAbsent(path, p -> {
				ask(p);
				return new LoadedPlan(file, List.of(PlanElement.placeholder(file)));
			}).elements().toArray()).orElse(new Object[0]);
		}
		return parent instanceof PlanElement element ? element.children().toArray() : new Object[0];
	}

	@Override
	public boolean hasChildren(Object parent) {
		if (parent instanceof IFile file) {
			var known = LspConversions.path(file).map(loaded::get);
			return known.isEmpty() || !known.get().elements().isEmpty();
		}
		return parent instanceof PlanElement element && !element.children().isEmpty();
	}

	@Override
	public Object getParent(Object child) {
		return child instanceof PlanElement element ? element.parent() == null ? element.file() : element.parent() : null;
	}

	@Override
	public void published(Path file, List<Diagnostic> problems) {
		if (loaded.containsKey(file)) {
			ask(file);
		}
	}

	private void ask(Path path) {
		questions.computeIfAbsent(path, p -> new LatestAnswer()).show(() -> DocumentSymbols.of(path),
				viewer == null ? null : viewer.getControl(),
				symbols -> show(path, symbols));
	}

	/** Elements are kept as long as the tree has the same shape: labels are decorated later, and must then show the current text. */
	private void show(Path path, List<DocumentSymbol> symbols) {
		var before = loaded.get(path);
		if (before == null) {
			return;
		}
		var now = PlanElement.of(before.file(), symbols);
		if (now.isEmpty() && !before.elements().isEmpty() && !before.isPlaceholder()) {
			// the plan has been deleted or is being replaced: expanding it requests its elements again
			loaded.remove(path);
			viewer.refresh(before.file());
		} else if (sameTree(before.elements(), now)) {
			var changed = new ArrayList<PlanElement>();
			update(before.elements(), now, changed);
			viewer.update(changed.toArray(), null);
		} else {
			loaded.put(path, new LoadedPlan(before.file(), now));
			viewer.refresh(before.file());
		}
	}

	private static boolean sameTree(List<PlanElement> before, List<PlanElement> now) {
		boolean same = before.equals(now);
		for (int i = 0; same && i < now.size(); i++) {
			same = sameTree(before.get(i).children(), now.get(i).children());
		}
		return same;
	}

	private static void update(List<PlanElement> shown, List<PlanElement> now, List<PlanElement> changed) {
		for (int i = 0; i < now.size(); i++) {
			var old = shown.get(i).symbol();
			var fresh = now.get(i).symbol();
			if (!fresh.getName().equals(old.getName()) || !Objects.equals(fresh.getDetail(), old.getDetail())) {
				old.setName(fresh.getName());
				old.setDetail(fresh.getDetail());
				changed.add(shown.get(i));
			}
			update(shown.get(i).children(), now.get(i).children(), changed);
		}
	}

	@Override
	public void dispose() {
		LanguageBridge.get().diagnostics().removeListener(this);
		loaded.clear();
	}
}
