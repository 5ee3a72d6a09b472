/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.insp.model.ColumnSetting;
import org.insp.model.DurationUnit;
import org.insp.model.Header;
import org.insp.model.InspModel;
import org.insp.model.Limit;
import org.insp.model.LimitKind;
import org.insp.model.NonWorkingDay;
import org.insp.model.Policy;
import org.insp.model.RuleGroup;
import org.insp.model.RuleSetting;
import org.insp.model.Severity;
import org.insp.model.Threshold;
import org.insp.model.ThresholdKind;
import org.insp.model.WordList;
import org.insp.model.WordListKind;
import org.insp.model.WorkCalendar;
import org.insp.model.calendar.WorkingDays;

/**
 * The settings of the policies of a model: its own policy first, then those it extends. No figure stands in code: where no policy sets a
 * limit, threshold or word list, the rules that need it are silent.
 */
public final class PolicySettings {

	private final List<Policy> policies;
	private final WorkCalendar calendar;
	private final WorkingDays workDays;
	private final PlaceWords words;

	private PolicySettings(List<Policy> policies, WorkCalendar calendar) {
		this.policies = policies;
		this.calendar = calendar;
		this.workDays = WorkingDays.of(calendar);
		this.words = new PlaceWords(policies);
	}

	/** The settings of a model: by its header, else the only policy and the only calendar that are visible. */
	public static PolicySettings of(InspModel model) {
		var named = model.header().map(Header::getPolicy).filter(p -> !p.eIsProxy());
		var chain = new LinkedHashSet<Policy>();
		for (var next = named.or(() -> onlyPolicy(model)).orElse(null); next != null && !next.eIsProxy() && chain.add(next);) {
			next = next.getBase();
		}
		var calendar = model.header().map(Header::getCalendar)
				.or(() -> chain.stream().map(Policy::getCalendar).filter(c -> c != null).findFirst())
				.filter(c -> !c.eIsProxy())
				.or(() -> only(model.visible(WorkCalendar.class).toList(), WorkCalendar::getBase));
		return new PolicySettings(List.copyOf(chain), calendar.orElse(null));
	}

	private static Optional<Policy> onlyPolicy(InspModel model) {
		return only(model.visible(Policy.class).toList(), Policy::getBase);
	}

	/** The one candidate that no other candidate extends. */
	private static <T> Optional<T> only(List<T> candidates, Function<T, T> base) {
		var bases = candidates.stream().map(base).toList();
		var tops = candidates.stream().filter(c -> !bases.contains(c)).toList();
		return tops.size() == 1 ? Optional.of(tops.get(0)) : Optional.empty();
	}

	/** The policies, the model's own first. */
	public List<Policy> policies() {
		return policies;
	}

	/** The calendar that applies, if one is known. */
	public Optional<WorkCalendar> calendar() {
		return Optional.ofNullable(calendar);
	}

	/** The days of the calendar that applies. */
	public WorkingDays workingDays() {
		return workDays;
	}

	/** The words of the place for statuses, kinds and units. */
	public PlaceWords placeWords() {
		return words;
	}

	/** The limit of a kind, if a policy sets it. */
	public Optional<Limit> limit(LimitKind kind) {
		return policies.stream().flatMap(p -> p.getLimits().stream())
				.filter(l -> l.getKind() == kind && l.getAmount() != null && l.getUnit() != DurationUnit.UNSPECIFIED).findFirst();
	}

	/** The last day of the limit of a kind, counted from the day that triggers it. */
	public Optional<LocalDate> deadline(LimitKind kind, LocalDate trigger) {
		return limit(kind).map(limit -> workDays.deadline(trigger, limit, nonWorkingDay()));
	}

	/** The treatment of a deadline on a non-working day: it stays, unless a policy moves it. */
	public NonWorkingDay nonWorkingDay() {
		return policies.stream().map(Policy::getNonWorking).filter(n -> n != NonWorkingDay.UNSPECIFIED).findFirst()
				.orElse(NonWorkingDay.KEEP);
	}

	/** The threshold of a kind, if a policy sets it. */
	public Optional<BigDecimal> threshold(ThresholdKind kind) {
		return policies.stream().flatMap(p -> p.getThresholds().stream()).filter(t -> t.getKind() == kind).map(Threshold::getValue)
				.filter(v -> v != null).findFirst();
	}

	/** The columns of the ledger, in order: those of the nearest policy that names any; none where none does. */
	public List<ColumnSetting> columns() {
		return policies.stream().map(Policy::getColumns).filter(columns -> !columns.isEmpty()).findFirst()
				.<List<ColumnSetting>>map(List::copyOf)
				.orElse(List.of());
	}

	/** The words of a kind, of all policies together. */
	public List<String> wordList(WordListKind kind) {
		return policies.stream().flatMap(p -> p.getWords().stream()).filter(w -> w.getKind() == kind)
				.map(WordList::getWords).flatMap(List::stream).distinct().toList();
	}

	/** The severity that the nearest policy gives a rule: itself, else with its group. */
	public Optional<Severity> severity(String rule, RuleGroup group) {
		return policies.stream().map(policy -> first(policy, setting -> rule.equals(setting.getRule()))
				.or(() -> first(policy, setting -> group != RuleGroup.UNSPECIFIED && setting.getGroup() == group)))
				.flatMap(Optional::stream).findFirst();
	}

	private static Optional<Severity> first(Policy policy, Predicate<RuleSetting> which) {
		return policy.getRules().stream().filter(which).map(RuleSetting::getSeverity).filter(s -> s != Severity.UNSPECIFIED).findFirst();
	}
}
