/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.responsibility;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.insp.model.CrossReferences;
import org.insp.model.Person;
import org.insp.model.ThresholdKind;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** Several who answer for the same: the first leads, and a policy says how many there may be; one, where none says so. */
final class JointOwners {

	private JointOwners() {
	}

	/** Reports the first who is one too many, with all of them. Who is named twice counts once. */
	@SuppressWarnings("unchecked")
	static void reportSurplus(RuleContext context, EObject element, EReference feature, ThresholdKind threshold) {
		var owners = (EList<EObject>) element.eGet(feature);
		if (owners.size() > 1) {
			int most = context.settings().threshold(threshold).map(BigDecimal::intValue).orElse(1);
			int counted = 0;
			for (int i = 0; i < owners.size(); i++) {
				if (isNew(owners, i) && ++counted > most) {
					context.reportAt(element, feature, i, element, CrossReferences.resolved(owners).distinct().toList(), most);
					return;
				}
			}
		}
	}

	private static boolean isNew(List<EObject> owners, int index) {
		var owner = owners.get(index);
		return !owner.eIsProxy() && owners.subList(0, index).stream().noneMatch(earlier -> isSame(earlier, owner));
	}

	private static boolean isSame(EObject one, EObject other) {
		return one == other || one instanceof Person person && other instanceof Person another && !one.eIsProxy()
				&& Persons.same(person, another);
	}
}
