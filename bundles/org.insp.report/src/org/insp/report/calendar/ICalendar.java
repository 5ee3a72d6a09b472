/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes events as an iCalendar file (RFC 5545), which Outlook, mobile phones and WPS read. */
public final class ICalendar {

	private static final String LINE_END = "\r\n";
	/** The most octets of a line, without its end. */
	private static final int MAX_OCTETS = 75;
	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
	/** At nine in the morning, before the middle of the night with which a day begins. */
	private static final int REMINDER_HOURS = 15;

	private final StringBuilder out = new StringBuilder();
	private final LocalDate asOf;

	private ICalendar(LocalDate asOf) {
		this.asOf = asOf;
	}

	/**
	 * Returns the file.
	 *
	 * @param name the name of the calendar
	 * @param events the events
	 * @param asOf the day as of which they stand: a later one updates what was imported before
	 */
	public static byte[] write(String name, List<CalendarEvent> events, LocalDate asOf) {
		return new ICalendar(asOf).calendar(name, events).getBytes(StandardCharsets.UTF_8);
	}

	private String calendar(String name, List<CalendarEvent> events) {
		line("BEGIN", "VCALENDAR");
		line("VERSION", "2.0");
		line("PRODID", "-//Insp//Insp//EN");
		line("CALSCALE", "GREGORIAN");
		line("X-WR-CALNAME", text(name));
		events.forEach(this::event);
		line("END", "VCALENDAR");
		return out.toString();
	}

	private void event(CalendarEvent event) {
		line("BEGIN", "VEVENT");
		line("UID", event.uid());
		line("DTSTAMP", DAY.format(asOf) + "T000000Z");
		line("SEQUENCE", String.valueOf(asOf.toEpochDay()));
		line("DTSTART;VALUE=DATE", DAY.format(event.start()));
		line("DTEND;VALUE=DATE", DAY.format(event.end().plusDays(1)));
		if (!event.rule().isEmpty()) {
			line("RRULE", event.rule());
		}
		line("SUMMARY", text(event.summary()));
		if (!event.description().isEmpty()) {
			line("DESCRIPTION", text(event.description()));
		}
		line("TRANSP", "TRANSPARENT");
		if (!event.isDone()) {
			event.reminders().forEach(days -> reminder(event, days));
		}
		line("END", "VEVENT");
	}

	private void reminder(CalendarEvent event, int days) {
		line("BEGIN", "VALARM");
		line("ACTION", "DISPLAY");
		line("DESCRIPTION", text(event.summary()));
		line("TRIGGER", String.format(Locale.ROOT, "-P%dDT%dH", days - 1, REMINDER_HOURS));
		line("END", "VALARM");
	}

	private static String text(String text) {
		return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\n").replace("\n", "\\n");
	}

	/** Writes a line; a long one is folded, and no character is cut. */
	private void line(String property, String value) {
		int octets = 0;
		var line = property + ':' + value.replaceAll("\\p{Cntrl}", " ");
		for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
			var character = line.substring(i, line.offsetByCodePoints(i, 1));
			int size = character.getBytes(StandardCharsets.UTF_8).length;
			if (octets + size > MAX_OCTETS) {
				out.append(LINE_END).append(' ');
				octets = 1;
			}
			out.append(character);
			octets += size;
		}
		out.append(LINE_END);
	}
}
