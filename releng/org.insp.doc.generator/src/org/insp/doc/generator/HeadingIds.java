/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The identifiers of headings: their text in lower case, with hyphens for blanks. A heading that is the id of a rule keeps it. */
final class HeadingIds extends AbstractVisitor {

	private final Map<Node, String> ids = new IdentityHashMap<>();
	private final Map<String, Integer> uses = new HashMap<>();

	private HeadingIds() {
	}

	/** Returns the identifiers of all headings of a page; no two are alike. */
	static Map<Node, String> of(Node document) {
		var visitor = new HeadingIds();
		document.accept(visitor);
		return visitor.ids;
	}

	@Override
	public void visit(Heading heading) {
		var id = slug(PlainText.of(heading));
		int uses = this.uses.merge(id, 1, Integer::sum);
		ids.put(heading, uses == 1 ? id : id + '-' + uses);
	}

	/** Returns a text as an identifier: letters and digits of any script in lower case, and single hyphens for the rest. */
	static String slug(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
	}
}
