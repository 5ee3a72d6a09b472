/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.EnumSet;

import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkMargin;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.insp.viewpoint.scene.Scene;

/** The options that we ask ELK for. */
final class ElkOptions {

	private static final double NODES = 18;
	private static final double LAYERS = 28;
	private static final double EDGES = 7;
	private static final double COMPOUND = 14;
	/** Up to which number of nodes and edges the better and slower strategies are affordable. */
	private static final int SMALL = 400;
	private static final int LARGE = 2500;

	private ElkOptions() {
	}

	static void ofGraph(ElkNode root, Scene.Direction direction, int size, boolean compound, boolean ordered, boolean column) {
		root.setProperty(LayeredOptions.DIRECTION, Direction.valueOf(direction.name()));
		root.setProperty(LayeredOptions.RANDOM_SEED, 1);
		root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
		root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		root.setProperty(LayeredOptions.HIERARCHY_HANDLING,
				compound ? HierarchyHandling.INCLUDE_CHILDREN : HierarchyHandling.SEPARATE_CHILDREN);
		root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, size <= SMALL ? NodePlacementStrategy.NETWORK_SIMPLEX
				: size <= LARGE ? NodePlacementStrategy.BRANDES_KOEPF
				: NodePlacementStrategy.LINEAR_SEGMENTS);
		root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
		root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE,
				size <= SMALL && !column ? GreedySwitchType.TWO_SIDED : GreedySwitchType.OFF);
		root.setProperty(LayeredOptions.THOROUGHNESS, size <= SMALL ? 10 : size <= LARGE ? 4 : 1);
		root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY,
				column && !ordered ? OrderingStrategy.NONE : OrderingStrategy.NODES_AND_EDGES);
		root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, ordered);
		root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_SEMI_INTERACTIVE, column && !ordered);
		spacing(root);
	}

	static void ofCompound(ElkNode node, Cell cell, Scene.Direction direction) {
		node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		node.setProperty(LayeredOptions.PADDING, new ElkPadding(cell.header + COMPOUND, COMPOUND, COMPOUND, COMPOUND));
		node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
		// ELK turns drawings that go downwards, yet not this measure of what has children
		var least = LayoutEngine.isDown(direction) ? new KVector(cell.height, cell.width) : new KVector(cell.width, cell.height);
		node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, least);
		spacing(node);
	}

	static void ofBlock(ElkNode node, Cell cell, Scene.Direction direction, boolean pinned) {
		node.setProperty(LayeredOptions.PORT_CONSTRAINTS, pinned ? PortConstraints.FIXED_POS : PortConstraints.FIXED_SIDE);
		node.setProperty(LayeredOptions.SPACING_PORTS_SURROUNDING,
				LayoutEngine.isDown(direction) ? new ElkMargin(0, 0, 0, cell.labelClearance) : new ElkMargin(cell.header, 0, 0, 0));
		node.setProperty(LayeredOptions.SPACING_PORT_PORT, EDGES);
	}

	/** Keeps the containers of a column side by side in the order of the scene. */
	static void ofColumn(ElkNode node, Scene.Direction direction, int index) {
		node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
		node.setProperty(LayeredOptions.ALIGNMENT, LayoutEngine.isDown(direction) ? Alignment.TOP : Alignment.LEFT);
		node.setProperty(LayeredOptions.POSITION, new KVector(index, index));
	}

	/** Puts an unconnected node where those of its kind are: at the end of the edges or at their beginning. */
	static void ofPeer(ElkNode node, boolean end) {
		node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, end ? LayerConstraint.LAST : LayerConstraint.FIRST);
	}

	static void ofPort(ElkPort port, PortSide side) {
		port.setDimensions(0, 0);
		port.setProperty(LayeredOptions.PORT_SIDE, side);
	}

	/** The side of a block in a drawing of a direction. */
	static PortSide side(Scene.Direction direction, Side side) {
		if (LayoutEngine.isDown(direction)) {
			return side == Side.HIGH ? PortSide.SOUTH : PortSide.NORTH;
		}
		return side == Side.HIGH ? PortSide.EAST : PortSide.WEST;
	}

	private static void spacing(ElkNode node) {
		node.setProperty(LayeredOptions.SPACING_NODE_NODE, NODES);
		node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYERS);
		node.setProperty(LayeredOptions.SPACING_EDGE_NODE, NODES / 2);
		node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, LAYERS / 2);
		node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, EDGES);
		node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGES);
		node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 3.0);
	}
}
