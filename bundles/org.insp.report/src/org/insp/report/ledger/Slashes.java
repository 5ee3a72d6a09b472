/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.EnumSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.insp.report.read.Grid;

/** What comes first in the dates of a file that have slashes and the year behind: 5/6/2024. */
enum Slashes {
	/** Other dates of the file say that it is the month. */
	MONTH_FIRST,
	/** Other dates of the file say that it is the day. */
	DAY_FIRST,
	/** Nothing says which, or some say this and others that. */
	UNCLEAR;

	private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(?:\\d{4}|\\d{2})");
	private static final int MONTHS = 12;

	/** Returns what the dates of a sheet say that can be read in one way only. */
	static Slashes of(Grid grid) {
		var found = EnumSet.noneOf(Slashes.class);
		IntStream.range(0, grid.rows()).boxed().flatMap(row -> grid.row(row).cells().stream()).forEach(cell -> {
			var date = DATE.matcher(cell.text());
			if (cell.date() == null && date.matches()) {
				if (Integer.parseInt(date.group(1)) > MONTHS) {
					found.add(DAY_FIRST);
				} else if (Integer.parseInt(date.group(2)) > MONTHS) {
					found.add(MONTH_FIRST);
				}
			}
		});
		return found.size() == 1 ? found.iterator().next() : UNCLEAR;
	}
}
