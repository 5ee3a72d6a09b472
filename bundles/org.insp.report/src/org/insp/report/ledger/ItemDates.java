/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** The deadlines of several measures in one cell, by their numbers: {@code 1、2项8月底前；3项长期坚持}. */
final class ItemDates {

	private static final Pattern PART = Pattern.compile("[；;\\n。]+");
	private static final Pattern NUMBERS =
			Pattern.compile("(?:第|措施)?\\s*((?:[0-9]{1,2}\\s*[、,，和至\\-—]\\s*)*[0-9]{1,2})\\s*(?:项|条)(?:措施)?\\s*[:：，,]?\\s*(.+)");

	private ItemDates() {
	}

	/** Returns the deadline of each measure, as it is written; null where the cell has one for all. */
	static List<String> of(String text, int count) {
		var items = NumberedItems.ofDates(text);
		if (items.size() == count) {
			return items.stream().map(item -> item.replaceFirst("[；;，,。]$", "")).toList();
		}
		var dates = new ArrayList<>(Collections.nCopies(count, (String) null));
		for (var part : PART.split(text.strip())) {
			var match = NUMBERS.matcher(part.strip());
			if (!match.matches()) {
				return null;
			}
			for (int number : numbers(match.group(1))) {
				if (number < 1 || number > count) {
					return null;
				}
				dates.set(number - 1, match.group(2).strip());
			}
		}
		return dates.contains(null) ? null : dates;
	}

	private static List<Integer> numbers(String text) {
		var numbers = new ArrayList<Integer>();
		for (var part : text.split("[、,，和]")) {
			var ends = part.strip().split("[至\\-—]");
			int first = Integer.parseInt(ends[0].strip());
			int last = Integer.parseInt(ends[ends.length - 1].strip());
			for (int number = first; number <= last; number++) {
				numbers.add(number);
			}
		}
		return numbers;
	}
}
