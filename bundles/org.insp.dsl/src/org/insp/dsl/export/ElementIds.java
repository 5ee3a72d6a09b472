/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.naming.ModelNames;
import org.insp.model.InspFile;
import org.insp.model.NamedElement;
import org.insp.model.findings.FindingSets;

/**
 * The unique ids of the elements of a model that a name can refer to: the qualified name ({@code F1.P1}), where an element has only a
 * number the one made of it ({@code F1.P5} of 问题 5); a second one of that name is {@code F1.P1~2}. No name can hold a tilde.
 */
final class ElementIds {

	private ElementIds() {
	}

	static Map<EObject, String> of(List<InspFile> files) {
		var ids = new LinkedHashMap<EObject, String>();
		var seen = new HashMap<String, Integer>();
		for (var file : files) {
			file.eAllContents().forEachRemaining(element -> {
				if (element instanceof NamedElement named && FindingSets.name(named).isPresent()) {
					// the quoted name of a field may hold blanks, which separate ids
					var name = String.join(".", ModelNames.qualifiedName(named)).replaceAll("\\s+", "_");
					int count = seen.merge(name, 1, Integer::sum);
					ids.put(element, count == 1 ? name : name + '~' + count);
				}
			});
		}
		return ids;
	}
}
