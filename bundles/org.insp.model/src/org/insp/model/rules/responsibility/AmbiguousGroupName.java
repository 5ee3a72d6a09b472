/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.util.Set;
import java.util.stream.Collectors;

import org.insp.model.InspPackage.Literals;
import org.insp.model.LeadingGroup;
import org.insp.model.LeadingGroupKind;
import org.insp.model.RectificationPlan;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A leading group for rectification is named like the superior's leading group for inspection. */
final class AmbiguousGroupName extends Rule<LeadingGroup> {

	// the superior's group everywhere in the regulations; the host's is for rectification (整改)
	private static final String SUPERIOR = "巡察工作领导小组";
	private static final String HOST = "整改";

	AmbiguousGroupName() {
		super("ambiguous-group-name", Severity.INFO, LeadingGroup.class);
	}

	@Override
	protected void check(LeadingGroup group, RuleContext context) {
		var title = group.getTitle();
		boolean rectifying = group.getKind() == LeadingGroupKind.RECTIFYING
				|| group.getKind() == LeadingGroupKind.UNSPECIFIED && group.eContainer() instanceof RectificationPlan;
		if (rectifying && title != null
				&& (title.contains(SUPERIOR) && !title.contains(HOST) || inspecting(context).contains(title.strip()))) {
			context.report(group, Literals.TITLED_ELEMENT__TITLE, title);
		}
	}

	private static Set<String> inspecting(RuleContext context) {
		return context.computeOnce(AmbiguousGroupName.class, () -> context.model().visible(LeadingGroup.class)
				.filter(g -> g.getKind() == LeadingGroupKind.INSPECTING && g.getTitle() != null).map(g -> g.getTitle().strip())
				.collect(Collectors.toSet()));
	}
}
