/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import org.insp.model.DateText;
import org.insp.model.Extension;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A deadline was extended and nobody approved it; the extension has no effect. */
final class ExtensionUnapproved extends Rule<Extension> {

	ExtensionUnapproved() {
		super("extension-unapproved", Severity.ERROR, Extension.class);
	}

	@Override
	protected void check(Extension extension, RuleContext context) {
		var isToCome = DateText.dateOf(extension.getOn()).filter(context.referenceDate()::isBefore).isPresent();
		if (!extension.eIsSet(Literals.EXTENSION__APPROVED_BY) && !isToCome) {
			context.report(extension, Literals.EXTENSION__APPROVED_BY, extension.eContainer(), extension.getNewDue());
		}
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
