/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.util.Locale;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** The nearness of the deadline of work that is open, the least first. */
public enum Urgency {
	/** Done or handed in, without a deadline, or due later than the policy warns. */
	NONE,
	/** Due within the days that the policy sets as {@code dueSoon}. */
	SOON,
	/** Due within the days that the policy sets as {@code dueUrgent}. */
	URGENT,
	/** The deadline has passed. */
	OVERDUE;

	/** Returns the name of the level for programs: overdue, urgent, soon or none. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the word for it, which stands beside each colour; empty where nothing is urgent. */
	public String text(Language language) {
		return this == NONE ? "" : MessageBundle.of(Urgency.class, language).get("urgency." + name());
	}
}
