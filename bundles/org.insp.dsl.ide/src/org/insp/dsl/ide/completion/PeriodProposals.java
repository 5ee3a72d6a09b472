/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.DateExpression;
import org.insp.model.DatePeriod.Anchor;
import org.insp.model.DatePeriod.Counted;
import org.insp.model.DatePeriod.Fixed;
import org.insp.model.DatePeriod.Yearly;
import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.MeasureKind;
import org.insp.model.RectificationPlan;
import org.insp.model.measures.PlanDates;
import org.insp.model.policy.PolicySettings;
import org.insp.model.text.MessageBundle;

/** Proposals for deadlines in words: a period, a number of days or months, and the kinds of measures that need no day. */
final class PeriodProposals {

	private static final Set<EStructuralFeature> DEADLINES = Set.of(Literals.WORK_ITEM__DUE, Literals.FINDING__DUE,
			Literals.MILESTONE__DUE,
			Literals.EXTENSION__NEW_DUE, Literals.RECTIFICATION_PLAN__CONCENTRATED_UNTIL);

	private PeriodProposals() {
	}

	static Stream<CompletionCandidate> of(EStructuralFeature feature, CompletionSite site) {
		if (!DEADLINES.contains(feature)) {
			return Stream.empty();
		}
		var nextMonth = site.referenceDate().plusMonths(1);
		var quarter = "一二三四".charAt((nextMonth.getMonthValue() - 1) / 3);
		var periods = Stream.of(nextMonth.getYear() + "年" + nextMonth.getMonthValue() + "月底前", nextMonth.getYear() + "年第" + quarter + "季度",
				"年底前", "10个工作日内", "1个月内", "3个月内", "反馈后2个月", "收到审计报告后60日内", "发现后3日内", "当日").map(text -> period(text, site));
		var kinds = Stream.of(MeasureKind.IMMEDIATE, MeasureKind.LONG_TERM).filter(kind -> feature == Literals.WORK_ITEM__DUE)
				.map(kind -> CompletionCandidate.of(Vocabulary.literal(kind, site.vocabulary()), CompletionItemKind.EnumMember));
		return Stream.concat(periods, kinds);
	}

	private static CompletionCandidate period(String chinese, CompletionSite site) {
		var expression = DateExpression.read(chinese).orElseThrow();
		var candidate = CompletionCandidate.of(expression.in(site.vocabulary()), CompletionItemKind.Value);
		return lastDay(expression, site)
				.map(day -> candidate.detail(MessageBundle.of(DateProposals.class, site.messageLanguage()).get("date.last-day", day)))
				.orElse(candidate);
	}

	private static Optional<LocalDate> lastDay(DateExpression expression, CompletionSite site) {
		var plan = site.enclosing(RectificationPlan.class);
		var adopted = plan.flatMap(p -> DateText.dateOf(p.getAdoptedOn())).orElse(site.referenceDate());
		if (expression.period() instanceof Fixed days) {
			return Optional.of(days.last());
		} else if (expression.period() instanceof Yearly yearly) {
			return Optional.of(yearly.firstFrom(adopted));
		}
		var counted = (Counted) expression.period();
		if (counted.anchor() == Anchor.DETECTION) {
			return Optional.empty();
		}
		var trigger = counted.anchor() == Anchor.FEEDBACK ? plan.flatMap(PlanDates::answered).orElse(adopted) : adopted;
		var settings = PolicySettings.of(site.model().model());
		return Optional.of(settings.workingDays().deadline(trigger, counted, settings.nonWorkingDay()));
	}
}
