/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.insp.model.InspModel;
import org.insp.model.NamedElement;
import org.insp.model.Severity;
import org.insp.model.TitledElement;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A name is declared in several imported files, so that the order of the imports decides what it means. */
final class AmbiguousImport extends Rule<EObject> {

	AmbiguousImport() {
		super("ambiguous-import", Severity.WARNING, EObject.class);
	}

	@Override
	protected void check(EObject element, RuleContext context) {
		var declared = context.computeOnce(AmbiguousImport.class, () -> severalTimes(context.model()));
		if (declared.isEmpty()) {
			return;
		}
		for (var reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && element.eIsSet(reference)) {
				check(element, reference, declared, context);
			}
		}
	}

	private static void check(EObject element, EReference reference, Map<String, List<NamedElement>> declared, RuleContext context) {
		var values = reference.isMany() ? (List<?>) element.eGet(reference) : List.of(element.eGet(reference));
		for (int i = 0; i < values.size(); i++) {
			if (values.get(i) instanceof NamedElement target && !target.eIsProxy() && target.getName() != null) {
				var candidates = declared.getOrDefault(target.getName(), List.of()).stream()
						.filter(candidate -> reference.getEReferenceType().isSuperTypeOf(candidate.eClass())).toList();
				if (candidates.size() > 1 && candidates.contains(target)) {
					context.reportAt(element, reference, reference.isMany() ? i : -1, target.getName(),
							candidates.stream().map(AmbiguousImport::title).toList(), title(target));
				}
			}
		}
	}

	private static String title(NamedElement element) {
		return element instanceof TitledElement titled && titled.getTitle() != null ? titled.getTitle() : element.getName();
	}

	/** What stands at the top of several imported files under one name, the nearest import first. */
	private static Map<String, List<NamedElement>> severalTimes(InspModel model) {
		var byName = model.imported().stream().flatMap(file -> file.getElements().stream()).filter(NamedElement.class::isInstance)
				.map(NamedElement.class::cast).filter(each -> each.getName() != null).collect(Collectors.groupingBy(NamedElement::getName));
		var several = new HashMap<>(byName);
		several.values().removeIf(same -> same.size() < 2);
		return several;
	}
}
