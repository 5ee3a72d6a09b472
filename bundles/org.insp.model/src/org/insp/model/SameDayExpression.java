/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.util.List;
import java.util.regex.Pattern;

import org.insp.model.DatePeriod.Anchor;
import org.insp.model.DatePeriod.Counted;

/**
 * The words for the day itself on which something was found: 当日, "same day".
 *
 * @param written what is written
 */
record SameDayExpression(String written) implements DateExpression {

	private static final String ZH = "当日";
	private static final String EN = "same day";

	/** The forms. */
	static final List<Form> FORMS = List.of(
			new Form(Pattern.compile("(?:发现)?(?:当日|当天|当场)(?:内|前)?|(?:on )?(?:the )?same day|on the spot"),
					match -> new SameDayExpression(match.group())));

	@Override
	public DatePeriod period() {
		return new Counted(0, DurationUnit.DAYS, false, Anchor.DETECTION);
	}

	@Override
	public String in(Language language) {
		return language == Language.ZH ? written.equals(EN) ? ZH : written : written.equals(ZH) ? EN : written;
	}
}
