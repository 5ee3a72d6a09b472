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

/**
 * The unique ids of the named elements of a model: the qualified name ({@code F1.P1}); a second one of
 * that name is {@code F1.P1~2}. No name can hold a tilde.
 */
final class ElementIds {

	private ElementIds() {
	}

	static Map<EObject, String> of(List<InspFile> files) {
		var ids = new LinkedHashMap<EObject, String>();
		var seen = new HashMap<String, Integer>();
		for (var file : files) {
			file.eAllContents().forEachRemaining(element -> {
				if (element instanceof NamedElement named && named.getName() != null) {
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
