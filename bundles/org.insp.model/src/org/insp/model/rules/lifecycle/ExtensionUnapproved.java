/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.lifecycle;

import org.insp.model.DateText;
import org.insp.model.Extension;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Severity;
import org.insp.model.check.Judgement;
import org.insp.model.check.Rule;

/** A deadline was extended and nobody approved it; the extension has no effect. */
final class ExtensionUnapproved extends Rule<Extension> {

	ExtensionUnapproved() {
		super("extension-unapproved", Severity.ERROR, Extension.class);
	}

	@Override
	protected void check(Extension extension, Judgement judgement) {
		var isToCome = DateText.dateOf(extension.getOn()).filter(judgement.today()::isBefore).isPresent();
		if (!extension.eIsSet(Literals.EXTENSION__APPROVED_BY) && !isToCome) {
			judgement.report(extension, Literals.EXTENSION__APPROVED_BY, extension.eContainer(), extension.getNewDue());
		}
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}
}
