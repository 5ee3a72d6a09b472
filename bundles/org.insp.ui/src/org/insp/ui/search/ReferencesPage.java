/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.search;

import java.util.Comparator;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The page of the Search view with the references to an element. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

	private static final Comparator<ReferenceLine> ORDER =
			Comparator.<ReferenceLine, String>comparing(r -> r.file().getFullPath().toString())
					.thenComparingInt(ReferenceLine::line);

	private StructuredViewer viewer;

	/** Called by the Search view. */
	public ReferencesPage() {
		super(FLAG_LAYOUT_FLAT);
	}

	@Override
	protected void configureTableViewer(TableViewer table) {
		viewer = table;
		table.setContentProvider(new ArrayContentProvider() {
			@Override
			public Object[] getElements(Object input) {
				return input instanceof ReferencesResult result ? result.getElements() : new Object[0];
			}
		});
		table.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferenceLabelProvider()));
		table.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer shown, Object one, Object other) {
				return ORDER.compare((ReferenceLine) one, (ReferenceLine) other);
			}
		});
	}

	@Override
	protected void configureTreeViewer(TreeViewer tree) {
		throw new IllegalStateException("only a list was asked for");
	}

	@Override
	protected void elementsChanged(Object[] objects) {
		viewer.refresh();
	}

	@Override
	protected void clear() {
		viewer.refresh();
	}

	@Override
	protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
		var editor = IDE.openEditor(getSite().getPage(), ((ReferenceLine) match.getElement()).file(), activate);
		if (editor instanceof ITextEditor text) {
			text.selectAndReveal(offset, length);
		}
	}
}
