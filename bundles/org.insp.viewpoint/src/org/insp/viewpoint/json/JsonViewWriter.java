/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.Edge;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.scene.Style.Format;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * Writes what views show as JSON, element by element, for scripts and for comparing one engine with another. The shape is that of the
 * records below: absent members are empty, nodes come in the order of the view with each before what it contains, colours are {@code
 * #rrggbb}, sizes are pixels.
 */
public final class JsonViewWriter {

	private static final String FORMAT = "insp-diagram-1";
	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

	private final RelativeUris uris;

	/** The whole. */
	record Document(String format, List<Object> views) {
	}

	/** An element of the model: its file within the model with what identifies it there, its class, its name if it has one. */
	record Element(String uri, String kind, String name) {
	}

	/** A diagram. */
	record Diagram(String view, String title, String language, Element subject, List<Layer> layers, List<JsonNode> nodes,
			List<JsonEdge> edges) {
	}

	/** A layer, and whether it is on. */
	record Layer(String name, String label, boolean optional, boolean shown) {
	}

	/** A node; parent is the id of the node around it, border is true if it sits on its edge. */
	record JsonNode(String id, String parent, Boolean border, Element element, String mapping, String layer, String arrangement,
			String label, String tooltip, NodeStyle style) {
	}

	/** The look of a node. */
	record NodeStyle(String shape, String fill, String border, int borderWidth, String borderLine, String text, int textSize,
			List<String> formats, String align, int minimumWidth, int minimumHeight) {
	}

	/** An edge; source and target are ids of nodes. */
	record JsonEdge(String id, Element element, String mapping, String layer, String source, String target, String label, String tooltip,
			EdgeStyle style) {
	}

	/** The look of an edge. */
	record EdgeStyle(String stroke, int width, String line, String sourceArrow, String targetArrow, String text, List<String> formats) {
	}

	/** A cross table. */
	record Table(String view, String title, String language, Element subject, List<Column> columns, List<Line> lines) {
	}

	/** A column. */
	record Column(Element element, String mapping, String label) {
	}

	/** A line; depth is 0 for one that is not below another. */
	record Line(Element element, String mapping, int depth, String label, String fill, String text, List<Cell> cells) {
	}

	/** A cell; column counts from 0. */
	record Cell(int column, String mapping, String label, String fill, String text) {
	}

	/**
	 * @param places where elements are
	 */
	public JsonViewWriter(RelativeUris places) {
		this.uris = places;
	}

	/** Writes views, which are {@link Scene}s and {@link CrossTable}s. */
	public String write(List<?> views) {
		return GSON.toJson(new Document(FORMAT,
				views.stream().map(v -> v instanceof Scene scene ? diagram(scene) : (Object) table((CrossTable) v)).toList())) + '\n';
	}

	private Diagram diagram(Scene scene) {
		var nodes = new ArrayList<JsonNode>();
		scene.nodes().forEach(node -> add(node, null, false, nodes));
		return new Diagram(scene.view(), scene.title(), scene.locale().getLanguage(), element(scene.subject()),
				scene.layers().stream().map(l -> new Layer(l.name(), l.label(), l.optional(), l.shown())).toList(), nodes,
				scene.edges().stream().map(this::edge).toList());
	}

	private void add(Node node, String parent, boolean border, List<JsonNode> nodes) {
		var s = node.style();
		var style = new NodeStyle(literal(s.shape()), s.fill().css(), s.border().css(), s.borderWidth(), literal(s.borderLine()),
				s.text().css(),
				s.textSize(), formats(s.formats()), s.labelCentered() ? "center" : "left", s.minimumWidth(), s.minimumHeight());
		nodes.add(new JsonNode(node.id(), parent, border ? true : null, element(node.element()), node.mapping(), node.layer(),
				literal(node.arrangement()), node.label(), optional(node.tooltip()), style));
		node.borders().forEach(b -> add(b, node.id(), true, nodes));
		node.children().forEach(c -> add(c, node.id(), false, nodes));
	}

	private JsonEdge edge(Edge edge) {
		var s = edge.style();
		return new JsonEdge(edge.id(), element(edge.element()), edge.mapping(), edge.layer(), edge.source(), edge.target(),
				optional(edge.label()), optional(edge.tooltip()), new EdgeStyle(s.stroke().css(), s.width(), literal(s.line()),
						literal(s.sourceArrow()), literal(s.targetArrow()), s.text().css(), formats(s.formats())));
	}

	private Table table(CrossTable grid) {
		return new Table(grid.view(), grid.title(), grid.locale().getLanguage(), element(grid.subject()),
				grid.columns().stream().map(c -> new Column(element(c.element()), c.mapping(), c.label())).toList(),
				grid.lines().stream().map(this::line).toList());
	}

	private Line line(CrossTable.Line line) {
		var cells = new ArrayList<Cell>();
		for (int i = 0; i < line.cells().size(); i++) {
			int column = i;
			line.cells().get(i)
					.ifPresent(c -> cells.add(new Cell(column, c.mapping(), c.label(), fill(c.paint()), c.paint().text().css())));
		}
		return new Line(element(line.element()), line.mapping(), line.depth(), line.label(), fill(line.paint()), line.paint().text().css(),
				cells);
	}

	private static String fill(CrossTable.Paint paint) {
		return paint.fill().map(Color::css).orElse(null);
	}

	private Element element(EObject element) {
		return new Element(uris.of(element), element.eClass().getName(), name(element));
	}

	/** The value of the attribute {@code name}; null where the class has none. */
	private static String name(EObject element) {
		return element.eClass().getEStructuralFeature("name") instanceof EAttribute name && element.eGet(name) instanceof String text
				? text
				: null;
	}

	private static String optional(String text) {
		return text.isEmpty() ? null : text;
	}

	private static String literal(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** In an order that does not depend on the run. */
	private static List<String> formats(Set<Format> formats) {
		return formats.isEmpty() ? null : formats.stream().sorted().map(JsonViewWriter::literal).toList();
	}
}
