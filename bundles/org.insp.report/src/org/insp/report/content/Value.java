/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** The value of a cell. Each has a text, which is what formats without types of their own write. */
public sealed interface Value {

	/** No value. */
	Value NONE = new Text("");

	/** Returns the value as people read it. */
	String text();

	/**
	 * A text, which is never a formula, whatever it begins with.
	 *
	 * @param text the text; line breaks are {@code \n}
	 */
	record Text(String text) implements Value {
	}

	/**
	 * A number.
	 *
	 * @param number the number
	 */
	record Numeric(BigDecimal number) implements Value {

		@Override
		public String text() {
			return number.toPlainString();
		}
	}

	/**
	 * A number with what it counts, such as an amount of money.
	 *
	 * @param number the number, with the decimal places that are shown
	 * @param unit the unit; empty where the heading says it
	 */
	record Amount(BigDecimal number, String unit) implements Value {

		private static final Pattern WRITTEN =
				Pattern.compile("(?<number>(?:0|[1-9][0-9]{0,2})(?:,[0-9]{3})*(?:\\.[0-9]{1,4})?)(?: (?<unit>[^\\s\"]+))?");

		/**
		 * Returns the amount that a text such as {@code 1,286.40 万元} says; the text itself where it is no plain number with or without a
		 * unit.
		 */
		public static Value of(String text) {
			var match = WRITTEN.matcher(text);
			return match.matches()
					? new Amount(new BigDecimal(match.group("number").replace(",", "")),
							Objects.requireNonNullElse(match.group("unit"), ""))
					: Value.text(text);
		}

		@Override
		public String text() {
			var grouped = String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
			return unit.isEmpty() ? grouped : grouped + ' ' + unit;
		}
	}

	/**
	 * A day.
	 *
	 * @param day the day
	 */
	record Day(LocalDate day) implements Value {

		@Override
		public String text() {
			return day.toString();
		}
	}

	/**
	 * A share.
	 *
	 * @param share the share, 1 for all
	 */
	record Percent(BigDecimal share) implements Value {

		/** Decimal places of the percentage. */
		public static final int PLACES = 1;

		@Override
		public String text() {
			return share.movePointRight(2).setScale(PLACES, RoundingMode.HALF_UP).toPlainString() + '%';
		}
	}

	/** A text; nothing for null. */
	static Value text(String text) {
		return text == null || text.isEmpty() ? NONE : new Text(text);
	}

	/** A whole number. */
	static Value number(long number) {
		return new Numeric(BigDecimal.valueOf(number));
	}

	/** A share of a whole; nothing where the whole is nothing. */
	static Value share(long part, long whole) {
		return whole == 0 ? NONE : new Percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP));
	}
}
