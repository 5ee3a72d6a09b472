/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.Map;
import java.util.Set;

import org.insp.viewpoint.scene.Scene.Direction;

/** Reads the layout of a diagram: ELK's layered one. */
final class LayoutReader {

	private static final String DIRECTION = "org.eclipse.elk.direction";
	private static final Map<String, Direction> DIRECTIONS =
			Map.of("RIGHT", Direction.RIGHT, "DOWN", Direction.DOWN, "LEFT", Direction.LEFT, "UP",
					Direction.UP);
	/** Options for ELK within Sirius; the engine's own layout does what they ask for. */
	private static final Set<String> OURS = Set.of("org.eclipse.elk.nodeSize.constraints", "org.eclipse.elk.nodeSize.minimum",
			"org.eclipse.elk.nodeLabels.placement",
			"org.eclipse.elk.hierarchyHandling", "org.eclipse.elk.edgeRouting", "org.eclipse.elk.spacing.nodeNode",
			"org.eclipse.elk.spacing.edgeNode",
			"org.eclipse.elk.spacing.edgeEdge", "org.eclipse.elk.padding", "org.eclipse.elk.aspectRatio",
			"org.eclipse.elk.separateConnectedComponents",
			"org.eclipse.elk.layered.spacing.nodeNodeBetweenLayers", "org.eclipse.elk.layered.spacing.edgeNodeBetweenLayers",
			"org.eclipse.elk.layered.nodePlacement.strategy", "org.eclipse.elk.layered.crossingMinimization.strategy");

	private LayoutReader() {
	}

	static Direction direction(SpecificationElement layout) {
		layout.requireType("diagram:CustomLayoutConfiguration");
		layout.ignore("label", "description");
		if (!layout.requiredAttribute("id").equals("org.eclipse.elk.layered")) {
			throw layout.error("unknown-value", "id", layout.requiredAttribute("id"), "org.eclipse.elk.layered");
		}
		var direction = Direction.RIGHT;
		for (var option : layout.children("layoutOptions")) {
			direction = option(option, direction);
			option.requireAllRead();
		}
		layout.requireAllRead();
		return direction;
	}

	private static Direction option(SpecificationElement option, Direction before) {
		option.requireType("diagram:EnumLayoutOption", "diagram:EnumSetLayoutOption", "diagram:BooleanLayoutOption",
				"diagram:StringLayoutOption", "diagram:IntegerLayoutOption", "diagram:DoubleLayoutOption");
		option.ignore("label", "description");
		option.values("targets");
		var id = option.requiredAttribute("id");
		if (id.equals(DIRECTION)) {
			var value = option.requiredChild("value");
			var direction = value.choice("name", DIRECTIONS, "");
			value.requireAllRead();
			return direction;
		} else if (!OURS.contains(id)) {
			throw option.error("unknown-option", id);
		}
		option.ignore("value", "values", "choices");
		return before;
	}
}
