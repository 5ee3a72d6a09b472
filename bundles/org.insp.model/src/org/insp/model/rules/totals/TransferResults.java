/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.totals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.Count;
import org.insp.model.CountUnit;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Transfer;
import org.insp.model.text.LocalWords;

/** What became of the things that were handed over, where it cannot be so many of them. */
final class TransferResults {

	private TransferResults() {
	}

	/**
	 * Returns the results that contradict what was handed over: more of one sort than there are, or what is done and what is not, which
	 * together must be all. Other results overlap: of four clues three may be taken up as cases, and two be closed.
	 */
	static Stream<List<Count>> contradictions(Transfer transfer, Count whole) {
		var results = transfer.getResults().stream().filter(part -> Tally.isExact(part) && isSameUnit(part, whole)).toList();
		var bySort = results.stream().collect(Collectors.groupingBy(part -> Objects.toString(part.getText(), ""), LinkedHashMap::new,
				Collectors.toList()));
		var tooMany = bySort.values().stream().filter(parts -> Tally.sum(parts).compareTo(whole.getAmount()) > 0).toList();
		return tooMany.isEmpty() ? byStatus(results, whole).stream() : tooMany.stream();
	}

	private static boolean isSameUnit(Count part, Count whole) {
		return part.getUnit() == whole.getUnit() && (part.getUnit() != CountUnit.UNSPECIFIED
				|| Objects.equals(part.getUnitWord(), whole.getUnitWord()));
	}

	/** What is done and what is not, if both are told, each in one number. */
	private static Optional<List<Count>> byStatus(List<Count> results, Count whole) {
		var parts = results.stream().filter(part -> status(part).isPresent()).toList();
		long statuses = parts.stream().map(part -> status(part).get()).distinct().count();
		return statuses > 1 && statuses == parts.size() && Tally.sum(parts).compareTo(whole.getAmount()) != 0
				? Optional.of(parts)
				: Optional.empty();
	}

	/** How far things are: 办结 14 件 is 14 件办结. */
	private static Optional<CountUnit> status(Count part) {
		return Stream.of(Tally.unitText(part) + part.getText(), part.getText())
				.flatMap(word -> LocalWords.meaning(Literals.COUNT_UNIT, word).stream())
				.map(meaning -> (CountUnit) meaning.value())
				.filter(unit -> unit == CountUnit.DONE || unit == CountUnit.ONGOING || unit == CountUnit.UNFINISHED).findFirst();
	}
}
