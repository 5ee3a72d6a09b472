/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.Edge;
import org.insp.viewpoint.scene.EdgeStyle;
import org.insp.viewpoint.scene.Layer;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Node.Arrangement;
import org.insp.viewpoint.scene.Node.Placement;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.scene.Style;
import org.insp.viewpoint.scene.Style.Shape;

/** Scenes made by hand, of the kinds that the views are of. */
public final class SampleScenes {

	private static final EObject NOTHING = EcoreFactory.eINSTANCE.createEObject();
	private static final List<String> WORKS = List.of("每季度开展一次研讨交流，每人发言一次以上", "修订财务报销制度", "走访全部村（社区），建立问题台账，逐项销号", "核对三年来的专项资金",
			"约谈相关负责人，限期完成整改");
	private static final List<String> NAMES = List.of("张某", "李某", "王某", "陈某", "刘某", "赵某", "孙某", "周某", "吴某");
	private static final Color INK = new Color(0x22, 0x22, 0x22);

	private final List<Node> nodes = new ArrayList<>();
	private final List<Edge> edges = new ArrayList<>();

	/** A style with a shape and a background, given as 0xRRGGBB; the rest is the same in all samples. */
	public static Style style(Shape shape, int fill) {
		var color = new Color(fill >> 16 & 0xff, fill >> 8 & 0xff, fill & 0xff);
		return new Style(shape, color, new Color(0x66, 0x77, 0x88), 1, Style.Line.SOLID, INK, 9, Set.of(), true, 0, 0);
	}

	/** A node that stands for nothing. */
	public static Node node(String id, String mapping, Arrangement arrangement, Style style, String label, List<Node> children) {
		return new Node(id, NOTHING, mapping, "base", arrangement, Placement.DRAWING, style, label, label + "\n" + id, children, List.of());
	}

	/** Returns the same node in the margin. */
	public static Node inMargin(Node node) {
		return new Node(node.id(), node.element(), node.mapping(), node.layer(), node.arrangement(), Placement.MARGIN, node.style(),
				node.label(),
				node.tooltip(), node.children(), node.borders());
	}

	/** A white rectangle with a label. */
	public static Node leaf(String id, String label) {
		return node(id, "leaf", Arrangement.LEAF, style(Shape.RECTANGLE, 0xffffff), label, List.of());
	}

	/** An edge with an arrow at its end. */
	public static Edge edge(String source, String target, String mapping, String label) {
		var style = new EdgeStyle(new Color(0x55, 0x66, 0x88), 1, Style.Line.SOLID, EdgeStyle.Arrow.NONE, EdgeStyle.Arrow.INPUT_FILL_CLOSED,
				INK, 8, Set.of());
		return new Edge(mapping + " " + source + " " + target, NOTHING, mapping, "base", source, target, style, label, "");
	}

	/** A scene with one layer, which is on. */
	public static Scene scene(String title, Scene.Direction direction, List<Node> nodes, List<Edge> edges) {
		return new Scene("responsibility", title, NOTHING, Locale.SIMPLIFIED_CHINESE, direction, nodes, edges,
				List.of(new Layer("base", "基本", false, true)));
	}

	/** Members with their measures, departments that carry them out, and a legend. */
	public static Scene map(int members, int measures, int departments, Scene.Direction direction) {
		return new SampleScenes().members(members, measures, departments).legend().scene(direction);
	}

	private SampleScenes members(int members, int measures, int departments) {
		for (int m = 0; m < members; m++) {
			var children = new ArrayList<Node>();
			for (int i = m; i < measures; i += members) {
				children.add(measure(i));
				edges.add(edge("measure " + i, "department " + (i * 7 + m) % departments, "carries", ""));
			}
			var head = NAMES.get(m % NAMES.size()) + (m < NAMES.size() ? "" : m) + "\n党委委员，分管基层党建、干部队伍 · " + children.size() + " 条措施";
			nodes.add(node("member " + m, "member", Arrangement.FREE, style(Shape.ROUNDED, 0xeef3fa), head, children));
		}
		for (int d = 0; d < departments; d++) {
			nodes.add(node("department " + d, "department", Arrangement.LEAF, style(Shape.ELLIPSE, 0xfff4d6), "第" + (d + 1) + "科室办公室",
					List.of()));
		}
		for (int m = 0; m < members; m++) {
			if (m != 1 && members > 1) {
				edges.add(edge("member 1", "member " + m, "supervises", ""));
			}
			if (m % 3 == 2) {
				edges.add(edge("member " + m, "member " + (m * 5 + 3) % members, "helps", ""));
			}
		}
		return this;
	}

	private static Node measure(int i) {
		var label = "C" + (i + 1) + " " + WORKS.get(i % WORKS.size()) + "\n2023-10-31 推进中";
		var badge = new Node("badge " + i, NOTHING, "violation", "base", Arrangement.LEAF, Placement.DRAWING, style(Shape.DOT, 0xd64545),
				"", "", List.of(),
				List.of());
		return new Node("measure " + i, NOTHING, "measure", "base", Arrangement.LEAF, Placement.DRAWING,
				style(Shape.RECTANGLE, i % 4 == 0 ? 0xffe1dd : 0xe3f4e1), label, label, List.of(), i % 9 == 0 ? List.of(badge) : List.of());
	}

	private SampleScenes legend() {
		var items = List.of(leaf("legend 1", "已完成"), leaf("legend 2", "推进中"), leaf("legend 3", "逾期"));
		nodes.add(inMargin(node("legend", "signs", Arrangement.FREE, style(Shape.RECTANGLE, 0xfafafa), "图例", items)));
		return this;
	}

	/** Aspects with findings, their manifestations, and measures: layers without containers. */
	public static Scene trace(int findings) {
		var nodes = new ArrayList<Node>();
		var edges = new ArrayList<Edge>();
		for (int a = 0; a < 4; a++) {
			nodes.add(node("aspect " + a, "aspect", Arrangement.LEAF, style(Shape.NOTE, 0xf2e9ff), "思想政治建设之" + a, List.of()));
		}
		for (int f = 0; f < findings; f++) {
			nodes.add(
					node("finding " + f, "finding", Arrangement.LEAF, style(Shape.RECTANGLE, 0xfff4d6), "P" + f + " 理论学习研讨不深入", List.of()));
			edges.add(edge("aspect " + f * 4 / findings, "finding " + f, "has", ""));
			nodes.add(node("measure " + f, "measure", Arrangement.LEAF, style(Shape.RECTANGLE, 0xe3f4e1),
					"C" + f + " " + WORKS.get(f % WORKS.size()), List.of()));
			edges.add(edge("finding " + f, "measure " + f, "answers", f % 5 == 0 ? "针对" : ""));
			if (f % 3 == 0) {
				edges.add(edge("finding " + f, "measure " + (f + 5) % findings, "answers", ""));
			}
		}
		return scene("问题—表现—措施—责任", Scene.Direction.RIGHT, nodes, edges);
	}

	/** Containers of every arrangement, with edges between what is in them. */
	public static Scene mixed(Scene.Direction direction) {
		var team = node("team", "team", Arrangement.FREE, style(Shape.ROUNDED, 0xeef3fa), "区工委第一巡察组",
				List.of(leaf("leader", "组长 周某"), leaf("deputy", "副组长 吴某"),
						node("jobs", "jobs", Arrangement.VERTICAL, style(Shape.RECTANGLE, 0xffffff), "分工",
								List.of(leaf("talks", "谈话 郑某"), leaf("finance", "财务 徐某"), leaf("documents", "资料 冯某")))));
		var host = node("host", "host", Arrangement.LIST, style(Shape.RECTANGLE, 0xfff4d6), "某镇党委",
				List.of(leaf("liaison", "联络员 王某"), leaf("east", "东村（一段很长的说明，用来看它怎样换行，是否越出边框，行首会不会出现标点。）"), leaf("west", "西村")));
		var phases = node("phases", "phases", Arrangement.HORIZONTAL, style(Shape.RECTANGLE, 0xf5f5f5), "阶段",
				List.of(leaf("p1", "进驻"), leaf("p2", "了解"), leaf("p3", "反馈")));
		var edges = List.of(edge("leader", "deputy", "leads", "领导"), edge("deputy", "talks", "leads", ""),
				edge("deputy", "finance", "leads", ""), edge("talks", "liaison", "works", "联系"), edge("finance", "east", "works", "回避"),
				edge("documents", "west", "works", ""), edge("team", "p1", "runs", ""), edge("p3", "host", "runs", ""));
		return scene("巡察组分工图", direction, List.of(team, host, phases, leaf("alone", "无人负责"), leaf("alone2", "也无人负责")), edges);
	}

	private Scene scene(Scene.Direction direction) {
		return scene("责任分工图 某镇2023年巡察整改", direction, nodes, edges);
	}
}
