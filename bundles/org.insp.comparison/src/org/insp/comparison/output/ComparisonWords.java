/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.comparison.change.ChangeKind;
import org.insp.comparison.change.DeadlineMove;
import org.insp.comparison.change.ModelChange;
import org.insp.comparison.change.ModelComparison;
import org.insp.comparison.change.Section;
import org.insp.model.Finding;
import org.insp.model.Header;
import org.insp.model.Measure;
import org.insp.model.Step;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.text.MessageBundle;

/** The sentences that every form of a comparison has in common. */
final class ComparisonWords {

	private final ModelComparison comparison;
	private final MessageBundle words;

	ComparisonWords(ModelComparison comparison) {
		this.comparison = comparison;
		this.words = MessageBundle.of(ComparisonWords.class, comparison.language());
	}

	/** Returns a word or sentence. */
	String get(String key, Object... arguments) {
		return words.get(key, arguments);
	}

	/** Returns what the model is called. */
	String subject() {
		return comparison.after().model().header().map(Header::getTitle).orElse("");
	}

	/** Returns which versions are compared. */
	String versions(String before, String after) {
		return words.get("versions", before, date(comparison.before()), after, date(comparison.after()));
	}

	private static String date(EvaluatedModel model) {
		return model.referenceDate().toString();
	}

	/** Returns how much of each kind came, went and changed; one sentence where nothing did. */
	List<String> totals() {
		if (comparison.changes().isEmpty()) {
			return List.of(words.get("none"));
		}
		var lines = new ArrayList<String>();
		lines.add(total("findings", change -> change.element() instanceof Finding));
		lines.add(total("measures", change -> change.element() instanceof Measure));
		lines.add(total("steps", change -> change.element() instanceof Step));
		lines.add(total("others", change -> !(change.element() instanceof Finding || change.element() instanceof Measure
				|| change.element() instanceof Step)));
		long later = moves().filter(move -> move.days() > 0).count();
		long earlier = moves().filter(move -> move.days() < 0).count();
		lines.add(later + earlier == 0 ? "" : words.get("moves", later, earlier));
		return lines.stream().filter(line -> !line.isEmpty()).toList();
	}

	private Stream<DeadlineMove> moves() {
		return comparison.changes().stream().flatMap(change -> change.move().stream());
	}

	private String total(String what, Predicate<ModelChange> which) {
		var counts = comparison.changes().stream().filter(which).filter(change -> !Renumbering.is(change))
				.collect(Collectors.groupingBy(ModelChange::kind, Collectors.counting()));
		return counts.isEmpty()
				? ""
				: words.get("total." + what, counts.getOrDefault(ChangeKind.ADDED, 0L), counts.getOrDefault(ChangeKind.REMOVED, 0L),
						counts.getOrDefault(ChangeKind.CHANGED, 0L));
	}

	/** Returns the changes of a section, without those that are merely {@linkplain #renumbered renumbered}. */
	List<ModelChange> changes(Section section) {
		return inSection(section).filter(change -> !Renumbering.is(change)).toList();
	}

	private Stream<ModelChange> inSection(Section section) {
		return comparison.changes().stream().filter(change -> Section.of(change.element()) == section);
	}

	/** Returns in one sentence what has another name and is the same otherwise; empty if there is nothing. */
	Optional<String> renumbered(Section section) {
		var renumbered = inSection(section).filter(Renumbering::is).toList();
		return renumbered.isEmpty()
				? Optional.empty()
				: Optional.of(words.get("renumbered", renumbered.size(), String.join(words.get("list"), Renumbering.runs(renumbered))));
	}

	/** Returns whether a section has something to tell. */
	boolean isTold(Section section) {
		return inSection(section).findAny().isPresent();
	}

	/** Returns the changes that somebody has to look at. */
	List<ModelChange> concerning() {
		return comparison.changes().stream().filter(change -> !change.remarks().isEmpty()).toList();
	}

	/** Returns by how much a deadline has moved, how often and by whom that was approved. */
	String move(DeadlineMove move) {
		var days = words.get(move.days() > 0 ? "later" : "earlier", Math.abs(move.days()));
		return Stream.of(days, move.extensions() > 0 ? words.get("extensions", move.extensions()) : "",
				move.days() > 0 && !move.approvedBy().isEmpty() ? words.get("approved", move.approvedBy()) : "")
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(words.get("list")));
	}
}
