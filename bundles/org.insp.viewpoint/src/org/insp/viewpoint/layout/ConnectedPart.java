/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.insp.viewpoint.scene.Scene;

/** Cells that are connected with each other, laid out by ELK. */
final class ConnectedPart {

	static {
		// ELK copies defaults by functions that its service would register; we call the algorithm without the service.
		LayoutMetaDataService.initElkReflect();
	}

	private final Scene.Direction direction;
	private final CellGraph all;
	private final List<Cell> cells;
	private final List<EdgeBundle> bundles;
	private final Set<Cell> column;
	private final List<EdgeBundle> beside;
	private final SideChannel channel;
	private ElkNode root;
	private final Map<Cell, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<ElkPort, Runnable> ports = new LinkedHashMap<>();
	private final Map<EdgeBundle, ElkEdge> edges = new LinkedHashMap<>();
	private final Set<Cell> pinned = new HashSet<>();
	private Point place = new Point(0, 0);

	/**
	 * @param all what the scene consists of
	 * @param cells the outermost cells of the sheet
	 * @param bundles what connects them
	 * @param columned whether the column of containers is among the cells
	 */
	ConnectedPart(Scene.Direction direction, CellGraph all, List<Cell> cells, List<EdgeBundle> bundles, boolean columned) {
		this.direction = direction;
		this.all = all;
		this.cells = cells;
		this.bundles = bundles;
		column = columned ? new LinkedHashSet<>(all.column) : Set.of();
		beside = columned ? all.beside : List.of();
		channel = new SideChannel(direction, beside);
	}

	double width() {
		return root.getWidth() + (isDown() ? 0 : channel.width());
	}

	double height() {
		return root.getHeight() + (isDown() ? channel.width() : 0);
	}

	List<EdgeBundle> bundles() {
		return bundles;
	}

	/** The bundles that go beside the column. */
	List<EdgeBundle> beside() {
		return beside;
	}

	/** The way of a bundle beside the column. */
	List<Point> sidePath(EdgeBundle bundle) {
		return channel.path(bundle);
	}

	private boolean isDown() {
		return LayoutEngine.isDown(direction);
	}

	/** Moves it, and all that is in it, to its place. */
	void move(Point to) {
		place = isDown() ? to.plus(0, channel.width()) : to.plus(channel.width(), 0);
		cells.forEach(cell -> {
			cell.x += place.x();
			cell.y += place.y();
		});
		channel.route();
	}

	/**
	 * Sets the places of the cells and of the bundles' ends; the routes can be asked for then.
	 *
	 * @param ordered whether cells stay in the order of the scene, though more edges may cross
	 */
	void layout(boolean ordered) {
		run(ordered);
		var entering = nodes.keySet().stream().filter(this::entersLabel).toList();
		if (!entering.isEmpty()) {
			entering.forEach(this::pin);
			run(ordered);
		}
		nodes.keySet().stream().filter(cell -> cell.packing != null).forEach(cell -> cell.packing.route());
		channel.route();
	}

	private void run(boolean ordered) {
		root = ElkGraphUtil.createGraph();
		nodes.clear();
		ports.clear();
		cells.forEach(cell -> add(cell, root));
		bundles.forEach(this::add);
		ElkOptions.ofGraph(root, direction, nodes.size() + edges.size(), cells.stream().anyMatch(cell -> cell.compound), ordered,
				!column.isEmpty());
		new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
		nodes.forEach((cell, node) -> {
			cell.x = node.getX();
			cell.y = node.getY();
			cell.width = node.getWidth();
			cell.height = node.getHeight();
		});
		ports.values().forEach(Runnable::run);
	}

	/** Returns whether ELK has an edge enter where the label is, which it does where edges turn back in a narrow place. */
	private boolean entersLabel(Cell cell) {
		return cell.packing != null && !isPinned(cell) && Stream.of(Side.values())
				.anyMatch(side -> cell.ports(side).values().stream().anyMatch(place -> place < firstFreePlace(cell, side)));
	}

	private double firstFreePlace(Cell cell, Side side) {
		return !isDown() ? cell.header : side == Side.LOW ? cell.labelClearance : 0;
	}

	/** Spreads the places of the edges ourselves, in the order that ELK found. */
	private void pin(Cell cell) {
		pinned.add(cell);
		for (var side : Side.values()) {
			PortPlacement.spread(cell, side, firstFreePlace(cell, side), cell.size(!isDown()), PortPlacement.sorted(cell, side, cell));
		}
	}

	private boolean isPinned(Cell cell) {
		return Packing.isFixed(cell) || pinned.contains(cell);
	}

	/** The points of a bundle between its blocks. */
	List<Point> trunk(EdgeBundle bundle) {
		var edge = edges.get(bundle);
		var section = edge.getSections().get(0);
		var origin = origin(edge);
		var points = new ArrayList<Point>();
		points.add(origin.plus(section.getStartX(), section.getStartY()));
		section.getBendPoints().forEach(bend -> points.add(origin.plus(bend.getX(), bend.getY())));
		points.add(origin.plus(section.getEndX(), section.getEndY()));
		return points;
	}

	/** The place where ELK left room for the label of a bundle. */
	Rectangle label(EdgeBundle bundle) {
		var edge = edges.get(bundle);
		var origin = origin(edge);
		var label = edge.getLabels().get(0);
		return new Rectangle(origin.x() + label.getX(), origin.y() + label.getY(), label.getWidth(), label.getHeight());
	}

	private Point origin(ElkEdge edge) {
		var origin = place;
		for (var outer = edge.getContainingNode(); outer != null && outer.getParent() != null; outer = outer.getParent()) {
			origin = origin.plus(outer.getX(), outer.getY());
		}
		return origin;
	}

	private void add(Cell cell, ElkNode parent) {
		var node = ElkGraphUtil.createNode(parent);
		nodes.put(cell, node);
		node.setDimensions(cell.width, cell.height);
		if (column.contains(cell)) {
			ElkOptions.ofColumn(node, direction, nodes.size());
		} else if (parent == root && !cell.isConnected()) {
			ElkOptions.ofPeer(node, all.connectedPeers(cell).stream().allMatch(peer -> peer.ports(all.outgoingSide()).isEmpty()));
		}
		if (cell.compound) {
			ElkOptions.ofCompound(node, cell, direction);
			cell.children.forEach(child -> add(child, node));
		} else if (cell.packing != null) {
			ElkOptions.ofBlock(node, cell, direction, isPinned(cell));
		}
	}

	private void add(EdgeBundle bundle) {
		var edge = ElkGraphUtil.createSimpleEdge(end(bundle, bundle.source, all.outgoingSide()),
				end(bundle, bundle.target, all.outgoingSide().opposite()));
		edges.put(bundle, edge);
		var lettering = EdgeRoutes.lettering(bundle.first());
		var lines = EdgeRoutes.lines(bundle.first());
		if (!lines.isEmpty()) {
			var label = ElkGraphUtil.createLabel(bundle.first().label(), edge);
			label.setDimensions(lettering.width(lines) + 2, lettering.height(lines));
		}
	}

	private ElkConnectableShape end(EdgeBundle bundle, Cell cell, Side side) {
		var node = nodes.get(cell);
		if (cell.packing == null) {
			return node;
		}
		var port = ElkGraphUtil.createPort(node);
		ElkOptions.ofPort(port, ElkOptions.side(direction, side));
		boolean down = isDown();
		if (isPinned(cell)) {
			double along = cell.ports(side).get(bundle);
			double across = side == Side.HIGH ? cell.size(down) : 0;
			port.setLocation(down ? along : across, down ? across : along);
		} else {
			ports.put(port, () -> cell.ports(side).put(bundle, down ? port.getX() : port.getY()));
		}
		return port;
	}
}
