/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.edits.Deletion;
import org.insp.dsl.edits.SourceBlock;
import org.insp.dsl.edits.SourceText;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;

/**
 * Keeps the first of several who answer for the same, or as many as there may be, and makes the others helpers: {@code leader A, B} becomes
 * {@code leader A  with B}, and {@code department A, B} becomes {@code department A  coop B}.
 *
 * @param <T> the type of element
 * @param type the type of element
 * @param owners the feature with those who answer
 * @param helpers the feature with those who help
 * @param keyword the keyword of those who answer, in English
 * @param helperKeyword the id of the keyword of those who help
 * @param title the key of the title
 */
record SplitOwners<T extends EObject>(Class<T> type, EReference owners, EReference helpers, String keyword, String helperKeyword,
		String title) implements Fix {

	@Override
	public Stream<TextChange> changes(FixContext context) {
		return context.element(type).map(element -> {
			var file = (InspResource) element.eResource();
			var first = ((List<?>) element.eGet(owners)).get(0);
			return new TextChange(title, List.of(first), Map.of(file, edits(element, context)), "");
		}).stream();
	}

	private List<TextEdit> edits(T element, FixContext context) {
		var nodes = NodeModelUtils.findNodesForFeature(element, owners);
		var others = NodeModelUtils.findNodesForFeature(element, helpers);
		int kept = Math.max(1, context.problem().violation().index());
		var source = SourceText.of((InspResource) element.eResource());
		var syntax = context.syntax(element);
		int keptEnd = end(nodes.get(kept - 1));
		var deleted = laterClauses(element, keptEnd);

		var lost = others.stream().filter(other -> deleted.stream().anyMatch(clause -> contains(clause, other))).toList();
		var names = new ArrayList<>(Stream.concat(nodes.stream().skip(kept), lost.stream()).map(NodeModelUtils::getTokenText).distinct()
				.toList());
		names.removeAll(nodes.stream().limit(kept).map(NodeModelUtils::getTokenText).toList());
		var staying = others.stream().filter(other -> !lost.contains(other)).toList();
		names.removeAll(staying.stream().map(NodeModelUtils::getTokenText).toList());

		var edits = new ArrayList<TextEdit>();
		boolean needsClause = staying.isEmpty() && !names.isEmpty();
		edits.add(new TextEdit(keptEnd, endOfList(nodes, kept, source) - keptEnd,
				needsClause ? "  " + syntax.clause(helperKeyword, syntax.list(names)) : ""));
		if (!staying.isEmpty() && !names.isEmpty()) {
			edits.add(new TextEdit(staying.get(0).getOffset(), 0, syntax.list(names) + syntax.listSeparator()));
		}
		deleted.forEach(clause -> edits.add(Deletion.of(source, clause.offset(), clause.end())));
		return edits;
	}

	/** The clauses of the same keyword after the one in which the last name stays. */
	private List<SourceBlock.Clause> laterClauses(T element, int keptEnd) {
		return SourceBlock.of(element).stream().flatMap(block -> block.clauses().stream())
				.filter(clause -> clause.head().equals(keyword) && clause.offset() > keptEnd).toList();
	}

	/** The end of the list in which the last name stays: only separators stand between its names. */
	private static int endOfList(List<INode> nodes, int kept, SourceText source) {
		int end = end(nodes.get(kept - 1));
		for (int i = kept; i < nodes.size() && source.text().substring(end, nodes.get(i).getOffset()).strip().length() == 1; i++) {
			end = end(nodes.get(i));
		}
		return end;
	}

	private static boolean contains(SourceBlock.Clause clause, INode node) {
		return clause.offset() <= node.getOffset() && node.getOffset() < clause.end();
	}

	private static int end(INode node) {
		return node.getTextRegion().getOffset() + node.getTextRegion().getLength();
	}
}
