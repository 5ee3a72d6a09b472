/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.elements;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** The label of an element: its name and title, indented by its depth, with its detail. */
final class PickerLabelProvider extends LabelProvider implements IStyledLabelProvider {

	@Override
	public StyledString getStyledText(Object element) {
		var entry = (PickerEntry) element;
		var text = new StyledString("    ".repeat(entry.depth()) + entry.label());
		return entry.detail() == null || entry.detail().isBlank()
				? text
				: text.append("  " + entry.detail(), StyledString.QUALIFIER_STYLER);
	}

	@Override
	public Image getImage(Object element) {
		return null;
	}
}
