/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.time.DateTimeException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

import org.insp.dsl.text.NumericText;
import org.insp.model.Language;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.text.MessageBundle;

/** The hover text of a date: day of the week, whether it is a working day, distance from the reference date. */
final class DateHelp {

	private DateHelp() {
	}

	/** The hover text of a written date; empty if there is no such date. */
	static Optional<String> of(String written, EvaluatedModel model, Language messageLanguage) {
		try {
			var date = NumericText.date(written);
			var texts = MessageBundle.of(DateHelp.class, messageLanguage);
			var days = model.workingDays();
			var on = model.referenceDate();
			var weekday =
					date.getDayOfWeek().getDisplayName(TextStyle.FULL,
							messageLanguage == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
			var distance = date.equals(on) ? texts.get("date.reference")
					: date.isAfter(on) ? texts.get("date.left", days.count(on.plusDays(1), date))
					: texts.get("date.over", days.count(date, on.minusDays(1)));
			return Optional.of("**" + date + "** "
					+ String.join(" · ", weekday, texts.get(days.isWorkingDay(date) ? "date.worked" : "date.off"), distance));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
