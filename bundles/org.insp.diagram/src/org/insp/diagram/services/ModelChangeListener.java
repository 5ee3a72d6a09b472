/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Notices that a file's content is no longer what it was; that a reference was followed changes nothing. */
final class ModelChangeListener extends EContentAdapter {

	private boolean hasChanged;

	boolean hasChanged() {
		return hasChanged;
	}

	@Override
	public void notifyChanged(Notification change) {
		super.notifyChanged(change);
		hasChanged |= !change.isTouch() && change.getEventType() != Notification.RESOLVE;
	}

	/** Returns false: what is not loaded need not be, only to be watched. */
	@Override
	protected boolean resolve() {
		return false;
	}
}
