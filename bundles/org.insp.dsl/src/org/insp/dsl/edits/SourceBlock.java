/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.grammar.KeywordPair;
import org.insp.dsl.grammar.NodeSyntax;

/**
 * The braces of an element and the clauses between them, in the text.
 *
 * @param open the end of the opening brace
 * @param close the beginning of the closing brace
 * @param clauses the clauses
 * @param order the English forms of the keywords that clauses of such a block begin with, in the order of the grammar
 */
public record SourceBlock(int open, int close, List<Clause> clauses, List<String> order) {

	/**
	 * A clause.
	 *
	 * @param head the English form of its keyword; empty for one without
	 * @param offset the offset of its beginning
	 * @param end the offset of its end
	 */
	public record Clause(String head, int offset, int end) {
	}

	/** The block of an element; none if it has no braces, or if error recovery inserted them. */
	public static Optional<SourceBlock> of(EObject element) {
		int depth = 0;
		int open = -1;
		int end = -1;
		ILeafNode start = null;
		var order = List.<String>of();
		var clauses = new ArrayList<Clause>();
		for (var leaf : leaves(element)) {
			var syntax = NodeSyntax.of(leaf);
			depth -= isBrace(leaf, "CLOSE") ? 1 : 0;
			boolean closes = isBrace(leaf, "CLOSE") && depth == 0;
			if (depth == 1 && open >= 0 && syntax.isClauseStart(leaf) || closes) {
				if (start != null) {
					clauses.add(new Clause(head(start), start.getOffset(), end));
				}
				start = leaf;
			}
			if (closes) {
				return open < 0 || leaf.getLength() == 0
						? Optional.empty()
						: Optional.of(new SourceBlock(open, leaf.getOffset(), clauses, order));
			}
			if (isBrace(leaf, "OPEN") && depth++ == 0) {
				open = leaf.getLength() == 0 ? -1 : leaf.getEndOffset();
				order = syntax.openedBlock(leaf).stream().flatMap(block -> block.headKeywords().stream()).map(KeywordPair::en).toList();
			}
			end = leaf.getEndOffset();
		}
		return Optional.empty();
	}

	/** The visible tokens of an element. */
	public static List<ILeafNode> leaves(EObject element) {
		var leaves = new ArrayList<ILeafNode>();
		var node = NodeModelUtils.findActualNodeFor(element);
		if (node != null) {
			node.getLeafNodes().forEach(leaf -> {
				if (!leaf.isHidden()) {
					leaves.add(leaf);
				}
			});
		}
		return leaves;
	}

	/** Returns whether a token belongs to a terminal rule: that of opening or of closing braces. */
	public static boolean isBrace(ILeafNode leaf, String rule) {
		return NodeSyntax.terminal(leaf).equals(rule);
	}

	/** The English form of a keyword; empty for any other token. */
	public static String head(ILeafNode leaf) {
		return NodeSyntax.keyword(leaf).map(KeywordPair::en).orElse("");
	}
}
