/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.search;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** A line with its file and number. */
final class ReferenceLabelProvider extends LabelProvider implements IStyledLabelProvider {

	@Override
	public StyledString getStyledText(Object element) {
		var reference = (ReferenceLine) element;
		return new StyledString(reference.text()).append("  " + reference.file().getFullPath().makeRelative() + ':' + reference.line(),
				StyledString.QUALIFIER_STYLER);
	}

	@Override
	public Image getImage(Object element) {
		return null;
	}
}
