/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.insp.viewpoint.scene.Edge;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Scene;

/**
 * The nodes of a scene as cells, its edges as bundles. A container whose children are connected among themselves is laid out by ELK as a
 * compound; any other is a block, packed by us, whose edges leave it in bundles: what keeps thirty measures in one container readable.
 */
final class CellGraph {

	final List<Cell> roots = new ArrayList<>();
	final List<EdgeBundle> bundles = new ArrayList<>();
	/** Bundles that go beside a column of containers, and the containers. */
	final List<EdgeBundle> beside = new ArrayList<>();
	final List<Cell> column = new ArrayList<>();
	private final Map<String, Cell> byId = new LinkedHashMap<>();
	private final Side out;

	CellGraph(Scene scene) {
		out = switch (scene.direction()) {
			case RIGHT, DOWN -> Side.HIGH;
			case LEFT, UP -> Side.LOW;
		};
		scene.nodes().forEach(node -> roots.add(cell(node, null)));
		scene.edges().forEach(this::compound);
		var bundled = new LinkedHashMap<List<Object>, EdgeBundle>();
		scene.edges().forEach(
				edge -> bundled.computeIfAbsent(key(edge), key -> new EdgeBundle(source(edge).block(), target(edge).block())).edges
						.add(edge));
		bundles.addAll(bundled.values());
		if (scene.direction() == Scene.Direction.RIGHT || scene.direction() == Scene.Direction.DOWN) {
			roots.stream().filter(this::isColumn).map(cell -> cell.node.mapping()).findFirst().ifPresent(this::column);
		}
		for (var bundle : bundles) {
			for (var edge : bundle.edges) {
				register(bundle, source(edge), out);
				register(bundle, target(edge), out.opposite());
			}
		}
	}

	Cell source(Edge edge) {
		return byId.get(edge.source());
	}

	Cell target(Edge edge) {
		return byId.get(edge.target());
	}

	/** Returns whether containers of a kind are where edges begin, and none of them has one from elsewhere. */
	private boolean isColumn(Cell cell) {
		var kind = cell.node.mapping();
		return !cell.children.isEmpty() && !cell.compound && bundles.stream().anyMatch(bundle -> isOfKind(bundle.source, kind))
				&& bundles.stream().filter(bundle -> isOfKind(bundle.target, kind)).allMatch(bundle -> isBeside(bundle, kind));
	}

	private boolean isBeside(EdgeBundle bundle, String kind) {
		var edge = bundle.first();
		return isOfKind(bundle.source, kind) && source(edge) == bundle.source && target(edge) == bundle.target
				&& bundle.source != bundle.target && edge.label().isBlank();
	}

	private static boolean isOfKind(Cell cell, String kind) {
		return cell.parent == null && !cell.compound && cell.node.mapping().equals(kind);
	}

	private void column(String kind) {
		roots.stream().filter(cell -> isOfKind(cell, kind)).forEach(column::add);
		bundles.stream().filter(bundle -> isOfKind(bundle.target, kind)).forEach(beside::add);
		bundles.removeAll(beside);
	}

	/** Nodes of the kind of an unconnected one that are connected: it stands where they stand. */
	List<Cell> connectedPeers(Cell cell) {
		return cell.isConnected()
				? List.of()
				: roots.stream().filter(other -> other.isConnected() && other.node.mapping().equals(cell.node.mapping())).toList();
	}

	/** The measure of what ELK will have to do: blocks and trunks. */
	int effort() {
		return bundles.size() + (int) byId.values().stream().distinct().filter(cell -> cell.block() == cell).count();
	}

	/** Returns whether there are children whose arrangement is ours to choose. */
	boolean isPacked() {
		return byId.values().stream()
				.anyMatch(cell -> !cell.compound && cell.children.size() > 1 && cell.node.arrangement() == Node.Arrangement.FREE);
	}

	/** The side at which edges leave. */
	Side outgoingSide() {
		return out;
	}

	private Cell cell(Node node, Cell parent) {
		var cell = new Cell(node, parent);
		byId.put(node.id(), cell);
		node.borders().forEach(border -> byId.put(border.id(), cell));
		node.children().forEach(child -> cell.children.add(cell(child, cell)));
		return cell;
	}

	private void compound(Edge edge) {
		var source = source(edge);
		var target = target(edge);
		if (source == null || target == null) {
			throw new IllegalArgumentException("Edge without end: " + edge.id());
		}
		var common = source.parent;
		while (common != null && !isWithin(target.parent, common)) {
			common = common.parent;
		}
		var outermost = common;
		for (var outer = common; outer != null; outer = outer.parent) {
			outermost = outer.node.arrangement() == Node.Arrangement.FREE ? outermost : null;
		}
		for (var outer = outermost; outer != null; outer = outer.parent) {
			outer.compound = true;
		}
	}

	private static boolean isWithin(Cell cell, Cell outer) {
		for (var c = cell; c != null; c = c.parent) {
			if (c == outer) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The properties that edges have in common that share a trunk: blocks at both ends, the very cell at one of them, meaning and label.
	 */
	private List<Object> key(Edge edge) {
		var source = source(edge);
		var target = target(edge);
		if (source.block() == target.block() || source == source.block() && target == target.block()) {
			return List.of(edge);
		}
		var one = source == source.block() ? source : target;
		return List.of(source.block(), target.block(), one, edge.mapping(), edge.layer(), edge.label(), edge.style());
	}

	private static void register(EdgeBundle bundle, Cell end, Side side) {
		var block = end.block();
		for (var cell = end; cell != block.parent; cell = cell.parent) {
			cell.ports(side).put(bundle, 0.0);
		}
	}
}
