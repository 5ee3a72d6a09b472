/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.Edge;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Node.Placement;
import org.insp.viewpoint.scene.Style;
import org.insp.viewpoint.scene.Style.Line;
import org.insp.viewpoint.scene.Style.Shape;

/**
 * Legends that explain only what is drawn: in the containers of the margin, a node whose colours and lines nothing in the drawing has is
 * left out. One with a white background may stand for an edge of the colour of its outline.
 */
final class Legends {

	private static final int WHITE = 0xFF;

	private record Look(boolean ellipse, Color fill, Color border, Line line) {
		static Look of(Style style) {
			return new Look(style.shape() == Shape.ELLIPSE, style.fill(), style.border(), style.borderLine());
		}
	}

	private record Stroke(Color color, Line line) {
	}

	private final Set<Look> nodes;
	private final Set<Stroke> edges;

	private Legends(List<Node> drawn, List<Edge> connections) {
		this.nodes = drawn.stream().filter(node -> node.placement() != Placement.MARGIN).flatMap(Legends::withParts)
				.map(node -> Look.of(node.style())).collect(Collectors.toSet());
		this.edges = connections.stream().map(edge -> new Stroke(edge.style().stroke(), edge.style().line())).collect(Collectors.toSet());
	}

	/** The outermost nodes of a drawing, with the legends reduced to what it shows; a legend that explains nothing is left out. */
	static List<Node> reduced(List<Node> all, List<Edge> connections) {
		var legends = new Legends(all, connections);
		return all.stream().flatMap(node -> legends.reduced(node).stream()).toList();
	}

	private Optional<Node> reduced(Node node) {
		if (node.placement() != Placement.MARGIN || node.children().isEmpty()) {
			return Optional.of(node);
		}
		var explained = node.children().stream().filter(this::isDrawn).toList();
		return explained.isEmpty()
				? Optional.empty()
				: Optional.of(new Node(node.id(), node.element(), node.mapping(), node.layer(), node.arrangement(), node.placement(),
						node.style(), node.label(), node.tooltip(), explained, node.borders()));
	}

	private boolean isDrawn(Node entry) {
		var style = entry.style();
		return nodes.contains(Look.of(style))
				|| isWhite(style.fill()) && edges.contains(new Stroke(style.border(), style.borderLine()));
	}

	private static boolean isWhite(Color color) {
		return color.red() == WHITE && color.green() == WHITE && color.blue() == WHITE;
	}

	private static Stream<Node> withParts(Node node) {
		return Stream.concat(Stream.of(node),
				Stream.concat(node.children().stream(), node.borders().stream()).flatMap(Legends::withParts));
	}
}
