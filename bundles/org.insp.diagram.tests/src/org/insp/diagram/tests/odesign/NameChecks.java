/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.odesign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;

/** Names, and the keys of translated texts. */
final class NameChecks {

	private NameChecks() {
	}

	/** Everything that can be named is, and no two are named alike where a reference could mean either. */
	static List<String> names(Odesign odesign) {
		var faults = new ArrayList<String>();
		odesign.root.all().forEach(item -> {
			boolean named = odesign.classes.isA(item.type, "description:IdentifiedElement")
					|| odesign.classes.isA(item.type, "description:AbstractVariable");
			if (named && item.get("name").isBlank()) {
				faults.add(item + ": has no name");
			}
			var seen = new HashSet<String>();
			item.children.stream().filter(c -> odesign.classes.isA(c.type, "description:IdentifiedElement") && !c.get("name").isBlank())
					.filter(c -> !seen.add(c.role() + '/' + c.get("name"))).forEach(c -> faults.add(c + ": comes twice"));
			if (odesign.classes.isA(item.type, "description:RepresentationDescription")) {
				var mappings = new HashSet<String>();
				item.all().filter(c -> odesign.classes.isA(c.type, "description:RepresentationElementMapping"))
						.filter(c -> !mappings.add(c.get("name")))
						.forEach(c -> faults.add(c + ": another mapping of the view has this name"));
			}
		});
		return faults;
	}

	/** Every key has its text in each language. */
	static List<String> keys(Odesign odesign, List<Properties> texts) {
		var faults = new ArrayList<String>();
		odesign.root.all().forEach(item -> {
			var attributes = item.xml.getAttributes();
			for (int i = 0; i < attributes.getLength(); i++) {
				var value = attributes.item(i).getNodeValue();
				if (value.startsWith("%") && texts.stream().anyMatch(t -> t.getProperty(value.substring(1), "").isBlank())) {
					faults.add(item + ": no text for " + value);
				}
			}
		});
		return faults;
	}
}
