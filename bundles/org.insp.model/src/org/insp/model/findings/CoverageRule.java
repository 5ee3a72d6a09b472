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
import org.insp.model.check.ModelResource;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/**
 * A rule that asks of all findings that a plan answers whether they have what they need. Where the set of findings was only
 * imported, it reports the plan, once, and names the findings.
 *
 * @param <T> what lacks something: findings or manifestations
 */
public abstract class CoverageRule<T extends Rectifiable> extends Rule<Element> {

	/**
	 * @param id the rule's id
	 * @param severity its severity
	 */
	protected CoverageRule(String id, Severity severity) {
		super(id, severity, Element.class);
	}

	/** Returns whether it applies to a set of findings. */
	protected boolean concerns(FindingSet set) {
		return true;
	}

	/** The parts of a finding, or the finding itself, that lack something. */
	protected abstract Stream<T> lacking(Finding finding, FindingCoverage answers);

	@Override
	protected final void check(Element element, RuleContext context) {
		if (element instanceof FindingSet set && FindingCoverage.of(context).isAnswered(set)
				&& plans(set, context).noneMatch(CoverageRule::isUnread)) {
			lacking(set, context).forEach(each -> context.report(each, List.of(each)));
		} else if (element instanceof RectificationPlan plan && !isUnread(plan)) {
			IntStream.range(0, plan.getSets().size()).forEach(i -> checkImported(plan, i, context));
		}
	}

	private void checkImported(RectificationPlan plan, int index, RuleContext context) {
		var set = plan.getSets().get(index);
		if (EcoreUtil.getRootContainer(set) instanceof InspFile file && context.model().imported().contains(file)
				&& isFirst(plan, set, context)) {
			var lacking = lacking(set, context).filter(each -> !context.isAllowed(this, each)).toList();
			if (!lacking.isEmpty()) {
				context.reportAt(plan, Literals.RECTIFICATION_PLAN__SETS, index, lacking);
			}
		}
	}

	private static boolean isFirst(RectificationPlan plan, FindingSet set, RuleContext context) {
		return plans(set, context).findFirst().filter(plan::equals).isPresent();
	}

	private static Stream<RectificationPlan> plans(FindingSet set, RuleContext context) {
		return context.referrers(set, Literals.RECTIFICATION_PLAN__SETS, RectificationPlan.class);
	}

	/** Returns whether a part of a plan could not be read, which may be what seems to be missing. */
	private static boolean isUnread(RectificationPlan plan) {
		return plan.eResource() instanceof ModelResource file && file.hasUnreadContent(plan);
	}

	private Stream<T> lacking(FindingSet set, RuleContext context) {
		var answers = FindingCoverage.of(context);
		return concerns(set)
				? FindingSets.findings(set).flatMap(f -> lacking(f, answers))
				: Stream.empty();
	}
}
