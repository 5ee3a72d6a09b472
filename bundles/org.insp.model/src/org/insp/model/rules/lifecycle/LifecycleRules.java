/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import java.util.List;

import org.insp.model.check.Rule;

/** Rules on statuses, closures and extensions. */
public final class LifecycleRules {

	/** The rules, in the order of the catalogue. */
	public static final List<Rule<?>> ALL = List.of(new ClosedWithoutEvidence(), new EvidenceFileMissing(), new SelfClosure(),
			new ClosedWithOpenMilestone(), new ClosedWithOpenStep(), new IllegalTransition(), new ClosuresMissing(),
			new ReportedNotClosed(), new ClosureUnsigned(), new ReopenWithoutReason(), new ClosedWithoutFollowup(),
			new ClosedThoughRebounded(), new ExtensionUnapproved(), new ExtensionWithoutReason(), new SignatureUndated(),
			new ProgressUndated());

	private LifecycleRules() {
	}
}
