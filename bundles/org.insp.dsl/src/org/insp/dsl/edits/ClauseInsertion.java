/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.edits;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;

/** Inserts clauses where the grammar has them, in the layout of their neighbours. */
public final class ClauseInsertion {

	private static final String STEP = "  ";

	/**
	 * A new clause.
	 *
	 * @param head the English form of its keyword
	 * @param text the clause, its lines indented relative to the first
	 */
	public record NewClause(String head, String text) {
	}

	private final EObject element;
	private final SourceText source;

	/** @param element the element that gets the clauses */
	public ClauseInsertion(EObject element) {
		this.element = element;
		this.source = SourceText.of((InspResource) element.eResource());
	}

	/** The edits that insert some clauses, in their order, into the block of the element. */
	public List<TextEdit> of(List<NewClause> clauses) {
		var block = SourceBlock.of(element);
		if (block.isPresent()) {
			return clauses.stream().map(clause -> into(block.get(), clause)).toList();
		}
		var leaves = SourceBlock.leaves(element);
		if (leaves.isEmpty() || leaves.stream().anyMatch(leaf -> SourceBlock.isBrace(leaf, "OPEN"))) {
			return List.of();
		}
		var text = String.join(STEP, clauses.stream().map(NewClause::text).toList());
		var braced = text.contains("\n") ? "{\n" + text.indent(STEP.length()) + "}" : "{ " + text + " }";
		int end = leaves.get(leaves.size() - 1).getEndOffset();
		return List.of(new TextEdit(end, 0, ' ' + lines(braced, source.indent(end))));
	}

	private TextEdit into(SourceBlock block, NewClause clause) {
		var order = block.order();
		int place = order.indexOf(clause.head());
		SourceBlock.Clause before = null;
		for (var each : block.clauses()) {
			before = order.indexOf(each.head()) <= place ? each : before;
		}
		if (before != null) {
			return after(before, clause);
		}
		boolean spread = source.endsLine(block.open());
		if (spread) {
			var neighbour = block.clauses().stream().findFirst().filter(c -> source.beginsLine(c.offset()));
			var indent = neighbour.map(c -> source.indent(c.offset())).orElse(source.indent(block.open()) + STEP);
			return new TextEdit(source.lineEnd(block.open()), 0, source.lineBreak() + indent + lines(clause.text(), indent));
		} else if (block.clauses().isEmpty()) {
			return new TextEdit(block.open(), block.close() - block.open(),
					' ' + lines(clause.text(), source.indent(block.open()) + STEP) + ' ');
		}
		return new TextEdit(block.clauses().get(0).offset(), 0, clause.text() + STEP);
	}

	private TextEdit after(SourceBlock.Clause before, NewClause clause) {
		var indent = source.indent(before.offset());
		if (!source.endsLine(before.end())) {
			return new TextEdit(before.end(), 0, STEP + lines(clause.text(), indent));
		}
		boolean alike = before.head().equals(clause.head()) && clause.text().contains("\n");
		var gap = alike && source.followsBlankLine(before.offset()) ? source.lineBreak() : "";
		return new TextEdit(source.lineEnd(before.end()), 0, gap + source.lineBreak() + indent + lines(clause.text(), indent));
	}

	private String lines(String text, String indent) {
		return text.stripTrailing().replace("\n", source.lineBreak() + indent);
	}
}
