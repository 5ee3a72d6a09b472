/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.util.Locale;
import java.util.Set;

import org.insp.model.MeasureKind;

/** Words that stand in the place of a deadline and name no day: what is rectified at once, what is kept up, what is left open. */
public final class OpenEnded {

	private static final Set<String> AT_ONCE = Set.of("立行立改", "立即整改", "即知即改", "立即", "immediate", "immediately");
	private static final Set<String> LONG_TERM =
			Set.of("长期坚持", "长期", "持续", "持续推进", "持续整改", "长期整改", "常态化", "长期坚持并巩固", "立行立改并长期坚持", "longTerm", "ongoing", "continuous",
					"continuously");
	private static final Set<String> OPEN = Set.of("适时", "随时", "按需", "N/A", "n/a", "NA", "不适用");
	private static final Set<String> UNDETERMINED = Set.of("待定", "待确定", "待商定", "待明确", "另行确定", "另行商定", "TBD", "TBC", "TBA",
			"to be determined", "to be decided", "to be defined", "to be agreed", "to be confirmed", "to be announced", "to be advised");

	private OpenEnded() {
	}

	/** Returns whether a word may stand in the place of a deadline without quotation marks. */
	public static boolean isKnown(String word) {
		return AT_ONCE.contains(word) || LONG_TERM.contains(word) || OPEN.contains(word)
				|| UNDETERMINED.contains(word);
	}

	/** Returns whether words say that the deadline is still to be set, be it under a condition (to be determined, subject to funding). */
	public static boolean isUndetermined(String words) {
		return UNDETERMINED.stream().anyMatch(each -> words.strip().toLowerCase(Locale.ROOT).startsWith(each.toLowerCase(Locale.ROOT)));
	}

	/** Returns whether words in the place of a deadline say that the work is done at once, or kept up. */
	public static boolean saysKind(String words) {
		return kind(words) != MeasureKind.UNSPECIFIED;
	}

	/** The kind of measure that a word says; unspecified if it says none. */
	static MeasureKind kind(String word) {
		var plain = word.strip();
		return AT_ONCE.contains(plain)
				? MeasureKind.IMMEDIATE
				: LONG_TERM.contains(plain) ? MeasureKind.LONG_TERM
				: MeasureKind.UNSPECIFIED;
	}
}
