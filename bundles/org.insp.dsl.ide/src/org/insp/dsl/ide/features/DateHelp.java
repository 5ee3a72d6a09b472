/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.time.DateTimeException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

import org.insp.dsl.models.ModelScope;
import org.insp.dsl.text.NumericText;
import org.insp.model.Language;
import org.insp.model.check.CheckOptions;
import org.insp.model.policy.PolicySettings;
import org.insp.model.text.MessageBundle;

/** What one wants to know of a date: its day of the week, whether it is worked, how far it is. */
final class DateHelp {

	private DateHelp() {
	}

	/** The help on a written date, if there is such a date. */
	static Optional<String> of(String written, ModelScope model, CheckOptions context, Language messageLanguage) {
		try {
			var date = NumericText.date(written);
			var texts = MessageBundle.of(DateHelp.class, messageLanguage);
			var days = PolicySettings.of(model.model()).workingDays();
			var on = context.referenceDate(model.model());
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
