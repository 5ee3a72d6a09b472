/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Scene;

/** One way to lay a scene out: connected parts by ELK, the parts side by side, the legend below or beside them, the title above. */
final class PageLayout {

	static final double MARGIN = 16;
	private static final double TITLE = 20;
	/** The least room to the right of the title. */
	private static final double BESIDE_TITLE = 200;

	private final LayoutEngine.Proportions proportions;
	private final Scene scene;
	private final CellGraph cells;
	private final List<ConnectedPart> sheets = new ArrayList<>();
	private final List<Route> routes = new ArrayList<>();
	private final List<Box> boxes;
	private final Label heading;
	private final double width;
	private final double height;

	/**
	 * @param proportions of containers and labels
	 * @param ordered whether what stands side by side keeps the order of the scene
	 */
	PageLayout(Scene scene, CellGraph cells, LayoutEngine.Proportions proportions, boolean ordered) {
		this.proportions = proportions;
		this.scene = scene;
		this.cells = cells;
		boolean down = LayoutEngine.isDown(scene.direction());
		var legends = cells.roots.stream().filter(PageLayout::isInMargin).toList();
		boolean connected = !cells.bundles.isEmpty();
		var notes = cells.roots.stream().filter(cell -> connected && !isInMargin(cell) && isAlone(cell)).toList();
		var others = cells.roots.stream().filter(cell -> !legends.contains(cell) && !notes.contains(cell)).toList();
		others.forEach(new CellSizes(down, proportions)::measure);
		CellSizes.align(others);
		notes.forEach(new CellSizes(down, proportions)::measure);
		sheets(others);
		sheets.forEach(sheet -> sheet.layout(ordered));
		var shelves = ShelfPacking.best(sheets);
		shelves.place();
		var letters = new LabelFont(TITLE, true);
		var title = scene.title().isBlank() ? List.<String>of() : List.of(scene.title().strip());
		double top = title.isEmpty() ? MARGIN : MARGIN + letters.height(title) + MARGIN / 2;
		var legend = new LegendPlacement(down, legends, notes).place(shelves.width(), shelves.height());
		width = Math.max(Math.max(shelves.width(), legend.right()), title.isEmpty() ? 0 : letters.width(title) + BESIDE_TITLE) + 2 * MARGIN;
		height = top + Math.max(shelves.height(), legend.bottom()) + MARGIN;
		heading = letters.label(title, new Rectangle(MARGIN, MARGIN, letters.width(title), letters.height(title)), false);
		for (var sheet : sheets) {
			sheet.bundles().forEach(bundle -> routes.addAll(EdgeRoutes.routes(sheet, bundle, cells)));
			sheet.beside().forEach(bundle -> routes.addAll(EdgeRoutes.beside(sheet, bundle, cells)));
		}
		boxes = cells.roots.stream().map(cell -> BoxBuilder.of(cell, MARGIN, top)).toList();
		routes.replaceAll(route -> BoxBuilder.moved(route, MARGIN, top));
	}

	/** Returns the cost of the page: low for a small area that is somewhat wider than high. */
	double cost() {
		return ShelfPacking.cost(width, height);
	}

	LayoutEngine.Proportions proportions() {
		return proportions;
	}

	/** The number of times that edges cross between the blocks. */
	int crossings() {
		return new CrossingCounter(sheets.stream().flatMap(sheet -> sheet.bundles().stream().map(sheet::trunk)).toList()).count();
	}

	Drawing drawing() {
		var order = new LinkedHashMap<String, Route>();
		routes.forEach(route -> order.put(route.edge().id(), route));
		return new Drawing(scene, width, height, heading, boxes, scene.edges().stream().map(edge -> order.get(edge.id())).toList());
	}

	private static boolean isInMargin(Cell cell) {
		return cell.node.placement() == Node.Placement.MARGIN && !cell.isConnected();
	}

	/** Returns whether a node is a remark beside the drawing: nothing in it, and nothing leads to it or to its kind. */
	private boolean isAlone(Cell cell) {
		return cell.children.isEmpty() && !cell.isConnected() && !cells.column.contains(cell) && cells.connectedPeers(cell).isEmpty();
	}

	private void sheets(List<Cell> roots) {
		Map<Cell, Cell> part = new LinkedHashMap<>();
		roots.forEach(root -> part.put(root, root));
		for (var cell : cells.column) {
			part.put(part(part, cell), part(part, cells.column.get(0)));
		}
		for (var root : roots) {
			cells.connectedPeers(root).stream().limit(1).forEach(peer -> part.put(part(part, root), part(part, peer)));
		}
		for (var bundle : cells.bundles) {
			var a = part(part, root(bundle.source));
			var b = part(part, root(bundle.target));
			part.put(b, a);
		}
		var members = new LinkedHashMap<Cell, List<Cell>>();
		roots.forEach(root -> members.computeIfAbsent(part(part, root), key -> new ArrayList<>()).add(root));
		var bundles = new LinkedHashMap<Cell, List<EdgeBundle>>();
		cells.bundles.forEach(bundle -> bundles.computeIfAbsent(part(part, root(bundle.source)), key -> new ArrayList<>()).add(bundle));
		members.forEach((key, list) -> {
			boolean columned = !cells.column.isEmpty() && part(part, cells.column.get(0)) == key;
			sheets.add(new ConnectedPart(scene.direction(), cells, list, bundles.getOrDefault(key, List.of()), columned));
		});
	}

	private static Cell part(Map<Cell, Cell> parts, Cell cell) {
		var part = cell;
		while (parts.get(part) != part) {
			part = parts.get(part);
		}
		return part;
	}

	private static Cell root(Cell cell) {
		return cell.parent == null ? cell : root(cell.parent);
	}
}
