/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.insp.dsl.grammar.KeywordPair;
import org.insp.dsl.grammar.NodeSyntax;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;

/**
 * The identifiers of blocks and clauses in the built pages of the {@linkplain VocabularyReference reference of the language}: {@code
 * measure} for a block, {@code measure.due} for a clause. They are the same whatever the language of the page.
 */
public final class ReferenceAnchors {

	private ReferenceAnchors() {
	}

	/**
	 * Returns the identifier of a block.
	 *
	 * @param term the English term for it, which is its heading in the reference
	 */
	public static String block(String term) {
		return term.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
	}

	/**
	 * Returns the identifier of a clause.
	 *
	 * @param block the identifier of its block
	 * @param keyword the English keyword that it begins with
	 */
	public static String clause(String block, String keyword) {
		return block + '.' + block(keyword);
	}

	/**
	 * Returns the identifiers that a place in a text may have, the closest first. Not all of them exist: a keyword that stands within a
	 * clause begins none, and a block without clauses of its own has no section.
	 *
	 * @param root the parsed text
	 * @param offset an offset in it
	 */
	public static List<String> at(ICompositeNode root, int offset) {
		var anchors = new LinkedHashSet<String>();
		var token = tokenUpTo(root, offset);
		var path = new ArrayList<INode>();
		for (INode node = token; node != null; node = node.getParent()) {
			if (node.hasDirectSemanticElement()) {
				path.add(node);
				var block = block(ElementLabels.term(node.getSemanticElement().eClass(), Language.EN));
				keywordsUpTo(token, (ICompositeNode) node, path).forEach(keyword -> anchors.add(clause(block, keyword)));
				anchors.add(block);
			}
		}
		// a keyword may stand before the element that it begins
		var rule = token == null ? null : GrammarUtil.containingParserRule(token.getGrammarElement());
		var type = rule == null ? null : InspPackage.eINSTANCE.getEClassifier(rule.getType().getClassifier().getName());
		if (type != null) {
			anchors.add(block(ElementLabels.term(type, Language.EN)));
		}
		return List.copyOf(anchors);
	}

	/** The token at an offset or the last one before it; null at the beginning of a text. */
	private static ILeafNode tokenUpTo(ICompositeNode root, int offset) {
		ILeafNode last = null;
		for (var leaf : root.getLeafNodes()) {
			if (leaf.getOffset() > offset) {
				break;
			}
			last = leaf.isHidden() || leaf.getLength() == 0 ? last : leaf;
		}
		return last;
	}

	/**
	 * The English keywords of a block that stand at a token or before it, the closest first. Of the blocks within it, only those around the
	 * token count: what begins such a block may be a clause of the outer one.
	 */
	private static List<String> keywordsUpTo(ILeafNode token, ICompositeNode block, List<INode> path) {
		var keywords = new ArrayList<String>();
		for (var leaf : block.getLeafNodes()) {
			if (leaf.getOffset() > token.getOffset()) {
				break;
			}
			if (path.contains(blockOf(leaf))) {
				NodeSyntax.keyword(leaf).map(KeywordPair::en).ifPresent(keywords::add);
			}
		}
		Collections.reverse(keywords);
		return keywords;
	}

	private static INode blockOf(ILeafNode leaf) {
		INode node = leaf.getParent();
		while (node != null && !node.hasDirectSemanticElement()) {
			node = node.getParent();
		}
		return node;
	}
}
