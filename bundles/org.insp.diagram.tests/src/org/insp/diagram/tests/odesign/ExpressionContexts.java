/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.odesign;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.insp.model.InspPackage;

/** The class of {@code self} in an expression. */
final class ExpressionContexts {

	private static final String[] OWNERS = { "description:RepresentationElementMapping", "description:RepresentationDescription" };

	private final Odesign odesign;

	ExpressionContexts(Odesign odesign) {
		this.odesign = odesign;
	}

	/** The classes that {@code self} may be of; none where it is a view, or unknown. */
	Set<EClass> of(OdesignElement item, String attribute) {
		if (item.around(odesign.classes, "tool_1:ToolEntry", "description:DecorationDescription").isPresent()) {
			return Set.of();
		}
		var owner = item.around(odesign.classes, OWNERS);
		if (owner.isEmpty()) {
			return Set.of();
		} else if (attribute.equals("semanticCandidatesExpression")) {
			return owner.get().parent.around(odesign.classes, OWNERS).map(this::shown).orElse(Set.of());
		}
		return shown(owner.get());
	}

	/** The classes of the elements that the views of a mapping show. */
	private Set<EClass> shown(OdesignElement owner) {
		boolean edge = owner.type.equals("description_1:EdgeMapping") && !owner.get("useDomainElement").equals("true");
		boolean cell = owner.type.equals("table:IntersectionMapping") && !owner.get("useDomainClass").equals("true");
		if (edge || cell) {
			return odesign.links(owner, edge ? "sourceMapping" : "lineMapping").flatMap(m -> shown(m).stream()).collect(Collectors.toSet());
		}
		var name = owner.get("domainClass");
		return Stream.of(InspPackage.eINSTANCE.getEClassifier(name.substring(name.indexOf("::") + (name.contains("::") ? 2 : 1))))
				.filter(EClass.class::isInstance).map(EClass.class::cast).collect(Collectors.toSet());
	}
}
