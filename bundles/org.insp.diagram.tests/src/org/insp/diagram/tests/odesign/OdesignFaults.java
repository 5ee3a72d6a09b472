/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.odesign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Everything in a viewpoint specification that Sirius would reject, or silently show otherwise than meant. */
final class OdesignFaults {

	private OdesignFaults() {
	}

	/**
	 * @param text the file
	 * @param texts the translations of its keys
	 */
	static List<String> of(String text, List<Properties> texts) throws IOException {
		var odesign = new Odesign(text, new SiriusClasses());
		var faults = new ArrayList<>(odesign.faults);
		faults.addAll(NameChecks.names(odesign));
		faults.addAll(NameChecks.keys(odesign, texts));
		faults.addAll(LinkChecks.links(odesign));
		faults.addAll(LinkChecks.doubleClicks(odesign));
		faults.addAll(LinkChecks.deletions(odesign));
		faults.addAll(MappingChecks.of(odesign));
		faults.addAll(LayoutChecks.of(odesign));
		faults.addAll(ExpressionChecks.of(odesign));
		return faults;
	}
}
