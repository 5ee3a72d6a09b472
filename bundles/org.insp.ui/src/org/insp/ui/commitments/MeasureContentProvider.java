/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.commitments;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.insp.ui.commitments.MeasureGrouping.Group;

/** Groups with measures in them, or measures alone. */
final class MeasureContentProvider implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Group group ? group.rows().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Group;
	}
}
