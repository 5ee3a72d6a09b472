/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.insp.dsl.reference.ReferenceAnchors;

/**
 * The identifiers of the blocks and clauses in the reference of the language: {@code measure} for a block, {@code measure.due} for a
 * clause. They come from the English page and are the same in the Chinese one, which lists the same things in the same order.
 */
final class ReferenceIds {

	/** The keywords that a clause begins with: words, or alternatives in brackets. */
	private static final Pattern HEADS = Pattern.compile("\\(([^()]*)\\).*|([a-z][a-z -]*).*");

	/** The parts that can have an identifier: the headings of blocks, and the lines of the tables with their cells. */
	private static final class ReferenceEntries extends AbstractVisitor {
		private final List<Node> found = new ArrayList<>();

		@Override
		public void visit(Heading heading) {
			if (heading.getLevel() == 2) {
				found.add(heading);
			}
		}

		@Override
		public void visit(CustomNode node) {
			if (node instanceof TableRow && node.getParent() instanceof TableBody) {
				found.add(node);
				found.add(node.getFirstChild());
				found.add(node.getLastChild());
			}
			visitChildren(node);
		}

		static List<Node> of(Node document) {
			var visitor = new ReferenceEntries();
			document.accept(visitor);
			return visitor.found;
		}
	}

	/** The identifier of each place, in order; null for one without. */
	private final List<String> ids = new ArrayList<>();

	private ReferenceIds() {
	}

	/** Reads the identifiers from the English page. */
	static ReferenceIds of(Node english) {
		var ids = new ReferenceIds();
		var block = "";
		List<String> keywords = List.of();
		int cell = 0;
		for (var place : ReferenceEntries.of(english)) {
			if (place instanceof Heading) {
				block = ReferenceAnchors.block(PlainText.of(place));
				ids.add(block);
				continue;
			}
			if (place instanceof TableRow) {
				keywords = keywords(place);
				cell = 0;
			}
			ids.add(cell < keywords.size() ? ReferenceAnchors.clause(block, keywords.get(cell)) : null);
			cell++;
		}
		return ids;
	}

	/** The same block may be described twice; links lead to the first. */
	private void add(String id) {
		ids.add(ids.contains(id) ? null : id);
	}

	/** Returns the identifiers of the places of a page, which may be the Chinese one. */
	Map<Node, String> in(Node document) {
		var places = ReferenceEntries.of(document);
		if (places.size() != ids.size()) {
			throw new IllegalStateException("The pages of the reference differ: " + places.size() + " places instead of " + ids.size());
		}
		var result = new IdentityHashMap<Node, String>();
		for (int i = 0; i < ids.size(); i++) {
			if (ids.get(i) != null) {
				result.put(places.get(i), ids.get(i));
			}
		}
		return result;
	}

	/** The keywords that the clause of a row can begin with; none where it begins with a name or a date. */
	private static List<String> keywords(Node row) {
		var form = row.getFirstChild().getFirstChild() instanceof Code code ? code.getLiteral() : "";
		var matcher = HEADS.matcher(form);
		if (!matcher.matches()) {
			return List.of();
		}
		return matcher.group(1) == null ? List.of(matcher.group(2)) : List.of(matcher.group(1).split("\\|"));
	}
}
