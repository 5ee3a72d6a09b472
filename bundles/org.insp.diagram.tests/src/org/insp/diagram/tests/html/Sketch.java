/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.html;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.insp.diagram.scene.Edge;
import org.insp.diagram.scene.Layer;
import org.insp.diagram.scene.Node;
import org.insp.diagram.scene.Node.Arrangement;
import org.insp.diagram.scene.Scene;
import org.insp.diagram.scene.Style;
import org.insp.diagram.scene.Style.Shape;
import org.insp.diagram.tests.Samples;
import org.insp.model.Aspect;
import org.insp.model.Department;
import org.insp.model.Finding;
import org.insp.model.InspModel;
import org.insp.model.Language;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.Member;

/** Simple views of a model: who leads what with which department, and what answers the findings. */
record Sketch(InspModel model, Language language, List<Node> nodes, List<Edge> edges) {

	static Sketch of(InspModel model, Language language) {
		return new Sketch(model, language, new ArrayList<>(), new ArrayList<>());
	}

	Scene map() {
		for (var member : model.all(Member.class).toList()) {
			var led = model.all(Measure.class).filter(measure -> measure.getLeaders().contains(member)).map(this::measure).toList();
			nodes.add(node("member " + member.getName(), member, "member", led, Samples.style(Shape.ROUNDED, 0xeef3fa), member.getName()));
		}
		for (var department : model.all(Department.class).toList()) {
			nodes.add(new Node("department " + department.getName(), department, "department", "departments", Arrangement.LEAF,
					Samples.style(Shape.ROUNDED, 0xfff4d6), department.getName(), "", List.of(), List.of()));
		}
		model.all(Measure.class).filter(measure -> measure.getLeadDepartment() != null && !measure.getLeaders().isEmpty())
				.forEach(measure -> edge("measure " + measure.getName(), "department " + measure.getLeadDepartment().getName(), "carries"));
		nodes.add(node("legend", model.files().get(0), "legend", List.of(Samples.leaf("closed", "已销号"), Samples.leaf("overdue", "逾期")),
				Samples.style(Shape.RECTANGLE, 0xfafafa), "图例"));
		return scene("responsibility", new Layer("departments", "责任科室", true, true));
	}

	Scene trace() {
		model.all(Aspect.class).forEach(aspect -> nodes.add(leaf("aspect " + aspect.getName(), aspect, aspect.getTitle(), 0xf2e9ff)));
		for (var finding : model.all(Finding.class).toList()) {
			nodes.add(leaf("finding " + finding.getName(), finding, finding.getName() + ' ' + finding.getTitle(), 0xfff4d6));
			edge("aspect " + ((Aspect) finding.eContainer()).getName(), "finding " + finding.getName(), "has");
		}
		for (var measure : model.all(Measure.class).toList()) {
			nodes.add(measure(measure));
			measure.getAddresses().stream().map(target -> target instanceof Manifestation ? target.eContainer() : target).distinct()
					.forEach(finding -> edge("finding " + ((Finding) finding).getName(), "measure " + measure.getName(), "answers"));
		}
		return scene("trace");
	}

	private Node measure(Measure measure) {
		return leaf("measure " + measure.getName(), measure, measure.getName() + ' ' + measure.getText(),
				measure.getStatus() == MeasureStatus.CLOSED ? 0xd7efd5 : 0xe6e6e6);
	}

	private static Node leaf(String id, EObject element, String label, int fill) {
		return node(id, element, id.substring(0, id.indexOf(' ')), List.of(), Samples.style(Shape.RECTANGLE, fill), label);
	}

	private static Node node(String id, EObject element, String mapping, List<Node> children, Style style, String label) {
		return new Node(id, element, mapping, "base", children.isEmpty() ? Arrangement.LEAF : Arrangement.FREE, style, label, label, children, List.of());
	}

	private void edge(String source, String target, String mapping) {
		edges.add(Samples.edge(source, target, mapping, ""));
	}

	private Scene scene(String view, Layer... layers) {
		return new Scene(view, "某镇党委", model.files().get(0), language, Scene.Direction.RIGHT, nodes, edges, List.of(layers));
	}
}
