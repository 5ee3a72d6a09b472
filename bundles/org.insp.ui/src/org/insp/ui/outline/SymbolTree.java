/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;

/**
 * A tree of the elements of a text. An element keeps its identity while its symbol changes, and only items that are new, removed or changed
 * are updated: a plan has thousands of elements.
 */
final class SymbolTree {

	private final TreeViewer viewer;
	private final List<DocumentSymbol> roots = new ArrayList<>();

	SymbolTree(TreeViewer viewer) {
		this.viewer = viewer;
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new SymbolContentProvider());
		viewer.setLabelProvider(SymbolLabelProvider.styled());
		viewer.setComparer(new IElementComparer() {
			@Override
			public boolean equals(Object one, Object other) {
				return one == other;
			}

			@Override
			public int hashCode(Object element) {
				return System.identityHashCode(element);
			}
		});
		viewer.setInput(roots);
	}

	/** The outermost elements as they are shown. */
	List<DocumentSymbol> roots() {
		return roots;
	}

	/** Shows what elements there are now. */
	void show(List<DocumentSymbol> now) {
		if (roots.isEmpty()) {
			roots.addAll(now);
			viewer.refresh();
			viewer.expandToLevel(2);
		} else {
			var changed = new ArrayList<DocumentSymbol>();
			merge(roots, roots, now, changed);
			viewer.update(changed.toArray(), null);
		}
	}

	private void merge(Object parent, List<DocumentSymbol> shown, List<DocumentSymbol> now, List<DocumentSymbol> changed) {
		int before = 0;
		int behind = 0;
		int both = Math.min(shown.size(), now.size());
		while (before < both && isSame(shown.get(before), now.get(before))) {
			before++;
		}
		while (behind < both - before && isSame(shown.get(shown.size() - 1 - behind), now.get(now.size() - 1 - behind))) {
			behind++;
		}
		var gone = shown.subList(before, shown.size() - behind);
		viewer.remove(gone.toArray());
		gone.clear();
		for (int i = before; i < now.size(); i++) {
			if (i < now.size() - behind) {
				shown.add(i, now.get(i));
				viewer.insert(parent, now.get(i), i);
			}
		}
		for (int i = 0; i < now.size(); i++) {
			if (shown.get(i) != now.get(i)) {
				update(shown.get(i), now.get(i), changed);
			}
		}
	}

	/** Behind the name comes the title, which is edited more often than the name. */
	private static boolean isSame(DocumentSymbol one, DocumentSymbol other) {
		return one.getKind() == other.getKind() && one.getName().split(" ", 2)[0].equals(other.getName().split(" ", 2)[0]);
	}

	private void update(DocumentSymbol shown, DocumentSymbol now, List<DocumentSymbol> changed) {
		if (!shown.getName().equals(now.getName()) || !Objects.equals(shown.getDetail(), now.getDetail())) {
			shown.setName(now.getName());
			shown.setDetail(now.getDetail());
			changed.add(shown);
		}
		shown.setRange(now.getRange());
		shown.setSelectionRange(now.getSelectionRange());
		merge(shown, shown.getChildren(), now.getChildren(), changed);
	}
}
