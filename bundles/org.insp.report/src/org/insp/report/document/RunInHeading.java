/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.HeadingWords;

/**
 * A heading that stands in the same line as its text: {@code 整改措施：…}, {@code 【原因分析】…}.
 *
 * @param role what it heads
 * @param rest the text
 */
record RunInHeading(ColumnRole role, String rest) {

	private static final Pattern FORM =
			Pattern.compile("(?:(?<words>[\\p{IsHan}及和、/]{2,14}?)[:：]|[【\\[［](?<bracketed>[\\p{IsHan}]{2,12})[】\\]］][:：]?)\\s*(?<rest>.*)",
					Pattern.DOTALL);
	private static final Set<ColumnRole> ROLES = Set.of(ColumnRole.FINDING, ColumnRole.MANIFESTATION, ColumnRole.CAUSE, ColumnRole.MEASURE,
			ColumnRole.GOAL, ColumnRole.CRITERION, ColumnRole.PROGRESS, ColumnRole.EFFECT, ColumnRole.STATUS);

	/** Returns the heading with which a paragraph begins, if it has one that is known; what names people and dates is none. */
	static Optional<RunInHeading> of(String text) {
		var match = FORM.matcher(text);
		if (!match.matches()) {
			return Optional.empty();
		}
		var words = match.group("words") == null ? match.group("bracketed") : match.group("words");
		return HeadingWords.meaning(words).map(HeadingWords.Meaning::role).filter(ROLES::contains)
				.map(role -> new RunInHeading(role, match.group("rest").strip()));
	}
}
