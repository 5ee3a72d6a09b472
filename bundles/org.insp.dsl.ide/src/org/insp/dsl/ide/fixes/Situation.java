/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;
import org.insp.model.NamedElement;

/**
 * A problem and the model around it.
 *
 * @param scene the model
 * @param problem the problem
 * @param file the file that it is in
 */
record Situation(Scene scene, Problem problem, InspResource file) {

	/** The element that a rule objects to, or one around it, if it is of a type. */
	<T extends EObject> Optional<T> element(Class<T> type) {
		return Optional.ofNullable(problem.violation()).map(v -> EcoreUtil2.getContainerOfType(v.element(), type));
	}

	/** The arguments of the violation. */
	List<Object> arguments() {
		return problem.violation().arguments();
	}

	/** How to write in the file of an element. */
	Wording wording(EObject element) {
		return scene.wording((InspResource) element.eResource());
	}

	/** How to refer to something from an element. */
	Optional<String> name(NamedElement target, EObject from, EReference reference) {
		return scene.names().to(target, from, reference);
	}

	/** How to refer to several things from an element; what has no name is left out. */
	List<String> names(Stream<? extends NamedElement> targets, EObject from, EReference reference) {
		return targets.flatMap(target -> name(target, from, reference).stream()).distinct().toList();
	}

	/** Writes clauses into the block of an element. */
	Repair writing(EObject element, List<Insertion.Written> clauses) {
		return Repair.writing((InspResource) element.eResource(), scene.isOwn(element) ? new Insertion(element).of(clauses) : List.of());
	}

	/** Writes a clause into the block of an element. */
	Repair writing(EObject element, String keyword, String value) {
		return writing(element, List.of(clause(element, keyword, value)));
	}

	/** A clause as it is written in the file of an element. */
	Insertion.Written clause(EObject element, String keyword, String value) {
		return new Insertion.Written(keyword.replaceFirst("@.*", ""), wording(element).clause(keyword, value));
	}

	/** Writes behind the last of some features of an element, which stand one after the other. */
	Optional<Repair> behind(EObject element, String text, EStructuralFeature... features) {
		var end = Stream.of(features).flatMap(f -> NodeModelUtils.findNodesForFeature(element, f).stream()).mapToInt(Situation::end).max();
		return end.isEmpty()
				? Optional.empty()
				: Optional.of(Repair.writing((InspResource) element.eResource(), List.of(new TextEdit(end.getAsInt(), 0, ' ' + text))));
	}

	/** Writes before the first value of a feature of an element. */
	Optional<Repair> before(EObject element, EStructuralFeature feature, String text) {
		return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst()
				.map(node -> Repair.writing((InspResource) element.eResource(),
						List.of(new TextEdit(node.getTextRegion().getOffset(), 0, text))));
	}

	/** Adds a value to a list of an element, separated as the others are. */
	Optional<Repair> extending(EObject element, EStructuralFeature feature, String value) {
		var nodes = NodeModelUtils.findNodesForFeature(element, feature);
		if (nodes.isEmpty()) {
			return Optional.empty();
		}
		int last = end(nodes.get(nodes.size() - 1));
		var file = (InspResource) element.eResource();
		var before = nodes.size() > 1
				? SourceText.of(file).text()
						.substring(end(nodes.get(nodes.size() - 2)), nodes.get(nodes.size() - 1).getTextRegion().getOffset())
				: "";
		var separator = before.matches("[,，、][ \u3000]?") ? before : wording(element).comma();
		return Optional.of(new Repair("add", List.of(value, feature), Map.of(file, List.of(new TextEdit(last, 0, separator + value))), ""));
	}

	/** Replaces a value of a feature of an element. */
	Optional<Repair> replacing(EObject element, EStructuralFeature feature, int index, String text) {
		var nodes = NodeModelUtils.findNodesForFeature(element, feature);
		return nodes.isEmpty() ? Optional.empty() : Optional.of(replacing(nodes.get(Math.max(0, index)), text));
	}

	private Repair replacing(INode node, String text) {
		var region = node.getTextRegion();
		return Repair.replacing((InspResource) NodeModelUtils.findActualSemanticObjectFor(node).eResource(),
				NodeModelUtils.getTokenText(node), new TextEdit(region.getOffset(), region.getLength(), text));
	}

	private static int end(INode node) {
		return node.getTextRegion().getOffset() + node.getTextRegion().getLength();
	}

	/** The text that a problem is about. */
	String text() {
		return SourceText.of(file).text().substring(problem.region().offset(), problem.region().offset() + problem.region().length());
	}

	/** Puts something in the place of the text that a problem is about. */
	Repair replacing(String text) {
		return Repair.replacing(file, text(), new TextEdit(problem.region().offset(), problem.region().length(), text));
	}

}
