/* SPDX-License-Identifier: EPL-2.0 */
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EcoreFactory;
import org.insp.viewpoint.layout.LayoutEngine;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.Edge;
import org.insp.viewpoint.scene.EdgeStyle;
import org.insp.viewpoint.scene.Layer;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.scene.Style;
import org.insp.viewpoint.svg.SvgWriter;

/**
 * One graph for several programs: 9 members who lead n measures, 12 departments, 35 findings, three edges to a measure. {@code Graph write
 * FOLDER n} writes it for Graphviz and PlantUML, {@code Graph draw FILE n} draws it as insp would, {@code Graph warm n …} prints how long
 * that takes again and again within one process. The labels are Latin, since Graphviz measures them with a font of the machine.
 */
class Graph {

	private static final int MEMBERS = 9;
	private static final int DEPARTMENTS = 12;
	private static final int FINDINGS = 35;
	private static final int ROUNDS = 15;

	private record Line(String from, String to) {
	}

	private final int measures;
	private final List<Line> lines = new ArrayList<>();

	Graph(int measures) {
		this.measures = measures;
		for (int i = 0; i < measures; i++) {
			lines.add(new Line("P" + i % FINDINGS, "C" + i));
			lines.add(new Line("C" + i, "D" + i * 5 % DEPARTMENTS));
			lines.add(new Line("C" + i, "D" + (i * 7 + 3) % DEPARTMENTS));
		}
	}

	public static void main(String[] args) throws IOException {
		switch (args[0]) {
			case "write" -> {
				var graph = new Graph(Integer.parseInt(args[2]));
				var folder = Files.createDirectories(Path.of(args[1]));
				Files.writeString(folder.resolve("graph.dot"), graph.dot());
				Files.writeString(folder.resolve("graph.puml"), graph.plantUml());
			}
			case "draw" -> Files.writeString(Path.of(args[1]), new Graph(Integer.parseInt(args[2])).svg());
			default -> Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).forEach(Graph::warm);
		}
	}

	private static void warm(int measures) {
		var times = new long[ROUNDS];
		for (int i = -3; i < ROUNDS; i++) {
			long start = System.nanoTime();
			new Graph(measures).svg();
			times[Math.max(i, 0)] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		System.out.println(measures + " measures, " + 3 * measures + " edges, warm: median " + times[ROUNDS / 2] / 1_000_000 + " ms, least "
				+ times[0] / 1_000_000 + " ms");
	}

	private String svg() {
		return SvgWriter.write(LayoutEngine.layout(scene()));
	}

	private Scene scene() {
		var nodes = new ArrayList<Node>();
		for (int i = 0; i < FINDINGS; i++) {
			nodes.add(node("P" + i, "finding", "Finding " + i, List.of()));
		}
		for (int m = 0; m < MEMBERS; m++) {
			var led = new ArrayList<Node>();
			for (int i = m; i < measures; i += MEMBERS) {
				led.add(node("C" + i, "measure", "Measure " + i, List.of()));
			}
			nodes.add(node("L" + m, "member", "Member " + m, led));
		}
		for (int i = 0; i < DEPARTMENTS; i++) {
			nodes.add(node("D" + i, "department", "Department " + i, List.of()));
		}
		var black = new Color(0, 0, 0);
		var style = new EdgeStyle(black, 1, Style.Line.SOLID, EdgeStyle.Arrow.NONE, EdgeStyle.Arrow.INPUT_FILL_CLOSED, black, 8, Set.of());
		var edges = new ArrayList<Edge>();
		for (var line : lines) {
			edges.add(new Edge("e" + edges.size(), EcoreFactory.eINSTANCE.createEObject(), "edge", "base", line.from, line.to, style, "",
					""));
		}
		return new Scene("graph", "", EcoreFactory.eINSTANCE.createEObject(), Locale.ENGLISH, Scene.Direction.RIGHT, nodes, edges,
				List.of(new Layer("base", "base", false, true)));
	}

	private static Node node(String id, String mapping, String label, List<Node> children) {
		var black = new Color(0, 0, 0);
		var style = new Style(Style.Shape.RECTANGLE, new Color(255, 255, 255), black, 1, Style.Line.SOLID, black, 9, Set.of(), true, 0, 0);
		return new Node(id, EcoreFactory.eINSTANCE.createEObject(), mapping, "base",
				children.isEmpty() ? Node.Arrangement.LEAF : Node.Arrangement.FREE, Node.Placement.DRAWING, style, label, "", children,
				List.of());
	}

	private String dot() {
		var out = new StringBuilder("digraph { rankdir=LR node [shape=box]\n");
		for (int m = 0; m < MEMBERS; m++) {
			out.append("subgraph cluster_").append(m).append(" { label=\"Member ").append(m).append("\"\n");
			for (int i = m; i < measures; i += MEMBERS) {
				out.append("C").append(i).append(" [label=\"Measure ").append(i).append("\"]\n");
			}
			out.append("}\n");
		}
		lines.forEach(line -> out.append(line.from).append(" -> ").append(line.to).append('\n'));
		return out.append("}\n").toString();
	}

	private String plantUml() {
		var out = new StringBuilder("@startuml\nleft to right direction\n");
		for (int m = 0; m < MEMBERS; m++) {
			out.append("package \"Member ").append(m).append("\" {\n");
			for (int i = m; i < measures; i += MEMBERS) {
				out.append("rectangle \"Measure ").append(i).append("\" as C").append(i).append('\n');
			}
			out.append("}\n");
		}
		for (int i = 0; i < FINDINGS; i++) {
			out.append("rectangle P").append(i).append('\n');
		}
		for (int i = 0; i < DEPARTMENTS; i++) {
			out.append("rectangle D").append(i).append('\n');
		}
		lines.forEach(line -> out.append(line.from).append(" --> ").append(line.to).append('\n'));
		return out.append("@enduml\n").toString();
	}
}
