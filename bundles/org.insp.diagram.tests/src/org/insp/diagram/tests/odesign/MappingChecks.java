/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.odesign;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.insp.model.InspPackage;

/** Checks of what Sirius' own validation wants of representations and mappings, and of what its defaults would spoil. */
final class MappingChecks {

	private static final String VERSION = "12.0.0.2017041100";
	private static final Set<String> STYLED = Set.of("description_1:NodeMapping", "description_1:ContainerMapping",
			"description_1:EdgeMapping", "description_1:ConditionalNodeStyleDescription",
			"description_1:ConditionalContainerStyleDescription", "description_1:ConditionalEdgeStyleDescription");

	private final Odesign odesign;
	private final List<String> faults = new ArrayList<>();

	private MappingChecks(Odesign odesign) {
		this.odesign = odesign;
	}

	static List<String> of(Odesign odesign) {
		var checks = new MappingChecks(odesign);
		checks.want(odesign.root.get("version").equals(VERSION), odesign.root, "is not of version " + VERSION);
		odesign.root.all().forEach(checks::check);
		return checks.faults;
	}

	private void want(boolean condition, OdesignElement item, String otherwise) {
		if (!condition) {
			faults.add(item + ": " + otherwise);
		}
	}

	private void check(OdesignElement item) {
		odesign.classes.features(item.type).values().stream().filter(f -> f.type().equals("type") && !item.get(f.name()).isBlank())
				.forEach(f -> want(exists(item.get(f.name())), item, "there is no class " + item.get(f.name())));
		if (odesign.classes.isA(item.type, "description:RepresentationDescription")) {
			want(item.in("metamodel").count() == 1, item, "declares no metamodel");
		}
		if (item.type.equals("description_1:DiagramDescription")) {
			want(item.in("defaultLayer").count() == 1, item, "has no default layer");
		}
		if (STYLED.contains(item.type)) {
			want(item.in("style").count() == 1, item, "has no style");
		}
		if (odesign.classes.isA(item.type, "style_1:BasicLabelStyleDescription")) {
			want(item.get("showIcon").equals("false"), item, "would show an icon");
		}
		switch (item.type) {
			case "description_1:ContainerMapping" -> container(item);
			case "description_1:EdgeMapping" -> edge(item);
			case "style:EdgeStyleDescription" -> want(!item.has("sizeComputationExpression")
					|| !item.get("sizeComputationExpression").isBlank(), item, "has no size");
			default -> {
			}
		}
	}

	private static boolean exists(String domainClass) {
		var prefix = InspPackage.eINSTANCE.getName() + "::";
		return domainClass.equals("ecore::EObject")
				|| domainClass.startsWith(prefix) && InspPackage.eINSTANCE.getEClassifier(domainClass.substring(prefix.length())) != null;
	}

	private void container(OdesignElement item) {
		if (item.get("childrenPresentation").equals("List")) {
			want(item.in("subContainerMappings").findAny().isEmpty(), item, "a list holds no containers");
		} else if (isStack(item)) {
			want(item.in("subContainerMappings").findAny().isPresent(), item, "a stack holds containers");
			want(item.in("subNodeMappings").findAny().isEmpty(), item, "a stack holds no nodes");
			want(item.parent == null || !isStack(item.parent), item, "a stack within a stack");
			item.in("subContainerMappings").forEach(region -> want(region.in("borderedNodeMappings").findAny().isEmpty(), region,
					"a part of a stack has no bordered nodes"));
		}
	}

	private static boolean isStack(OdesignElement item) {
		return item.get("childrenPresentation").endsWith("Stack");
	}

	private void edge(OdesignElement item) {
		boolean element = item.get("useDomainElement").equals("true");
		want(!element || !item.get("domainClass").isBlank(), item, "an edge with an element needs its class");
		want(!element || !item.get("sourceFinderExpression").isBlank(), item, "an edge with an element needs to find its source");
		want(!item.get("targetFinderExpression").isBlank(), item, "an edge needs to find its target");
	}
}
