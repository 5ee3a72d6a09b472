/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.util.Map;
import java.util.Set;

import org.insp.diagram.scene.Scene.Direction;

/** Reads the layout of a diagram: ELK's layered one. */
final class LayoutReader {

	private static final String DIRECTION = "org.eclipse.elk.direction";
	private static final Map<String, Direction> DIRECTIONS =
			Map.of("RIGHT", Direction.RIGHT, "DOWN", Direction.DOWN, "LEFT", Direction.LEFT, "UP",
					Direction.UP);
	/** Options that tell ELK within Sirius what our own layout does anyway. */
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

	static Direction direction(Tag layout) {
		layout.mustBe("diagram:CustomLayoutConfiguration");
		layout.leave("label", "description");
		if (!layout.required("id").equals("org.eclipse.elk.layered")) {
			throw layout.error("unknown-value", "id", layout.required("id"), "org.eclipse.elk.layered");
		}
		var direction = Direction.RIGHT;
		for (var option : layout.children("layoutOptions")) {
			direction = option(option, direction);
			option.done();
		}
		layout.done();
		return direction;
	}

	private static Direction option(Tag option, Direction before) {
		option.mustBe("diagram:EnumLayoutOption", "diagram:EnumSetLayoutOption", "diagram:BooleanLayoutOption",
				"diagram:StringLayoutOption", "diagram:IntegerLayoutOption", "diagram:DoubleLayoutOption");
		option.leave("label", "description");
		option.values("targets");
		var id = option.required("id");
		if (id.equals(DIRECTION)) {
			var value = option.one("value");
			var direction = value.choice("name", DIRECTIONS, "");
			value.done();
			return direction;
		} else if (!OURS.contains(id)) {
			throw option.error("unknown-option", id);
		}
		option.leave("value", "values", "choices");
		return before;
	}
}
