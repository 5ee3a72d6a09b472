/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.change;

import java.util.Locale;

/** What a reader of a comparison has to look at; the others are merely facts. */
public enum Concern {
	/** A deadline is later, and nobody approved the extension (as the rule extension-unapproved). */
	DEADLINE_UNAPPROVED,
	/** A deadline has gone. */
	DEADLINE_GONE,
	/** A measure or step is done, and no evidence says so. */
	DONE_WITHOUT_EVIDENCE,
	/** What was done is open again. */
	REOPENED,
	/** Words promise less: vague ones came in, or figures went. */
	SOFTENED,
	/** The words of a finding, which belong to those who inspected, are different (as the rule verbatim-changed). */
	WORDING_CHANGED,
	/** A finding of which the measures have gone. */
	LEFT_WITHOUT_MEASURE;

	/** Returns the id, such as {@code deadline-unapproved}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
