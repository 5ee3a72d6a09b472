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
import org.insp.dsl.edits.ClauseInsertion;
import org.insp.dsl.edits.SourceText;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;
import org.insp.model.NamedElement;

/**
 * A problem to fix, and the model it is in.
 *
 * @param modelContext the model
 * @param problem the problem
 * @param file the file of the problem
 */
record FixContext(ModelContext modelContext, Problem problem, InspResource file) {

	/** The element that violates the rule, or its nearest container of a type. */
	<T extends EObject> Optional<T> element(Class<T> type) {
		return Optional.ofNullable(problem.violation()).map(v -> EcoreUtil2.getContainerOfType(v.element(), type));
	}

	/** The arguments of the violation. */
	List<Object> arguments() {
		return problem.violation().arguments();
	}

	/** The syntax of the file of an element. */
	Syntax syntax(EObject element) {
		return modelContext.syntax((InspResource) element.eResource());
	}

	/** The name that refers to an element from another one; empty if there is none. */
	Optional<String> name(NamedElement target, EObject from, EReference reference) {
		return modelContext.names().reference(target, from, reference);
	}

	/** The names that refer to several elements from another one; elements without a name are left out. */
	List<String> names(Stream<? extends NamedElement> targets, EObject from, EReference reference) {
		return targets.flatMap(target -> name(target, from, reference).stream()).distinct().toList();
	}

	/** Inserts clauses into the block of an element. */
	TextChange insertClauses(EObject element, List<ClauseInsertion.NewClause> clauses) {
		return TextChange.insertion((InspResource) element.eResource(),
				modelContext.isOwn(element) ? new ClauseInsertion(element).of(clauses) : List.of());
	}

	/** Inserts a clause into the block of an element. */
	TextChange insertClauses(EObject element, String keyword, String value) {
		return insertClauses(element, List.of(clause(element, keyword, value)));
	}

	/** A new clause in the vocabulary of the file of an element. */
	ClauseInsertion.NewClause clause(EObject element, String keyword, String value) {
		return new ClauseInsertion.NewClause(keyword.replaceFirst("@.*", ""), syntax(element).clause(keyword, value));
	}

	/** Inserts a text after the last value of some consecutive features of an element. */
	Optional<TextChange> insertAfter(EObject element, String text, EStructuralFeature... features) {
		var end = Stream.of(features).flatMap(f -> NodeModelUtils.findNodesForFeature(element, f).stream()).mapToInt(FixContext::end).max();
		return end.isEmpty()
				? Optional.empty()
				: Optional
						.of(TextChange.insertion((InspResource) element.eResource(), List.of(new TextEdit(end.getAsInt(), 0, ' ' + text))));
	}

	/** Inserts a text before the first value of a feature of an element. */
	Optional<TextChange> insertBefore(EObject element, EStructuralFeature feature, String text) {
		return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst()
				.map(node -> TextChange.insertion((InspResource) element.eResource(),
						List.of(new TextEdit(node.getTextRegion().getOffset(), 0, text))));
	}

	/** Appends a value to a list of an element, with the separator that the list uses. */
	Optional<TextChange> appendToList(EObject element, EStructuralFeature feature, String value) {
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
		var separator = before.matches("[,，、][ \u3000]?") ? before : syntax(element).listSeparator();
		return Optional
				.of(new TextChange("add", List.of(value, feature), Map.of(file, List.of(new TextEdit(last, 0, separator + value))), ""));
	}

	/** Replaces a value of a feature of an element. */
	Optional<TextChange> replaceValue(EObject element, EStructuralFeature feature, int index, String text) {
		var nodes = NodeModelUtils.findNodesForFeature(element, feature);
		return nodes.isEmpty() ? Optional.empty() : Optional.of(replaceValue(nodes.get(Math.max(0, index)), text));
	}

	private TextChange replaceValue(INode node, String text) {
		var region = node.getTextRegion();
		return TextChange.replacement((InspResource) NodeModelUtils.findActualSemanticObjectFor(node).eResource(),
				NodeModelUtils.getTokenText(node), new TextEdit(region.getOffset(), region.getLength(), text));
	}

	private static int end(INode node) {
		return node.getTextRegion().getOffset() + node.getTextRegion().getLength();
	}

	/** The text that a problem is about. */
	String text() {
		return SourceText.of(file).text().substring(problem.region().offset(), problem.region().offset() + problem.region().length());
	}

	/** Replaces the text that a problem is about. */
	TextChange replaceValue(String text) {
		return TextChange.replacement(file, text(), new TextEdit(problem.region().offset(), problem.region().length(), text));
	}

}
