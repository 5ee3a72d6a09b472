/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.insp.model.FindingSet;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionRound;
import org.insp.model.LeadingGroup;
import org.insp.model.RectificationPlan;

/**
 * Pairs elements of one class. What agrees in more is paired first: same name and text, same text alone (renumbered), same name with a
 * similar text, similar texts alone, and at last the same name, where at least something else speaks for it.
 */
final class Pairing {

	/** From here on texts under the same name are versions of one. */
	private static final double SAME_NAME = 0.25;
	/** From here on texts under different names are versions of one. */
	private static final double OTHER_NAME = 0.6;
	/** Texts without a partner beyond which only names are looked at, because every text would be compared with every other. */
	private static final int MOST_COMPARED = 3_000;

	private record Match(Candidate before, Candidate after, double similarity) {
	}

	private final List<Candidate> before;
	private final List<Candidate> after;
	private final BiConsumer<Candidate, Candidate> result;

	private Pairing(List<Candidate> before, List<Candidate> after, BiConsumer<Candidate, Candidate> result) {
		this.before = new ArrayList<>(before);
		this.after = new ArrayList<>(after);
		this.result = result;
	}

	/** Pairs elements of both versions; those for which there is no partner are left out. */
	static void pair(List<Candidate> before, List<Candidate> after, BiConsumer<Candidate, Candidate> result) {
		new Pairing(before, after, result).pair();
	}

	private void pair() {
		by(candidate -> candidate.name() + '\n' + candidate.text(), Candidate::hasTextOf);
		by(Candidate::text, Candidate::hasTextOf);
		by(Candidate::name, (one, other) -> one.hasNameOf(other) && one.similarity().to(other.similarity()) >= SAME_NAME);
		if (Math.max(before.size(), after.size()) <= MOST_COMPARED) {
			bySimilarity();
		}
		by(Candidate::name, (one, other) -> one.hasNameOf(other)
				&& (!one.isNumbered() || one.text().isEmpty() || other.text().isEmpty() || one.sharesSubjectWith(other)));
		if (before.size() == 1 && after.size() == 1 && isAlone(before.get(0)) && isAlone(after.get(0))) {
			take(before.get(0), after.get(0));
		}
	}

	/** Of these a model usually has one: it is the same whatever it is called. */
	private static boolean isAlone(Candidate candidate) {
		return candidate.element() instanceof FindingSet || candidate.element() instanceof RectificationPlan
				|| candidate.element() instanceof InspectionPlan || candidate.element() instanceof InspectionRound
				|| candidate.element() instanceof LeadingGroup;
	}

	/** Pairs those with the same key, in their order, where a condition holds. */
	private void by(Function<Candidate, String> key, BiPredicate<Candidate, Candidate> condition) {
		Map<String, List<Candidate>> partners = new HashMap<>();
		after.forEach(each -> partners.computeIfAbsent(key.apply(each), any -> new ArrayList<>()).add(each));
		var found = new LinkedHashMap<Candidate, Candidate>();
		for (var each : before) {
			var same = partners.getOrDefault(key.apply(each), List.of());
			same.stream().filter(partner -> condition.test(each, partner)).findFirst().ifPresent(partner -> {
				same.remove(partner);
				found.put(each, partner);
			});
		}
		found.forEach(this::take);
	}

	private void bySimilarity() {
		var matches = new ArrayList<Match>();
		for (var one : before) {
			for (var other : after) {
				double similarity = one.similarity().to(other.similarity());
				if (similarity >= OTHER_NAME) {
					matches.add(new Match(one, other, similarity));
				}
			}
		}
		matches.sort(Comparator.comparingDouble(Match::similarity).reversed());
		for (var match : matches) {
			if (before.contains(match.before()) && after.contains(match.after())) {
				take(match.before(), match.after());
			}
		}
	}

	private void take(Candidate one, Candidate other) {
		before.remove(one);
		after.remove(other);
		result.accept(one, other);
	}
}
