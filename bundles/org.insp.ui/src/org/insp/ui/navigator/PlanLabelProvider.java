/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.navigator;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.insp.ui.outline.SymbolLabelProvider;

/** The elements of plans in the tree of files, as in the outline. */
public final class PlanLabelProvider extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {

	private final SymbolLabelProvider labels = new SymbolLabelProvider();

	@Override
	public StyledString getStyledText(Object element) {
		return labels.getStyledText(((PlanElement) element).symbol());
	}

	@Override
	public String getText(Object element) {
		return labels.getText(((PlanElement) element).symbol());
	}

	@Override
	public Image getImage(Object element) {
		return labels.getImage(((PlanElement) element).symbol());
	}

	@Override
	public String getDescription(Object element) {
		return element instanceof PlanElement ? getText(element) : null;
	}

	@Override
	public void init(ICommonContentExtensionSite site) {
		// nothing to set up
	}

	@Override
	public void restoreState(IMemento memento) {
		// there is no state
	}

	@Override
	public void saveState(IMemento memento) {
		// there is no state
	}
}
