/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;

/** Keeps the first of several joint leaders and makes the others co-leaders: {@code leader A, B} becomes {@code leader A  with B}. */
final class SplitLeaders implements Fix {

	@Override
	public Stream<TextChange> changes(FixContext context) {
		return context.element(Measure.class).map(measure -> {
			var file = (InspResource) measure.eResource();
			return new TextChange("leaders", List.of(measure.getLeaders().get(0)), Map.of(file, edits(measure, context)), "");
		}).stream();
	}

	private static List<TextEdit> edits(Measure measure, FixContext context) {
		var leaders = NodeModelUtils.findNodesForFeature(measure, Literals.MEASURE__LEADERS);
		var others = NodeModelUtils.findNodesForFeature(measure, Literals.MEASURE__CO_LEADERS);
		var syntax = context.syntax(measure);
		var source = SourceText.of((InspResource) measure.eResource());
		var edits = new ArrayList<TextEdit>();
		var between = source.text().substring(end(leaders.get(0)), leaders.get(1).getOffset());
		if (between.strip().length() > 1) {
			return severalClauses(measure, leaders, others, syntax, source);
		}
		edits.add(new TextEdit(end(leaders.get(0)), between.length(), "  " + syntax.keyword("with") + ' '));
		if (!others.isEmpty()) {
			int last = end(leaders.get(leaders.size() - 1));
			edits.add(new TextEdit(last, others.get(0).getOffset() - last, syntax.listSeparator()));
		}
		return edits;
	}

	/** Deletes the clauses of the other leaders and adds their names to the clause of the first. */
	private static List<TextEdit> severalClauses(Measure measure, List<INode> leaders, List<INode> others, Syntax syntax,
			SourceText source) {
		var edits = new ArrayList<TextEdit>();
		var names = Stream.concat(leaders.stream().skip(1), others.stream()).map(NodeModelUtils::getTokenText).distinct().toList();
		edits.add(new TextEdit(end(leaders.get(0)), 0, "  " + syntax.clause("with", syntax.list(names))));
		SourceBlock.of(measure).ifPresent(block -> block.clauses().stream()
				.filter(c -> c.head().equals("leader") && c.offset() > leaders.get(0).getOffset())
				.forEach(clause -> edits.add(Deletion.of(source, clause.offset(), clause.end()))));
		return edits;
	}

	private static int end(INode node) {
		return node.getTextRegion().getOffset() + node.getTextRegion().getLength();
	}
}
