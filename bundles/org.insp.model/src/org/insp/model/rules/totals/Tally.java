/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.totals;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.Aspect;
import org.insp.model.Count;
import org.insp.model.CountUnit;
import org.insp.model.CrossReferences;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.InspFactory;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.Output;
import org.insp.model.Quantity;
import org.insp.model.RectificationPlan;
import org.insp.model.Totals;
import org.insp.model.TotalsHolder;
import org.insp.model.check.RuleContext;
import org.insp.model.findings.FindingSets;
import org.insp.model.measures.CountedThings;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;

/** The number of items of each unit: counted where the items are listed, else as the document declares. */
final class Tally {

	private static final Set<CountUnit> STATUSES = EnumSet.of(CountUnit.DONE, CountUnit.ONGOING, CountUnit.UNFINISHED);

	private final PlaceWords words;

	/** @param words the words of the place */
	Tally(PlaceWords words) {
		this.words = words;
	}

	/** Returns the tally by the words of a model. */
	static Tally of(RuleContext context) {
		return new Tally(context.settings().placeWords());
	}

	/** Returns the unit of a count, be it written by its term or by a word of the place. */
	CountUnit unit(Count count) {
		return words.unit(count);
	}

	/** Returns whether a count says how far things are, and not what things. */
	boolean isStatus(Count count) {
		return STATUSES.contains(unit(count));
	}

	/** Returns whether a count is a number that can be compared: not text, no share, nothing approximate. */
	static boolean isExact(Count count) {
		return count.getAmount() != null && !count.isApproximate() && !count.isPercent();
	}

	/** Returns whether two counts are the same number, however it is written. */
	static boolean isEqual(BigDecimal one, BigDecimal other) {
		return one.compareTo(other) == 0;
	}

	/** Returns the sum of some exact counts. */
	static BigDecimal sum(List<Count> counts) {
		return counts.stream().map(Count::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** Returns whether a count says what it counts. */
	boolean hasUnit(Count count) {
		return !isStatus(count) && unit(count) != CountUnit.ITEMS && unit(count) != CountUnit.UNSPECIFIED;
	}

	/** The declared total to which the numbers by status belong. */
	Optional<Count> base(Totals totals) {
		return totals.getCounts().stream().filter(this::hasUnit).reduce((first, second) -> second)
				.or(() -> totals.getOutputs().stream().flatMap(output -> CountedThings.count(output).stream())
						.reduce((first, second) -> second));
	}

	/** The numbers by status, be they set off by a colon or not; amounts of money, and persons of whom it is, are no such numbers. */
	List<Count> statuses(Totals totals) {
		boolean isOfPersons = totals.getCounts().stream().anyMatch(count -> unit(count) == CountUnit.PERSONS);
		return Stream.concat(totals.getCounts().stream().filter(this::isStatus), totals.getStatuses().stream()
				.filter(part -> Quantity.money(part).isEmpty() && (isOfPersons || !isOnlyPersons(part)))).toList();
	}

	/** Returns whether a number behind a colon says how many persons an amount is about: 清退 8.65 万元：37 人. */
	private boolean isOnlyPersons(Count part) {
		return part.getText() == null && unit(part) == CountUnit.PERSONS && part.eContainer() instanceof Totals totals
				&& totals.getOutputs().stream().anyMatch(output -> Quantity.money(output).isPresent());
	}

	/** The totals that the owner of some totals declares. */
	static List<Totals> siblings(Totals totals) {
		return totals.eContainer() instanceof TotalsHolder holder ? holder.getDeclared() : List.of(totals);
	}

	/** Returns whether all items of a set are listed. */
	static boolean isItemised(FindingSet set) {
		return set.getDeclared().stream().noneMatch(Totals::isNotItemised);
	}

	/** The number of items of a unit that are listed in a set. */
	static Optional<Count> listed(FindingSet set, CountUnit unit) {
		var findings = FindingSets.findings(set).toList();
		return switch (unit) {
			// a document may name its aspects and list the findings without them
			case ASPECTS -> set.getAspects().isEmpty() && !findings.isEmpty() ? Optional.empty() : count(set.getAspects().size(), unit);
			case FINDINGS -> count(findings.size(), unit);
			case MANIFESTATIONS -> count(findings.stream().mapToInt(f -> f.getManifestations().size()).sum(), unit);
			case AREAS -> count((int) findings.stream().map(Finding::getAreas).flatMap(List::stream).distinct().count(), unit);
			default -> Optional.empty();
		};
	}

	/** The numbers of items that a declared number may mean, of those that are listed in a set. */
	List<Count> listed(FindingSet set, Count declared, List<Count> all) {
		int texts = CountLevels.isRecommendations(declared) ? recommendations(set) : 0;
		if (texts > 0) {
			var recommended = count(texts, unit(declared));
			recommended.ifPresent(count -> count.setUnitWord(declared.getUnitWord()));
			return recommended.stream().toList();
		}
		var listed = CountLevels.of(declared, unit(declared), all).stream().flatMap(unit -> listed(set, unit).stream()).toList();
		return listed.stream().filter(count -> count == listed.get(0) || count.getAmount().signum() > 0).toList();
	}

	/** The recommendations that stand in findings or in a set itself; so do items that are followed up one by one. */
	private static int recommendations(FindingSet set) {
		return set.getRecommendations().size()
				+ FindingSets.findings(set).mapToInt(finding -> finding.getRecommendations().size() + finding.getItems().size()).sum();
	}

	/** The number of items of a unit that are listed below something that declares a total of them; empty where none is. */
	static Optional<Count> listedBelow(TotalsHolder holder, CountUnit unit) {
		var findings = holder instanceof Aspect aspect ? aspect.getFindings()
				: holder instanceof Finding finding ? List.of(finding)
				: List.<Finding>of();
		int number = switch (unit) {
			case FINDINGS -> holder instanceof Aspect ? findings.size() : 0;
			case MANIFESTATIONS -> findings.stream().mapToInt(f -> f.getManifestations().size()).sum();
			case STEPS, ACTIONS -> holder instanceof Measure measure ? measure.getSteps().size() : 0;
			default -> 0;
		};
		return number == 0 ? Optional.empty() : count(number, unit);
	}

	/** The number of items of a unit that a set declares; the areas and the aspects of a document are the same thing. */
	Optional<Count> declared(FindingSet set, CountUnit unit) {
		return set.getDeclared().stream().flatMap(t -> t.getCounts().stream())
				.filter(c -> isExact(c) && isSame(unit(c), unit)).findFirst();
	}

	/** Returns whether two units count the same where nothing is listed. */
	static boolean isSame(CountUnit one, CountUnit other) {
		return one == other || one == CountUnit.AREAS && other == CountUnit.ASPECTS || one == CountUnit.ASPECTS && other == CountUnit.AREAS;
	}

	/** The numbers that a number in a plan may mean: of its steps or measures, or of the items of the sets that it answers. */
	List<Count> inPlan(RectificationPlan plan, Count declared, List<Count> all) {
		if (CountLevels.isRecommendations(declared)) {
			var sets = CrossReferences.resolved(plan.getSets()).map(set -> listed(set, declared, all)).toList();
			return sets.size() == 1 && sets.get(0).size() == 1 ? sets.get(0) : List.of();
		}
		var listed = CountLevels.of(declared, unit(declared), all).stream().flatMap(unit -> switch (unit) {
			case STEPS, ACTIONS -> steps(plan, unit).stream();
			case MEASURES -> plan.getMeasures().isEmpty() ? Stream.<Count>empty() : count(plan.getMeasures().size(), unit).stream();
			default -> inSets(plan, unit).stream();
		}).toList();
		return listed.stream().filter(count -> count == listed.get(0) || count.getAmount().signum() > 0).toList();
	}

	/** The number of items of a unit in all the sets that a plan answers, if every set says so. */
	Optional<Count> inSets(RectificationPlan plan, CountUnit unit) {
		var sets = CrossReferences.resolved(plan.getSets()).toList();
		var counts = sets.stream().flatMap(s -> (isItemised(s) ? listed(s, unit) : declared(s, unit)).stream()).toList();
		return counts.isEmpty() || counts.size() < plan.getSets().size()
				? Optional.empty()
				: count(sum(counts), unit(counts.get(0)));
	}

	/** The statuses of the measures of a plan, as they are written. */
	List<MeasureStatus> measureStatuses(RectificationPlan plan) {
		return plan.getMeasures().stream().map(words::status).toList();
	}

	/** The statuses of the steps of a plan's measures. */
	static List<MeasureStatus> stepStatuses(RectificationPlan plan, RuleContext context) {
		return plan.getMeasures().stream().flatMap(m -> m.getSteps().stream()).map(step -> context.state(step).status()).toList();
	}

	/**
	 * The number of statuses that count as done, ongoing or unfinished.
	 *
	 * @param withOngoing whether the document tells what is under way from what is not begun; else both are unfinished
	 */
	static Optional<Count> count(List<MeasureStatus> statuses, CountUnit status, boolean withOngoing) {
		var counted = switch (status) {
			case DONE -> EnumSet.of(MeasureStatus.VERIFIED, MeasureStatus.CLOSED);
			case ONGOING -> EnumSet.of(MeasureStatus.ONGOING, MeasureStatus.SUBMITTED);
			default -> withOngoing
					? EnumSet.of(MeasureStatus.PLANNED, MeasureStatus.DROPPED)
					: EnumSet.of(MeasureStatus.PLANNED, MeasureStatus.ONGOING, MeasureStatus.SUBMITTED, MeasureStatus.DROPPED);
		};
		return count((int) statuses.stream().filter(counted::contains).count(), status);
	}

	/** The number of steps that the measures of a plan have, as a count of a unit; empty if no measure has any. */
	static Optional<Count> steps(RectificationPlan plan, CountUnit unit) {
		int steps = plan.getMeasures().stream().mapToInt(measure -> measure.getSteps().size()).sum();
		return steps == 0 ? Optional.empty() : count(steps, unit);
	}

	/** Returns whether a unit counts what measures are broken down into. */
	static boolean isBreakdown(CountUnit unit) {
		return unit == CountUnit.STEPS || unit == CountUnit.ACTIONS;
	}

	/** The word for what a number counts: the one of the document, else the Chinese term; empty if there is none. */
	static String unitText(EObject number) {
		var word = number instanceof Output output ? output.getUnitWord() : ((Count) number).getUnitWord();
		var unit = number instanceof Output output ? output.getUnit() : (Enumerator) ((Count) number).getUnit();
		return word != null ? word : unit.getValue() == 0 ? "" : ElementLabels.term(unit, Language.ZH);
	}

	/** A count as an argument of a message. */
	static Optional<Count> count(int amount, CountUnit unit) {
		return count(BigDecimal.valueOf(amount), unit);
	}

	private static Optional<Count> count(BigDecimal amount, CountUnit unit) {
		var count = InspFactory.eINSTANCE.createCount();
		count.setAmount(amount);
		count.setUnit(unit);
		return Optional.of(count);
	}
}
