/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.insp.dsl.text.NumericText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.DateText;
import org.insp.model.Header;
import org.insp.model.InspPackage.Literals;
import org.insp.model.LimitKind;
import org.insp.model.RectificationPlan;
import org.insp.model.Transfer;
import org.insp.model.measures.PlanDates;
import org.insp.model.policy.PolicySettings;
import org.insp.model.text.MessageBundle;

/** Proposals for dates: limits of the policy, the reference date, the next working day, the end of the month. */
final class DateProposals {

	/** The limits that determine the deadline of a feature, the most specific first. */
	private static final Map<EStructuralFeature, List<LimitKind>> LIMITS = Map.of(Literals.WORK_ITEM__DUE,
			List.of(LimitKind.CONCENTRATED, LimitKind.LONGEST),
			Literals.MILESTONE__DUE, List.of(LimitKind.CONCENTRATED), Literals.EXTENSION__NEW_DUE, List.of(LimitKind.LONGEST),
			Literals.RECTIFICATION_PLAN__ADOPTED_ON, List.of(LimitKind.PLAN), Literals.RECTIFICATION_PLAN__CONCENTRATED_UNTIL,
			List.of(LimitKind.CONCENTRATED),
			Literals.REPORT__ON, List.of(LimitKind.REPORT), Literals.MEETING__DATE, List.of(LimitKind.LIFE_MEETING));

	private final CompletionSite site;
	private final PolicySettings settings;
	private final Map<LocalDate, String> found = new LinkedHashMap<>();

	private DateProposals(CompletionSite site) {
		this.site = site;
		this.settings = site.evaluated().settings();
	}

	static List<CompletionCandidate> of(EStructuralFeature feature, CompletionSite site, String typed) {
		var forms = NumericText.halfWidth(typed).replaceAll("[./年月]", "-");
		var days = new DateProposals(site).collect(feature).entrySet().stream()
				.map(date -> CompletionCandidate.of(date.getKey().toString(), CompletionItemKind.Value).detail(date.getValue())
						.withFilters(forms.isEmpty() || !isBegun(date.getKey(), forms) ? date.getValue() : typed, date.getValue()));
		return Stream.concat(days, PeriodProposals.of(feature, site)).toList();
	}

	/** The first of the dates. */
	static LocalDate first(EStructuralFeature feature, CompletionSite site) {
		return new DateProposals(site).collect(feature).keySet().iterator().next();
	}

	/** Returns whether a text like 2023.9 or 2023年9月 may be the beginning of a date. */
	private static boolean isBegun(LocalDate date, String typed) {
		var plain = date.getYear() + "-" + date.getMonthValue() + "-" + date.getDayOfMonth();
		return plain.startsWith(typed) || date.toString().startsWith(typed);
	}

	/** The dates and their descriptions, past dates last. */
	private Map<LocalDate, String> collect(EStructuralFeature feature) {
		LIMITS.getOrDefault(feature, List.of()).forEach(this::limit);
		site.enclosing(Transfer.class).filter(t -> feature == Literals.TRANSFER__REPLIED_ON).flatMap(t -> DateText.dateOf(t.getDate()))
				.flatMap(trigger -> settings.deadline(LimitKind.CLUE_REPLY, trigger))
				.ifPresent(date -> add(date, limitName(LimitKind.CLUE_REPLY)));
		boolean written = site.model().model().header().map(Header::getAsOf).flatMap(DateText::dateOf).isPresent();
		add(site.referenceDate(), texts().get(written ? "date.reference" : "date.today"));
		add(settings.workingDays().plusWorkingDays(site.referenceDate(), 1), texts().get("date.next-workday"));
		add(site.referenceDate().with(TemporalAdjusters.lastDayOfMonth()), texts().get("date.end-of-month"));
		var sorted = new LinkedHashMap<LocalDate, String>();
		found.entrySet().stream().sorted(Comparator.comparing(e -> e.getKey().isBefore(site.referenceDate())))
				.forEach(e -> sorted.put(e.getKey(), e.getValue()));
		return sorted;
	}

	private void limit(LimitKind kind) {
		var plan = site.enclosing(RectificationPlan.class).or(this::onlyPlan);
		var last = kind == LimitKind.CONCENTRATED
				? plan.flatMap(p -> PlanDates.concentratedUntil(p, settings))
				: plan.flatMap(p -> PlanDates.limit(p, kind, settings));
		last.ifPresent(date -> add(date, limitName(kind)));
	}

	/** The only plan of the model, for records that stand outside of a plan. */
	private Optional<RectificationPlan> onlyPlan() {
		var plans = site.model().model().all(RectificationPlan.class).toList();
		return plans.size() == 1 ? Optional.of(plans.get(0)) : Optional.empty();
	}

	private String limitName(LimitKind kind) {
		return texts().get("date.limit", Vocabulary.literal(kind, site.messageLanguage()));
	}

	private void add(LocalDate date, String name) {
		found.merge(date, name, (one, other) -> one.contains(other) ? one : one + " · " + other);
	}

	private MessageBundle texts() {
		return MessageBundle.of(DateProposals.class, site.messageLanguage());
	}
}
