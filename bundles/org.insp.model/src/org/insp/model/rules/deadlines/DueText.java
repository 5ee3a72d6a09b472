/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.deadlines;

import org.insp.model.check.Phrase;
import org.insp.model.measures.WorkState;

/** The deadline in messages: what is written, with the day that it means where that is not what is written. */
final class DueText {

	private DueText() {
	}

	/** Returns the deadline of work that has one: its day, or a phrase of the rule for the words and the day. */
	static Object of(WorkState state) {
		var day = state.due().orElseThrow();
		var written = state.writtenDue();
		return written == null || written.toString().equals(day.toString()) ? day : Phrase.of("written", written.toString(), day);
	}
}
