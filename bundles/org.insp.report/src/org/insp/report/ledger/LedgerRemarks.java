/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.insp.report.ledger.LedgerNote.Kind;

/** What somebody should know of a whole ledger, though every cell of it was understood. */
final class LedgerRemarks {

	private LedgerRemarks() {
	}

	/** Returns the notes on a ledger: that it has no day, whose cells go over several findings, and who has several posts. */
	static List<LedgerNote> of(LedgerHead head, List<LedgerMeasure> measures) {
		var notes = new ArrayList<LedgerNote>();
		if (!measures.isEmpty() && head.reported() == null) {
			notes.add(new LedgerNote(measures.get(0).place(), Kind.NO_DAY, ""));
		}
		notes.addAll(overSeveral(measures));
		notes.addAll(posts(measures));
		return notes;
	}

	/** One cell of a measure that is merged over the rows of several findings gives each of them the same measure. */
	private static List<LedgerNote> overSeveral(List<LedgerMeasure> measures) {
		Map<SourcePlace, Set<LedgerFinding>> findings = new LinkedHashMap<>();
		Map<SourcePlace, String> texts = new LinkedHashMap<>();
		measures.stream().filter(measure -> measure.finding() != null && !measure.text().isEmpty()).forEach(measure -> {
			findings.computeIfAbsent(measure.place(), place -> new LinkedHashSet<>()).add(measure.finding());
			texts.putIfAbsent(measure.place(), measure.text());
		});
		return findings.entrySet().stream().filter(each -> each.getValue().size() > 1)
				.map(each -> new LedgerNote(each.getKey(), Kind.MERGED, texts.get(each.getKey()), List.of(each.getValue().size())))
				.toList();
	}

	/** People are told apart by their names only. */
	private static List<LedgerNote> posts(List<LedgerMeasure> measures) {
		Map<String, Set<String>> posts = new LinkedHashMap<>();
		Map<String, SourcePlace> places = new LinkedHashMap<>();
		for (var measure : measures) {
			Stream.concat(measure.leaders().stream(), measure.persons().stream()).filter(person -> person.post() != null)
					.forEach(person -> {
						posts.computeIfAbsent(person.name(), name -> new LinkedHashSet<>()).add(person.post());
						places.put(person.name(), measure.place());
					});
		}
		return posts.entrySet().stream().filter(each -> each.getValue().size() > 1).map(each -> new LedgerNote(places.get(each.getKey()),
				Kind.SAME_NAME, each.getKey(), List.of(String.join("、", each.getValue())))).toList();
	}
}
