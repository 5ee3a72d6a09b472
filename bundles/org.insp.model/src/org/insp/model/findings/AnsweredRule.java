/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.findings;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.model.Element;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.InspFile;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Rectifiable;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Judgement;
import org.insp.model.check.Rule;

/**
 * A rule that asks of all findings that a plan answers whether they have what they need. Where the set of findings was only
 * imported, it objects to the plan, once, and names the findings.
 *
 * @param <T> what lacks something: findings or manifestations
 */
public abstract class AnsweredRule<T extends Rectifiable> extends Rule<Element> {

	/**
	 * @param id the rule's id
	 * @param severity its severity
	 */
	protected AnsweredRule(String id, Severity severity) {
		super(id, severity, Element.class);
	}

	/** What of a set it looks at. */
	protected boolean concerns(FindingSet set) {
		return true;
	}

	/** What of a finding, or the finding itself, lacks something. */
	protected abstract Stream<T> lacking(Finding finding, Answers answers);

	@Override
	protected final void check(Element element, Judgement judgement) {
		if (element instanceof FindingSet set && Answers.of(judgement).isAnswered(set)) {
			lacking(set, judgement).forEach(each -> judgement.report(each, List.of(each)));
		} else if (element instanceof RectificationPlan plan) {
			IntStream.range(0, plan.getSets().size()).forEach(i -> checkImported(plan, i, judgement));
		}
	}

	private void checkImported(RectificationPlan plan, int index, Judgement judgement) {
		var set = plan.getSets().get(index);
		if (EcoreUtil.getRootContainer(set) instanceof InspFile file && judgement.model().imported().contains(file)
				&& isFirst(plan, set, judgement)) {
			var lacking = lacking(set, judgement).filter(each -> !judgement.isAllowed(this, each)).toList();
			if (!lacking.isEmpty()) {
				judgement.reportAt(plan, Literals.RECTIFICATION_PLAN__SETS, index, lacking);
			}
		}
	}

	private static boolean isFirst(RectificationPlan plan, FindingSet set, Judgement judgement) {
		return judgement.referrers(set, Literals.RECTIFICATION_PLAN__SETS, RectificationPlan.class).findFirst().filter(plan::equals)
				.isPresent();
	}

	private Stream<T> lacking(FindingSet set, Judgement judgement) {
		var answers = Answers.of(judgement);
		return concerns(set)
				? set.getAspects().stream().flatMap(a -> a.getFindings().stream()).flatMap(f -> lacking(f, answers))
				: Stream.empty();
	}
}
