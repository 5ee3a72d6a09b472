/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.insp.model.Count;
import org.insp.model.CountUnit;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.Output;
import org.insp.model.RectificationPlan;
import org.insp.model.Totals;
import org.insp.model.findings.FindingSets;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.MeasureTotals;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Value;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.ReportInput;

/**
 * The numbers of documents that list only a part of what they count (未逐项列出): what the documents declare stands in the place of what
 * could be counted of the part. A report about the work of one member says nothing of them.
 */
final class UnlistedTotals {

	private static final Set<CountUnit> OF_FINDINGS =
			EnumSet.of(CountUnit.ASPECTS, CountUnit.AREAS, CountUnit.FINDINGS, CountUnit.MANIFESTATIONS);
	private static final Set<CountUnit> STATUSES = EnumSet.of(CountUnit.DONE, CountUnit.ONGOING, CountUnit.UNFINISHED);

	private final PlaceWords place;
	private final ElementTexts texts;
	private final MessageBundle words;
	private final Sentences sentences;
	private final List<FindingSet> sets;
	private final List<RectificationPlan> plans;

	UnlistedTotals(ReportInput input, FindingMeasures answers) {
		this.place = input.evaluated().settings().placeWords();
		this.texts = input.texts();
		this.words = MessageBundle.of(UnlistedTotals.class, input.language());
		this.sentences = new Sentences(input.language());
		boolean isWhole = !input.options().isPart();
		this.sets = isWhole ? answers.sets() : List.of();
		this.plans = isWhole ? input.model().all(RectificationPlan.class).toList() : List.of();
	}

	/** Returns how many findings there are, where a set of them lists only a part: of the other sets as many as are shown. */
	Optional<String> findings(Predicate<Finding> isShown) {
		var declared = sets.stream().filter(UnlistedTotals::isPart).flatMap(set -> set.getDeclared().stream())
				.flatMap(totals -> totals.getCounts().stream()).filter(count -> !isStatus(count)).map(texts::count).toList();
		long listed = sets.stream().filter(set -> !isPart(set)).flatMap(FindingSets::findings).filter(isShown).count();
		return sentence(listed == 0 ? "" : words.get("listed.findings", listed), declared);
	}

	private static boolean isPart(FindingSet set) {
		return set.getDeclared().stream().anyMatch(Totals::isNotItemised);
	}

	/** Returns how many measures there are, where a plan lists only a part of them. */
	Optional<String> measures(List<MeasureState> states) {
		var declared = ofMeasures().flatMap(totals -> totals.getCounts().stream()).filter(count -> !isStatus(count)).map(texts::count)
				.toList();
		var listed = listed(states).size();
		return sentence(listed == 0 ? "" : words.get("listed.measures", listed), declared);
	}

	private Optional<String> sentence(String listed, List<String> declared) {
		return declared.isEmpty()
				? Optional.empty()
				: Optional.of(sentences.tight(texts.list(Stream.concat(Stream.of(listed), declared.stream()))));
	}

	/**
	 * Returns how far the measures are: as declared, and counted in the plans that list all; with the rate of completion if one is known.
	 */
	String progress(List<MeasureState> states) {
		var declared = ofMeasures().flatMap(this::statuses).map(texts::count).toList();
		var rates = unlisted(plans).flatMap(totals -> totals.getOutputs().stream()).filter(Output::isPercent).map(texts::output).toList();
		var listed = listed(states);
		var totals = MeasureTotals.of(listed);
		var counted = listed.isEmpty()
				? ""
				: words.get("listed.progress", totals.done(), totals.count() - totals.done() - totals.dropped());
		boolean isCounted = rates.isEmpty() && ofMeasures().findAny().isEmpty() && !listed.isEmpty();
		var rate = isCounted
				? words.get("listed.rate", totals.done() == 0 ? "0%" : Value.share(totals.done(), totals.count()).text())
				: texts.list(rates.stream());
		var all = Stream.of(counted, texts.list(declared.stream()), rate).filter(part -> !part.isEmpty()).toList();
		return sentences.tight(String.join(words.get("comma"), all));
	}

	/** Returns what the plans declare of other things that they list in part, a text for each total. */
	Stream<String> others() {
		return unlisted(plans).filter(totals -> !isOfMeasures(totals)).map(totals -> {
			var counts = totals.getCounts().stream().filter(count -> !isStatus(count)).toList();
			var statuses = texts.list(statuses(totals).map(texts::count));
			boolean isSaid = counts.isEmpty()
					|| statuses.isEmpty() && counts.stream().allMatch(count -> OF_FINDINGS.contains(place.unit(count)));
			var counted = texts.list(counts.stream().map(texts::count));
			return isSaid ? "" : statuses.isEmpty() ? words.get("in-all", counted) : words.get("among", counted, statuses);
		}).filter(text -> !text.isEmpty()).map(sentences::tight);
	}

	/** Returns what has come of the measures in all by plans that list only a part of it. */
	List<Output> outputs() {
		return unlisted(plans).flatMap(totals -> totals.getOutputs().stream()).filter(output -> !output.isPercent()).toList();
	}

	/** Returns an output with its parts, which a declared one may have beside it. */
	String output(Output output) {
		var isLast = output.eContainer() instanceof Totals totals && totals.getOutputs().indexOf(output) == totals.getOutputs().size() - 1;
		return texts.output(output) + (isLast ? texts.parts((Totals) output.eContainer()) : "");
	}

	/** The measures of the plans that list all of them. */
	private List<MeasureState> listed(List<MeasureState> states) {
		return states.stream().filter(state -> !(state.measure().eContainer() instanceof RectificationPlan plan)
				|| plan.getDeclared().stream().noneMatch(totals -> totals.isNotItemised() && isOfMeasures(totals))).toList();
	}

	private Stream<Totals> ofMeasures() {
		return unlisted(plans).filter(this::isOfMeasures);
	}

	private static Stream<Totals> unlisted(List<RectificationPlan> plans) {
		return plans.stream().flatMap(plan -> plan.getDeclared().stream()).filter(Totals::isNotItemised);
	}

	private boolean isOfMeasures(Totals totals) {
		return totals.getCounts().stream().anyMatch(count -> place.unit(count) == CountUnit.MEASURES);
	}

	private boolean isStatus(Count count) {
		return STATUSES.contains(place.unit(count));
	}

	private Stream<Count> statuses(Totals totals) {
		var parts = totals.getOutputs().isEmpty() ? totals.getStatuses().stream() : Stream.<Count>empty();
		return Stream.concat(totals.getCounts().stream().filter(this::isStatus), parts);
	}
}
