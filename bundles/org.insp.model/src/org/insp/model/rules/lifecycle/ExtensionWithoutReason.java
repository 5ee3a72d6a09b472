/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import org.insp.model.Extension;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A deadline was extended, and it is not said why. */
final class ExtensionWithoutReason extends Rule<Extension> {

	ExtensionWithoutReason() {
		super("extension-without-reason", Severity.WARNING, Extension.class);
	}

	@Override
	protected void check(Extension extension, RuleContext context) {
		if (extension.getReason() == null) {
			context.report(extension, Literals.EXTENSION__REASON, extension.eContainer(), extension.getNewDue());
		}
	}
}
