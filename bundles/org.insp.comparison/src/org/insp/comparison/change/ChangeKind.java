/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.change;

import java.util.Locale;

/** What happened to an element between two versions. */
public enum ChangeKind {
	/** It is new. */
	ADDED,
	/** It has gone. */
	REMOVED,
	/** It is there in both, and not the same. */
	CHANGED;

	/** Returns the id, such as {@code added}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
