/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.report.read.GridCell;

/** Reads single cells as they are read in a whole ledger. */
public final class CellReader {

	private static final Pattern MARKS = Pattern.compile("\\s*[、，,；;\\n]+\\s*|(?<=\\p{IsHan})[/／+＋\\s　]+(?=\\p{IsHan})");

	private final LedgerHead head;

	/** @param day the day on which the ledger was made, to whose year dates without one belong */
	public CellReader(LocalDate day) {
		this.head = new LedgerHead("", "", day, day.getYear(), "", null);
	}

	/** Returns the date of a cell that holds nothing else. */
	public Optional<LedgerDate> date(GridCell cell) {
		return DateCell.read(cell, head).map(DateCell.Found::date);
	}

	/** Returns the names in a cell, as they are written; none where it says that there is nobody. */
	public static List<String> names(String text) {
		return MARKS.splitAsStream(text.strip()).filter(name -> !PeopleCell.isNobody(name)).distinct().toList();
	}

	/** Returns the name in a text with a post beside it, where it is one of a person. */
	public static Optional<String> person(String text) {
		return Stream.of(PeopleCell.of(text)).filter(cell -> cell.unknown().isEmpty() && cell.people().size() == 1)
				.map(cell -> cell.people().get(0).name()).findFirst();
	}

	/** Returns whether a cell says that there is nothing. */
	public static boolean isNothing(String text) {
		return PeopleCell.isNobody(text);
	}
}
