/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** The links at the top of a long page: one line for each section with what is in it, or all sections in one line. */
final class PageOutline {

	private static final String SEPARATOR = " · ";

	private final Map<Node, String> ids;

	private PageOutline(Map<Node, String> ids) {
		this.ids = ids;
	}

	/**
	 * Inserts the links below the heading of a page.
	 *
	 * @param document the page
	 * @param ids the identifiers of its headings
	 */
	static void insert(Node document, Map<Node, String> ids) {
		var headings = new ArrayList<Heading>();
		for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading heading && heading.getLevel() > 1) {
				headings.add(heading);
			}
		}
		var outline = new PageOutline(ids);
		boolean nested = headings.stream().anyMatch(h -> h.getLevel() > 2);
		document.getFirstChild().insertAfter(nested ? outline.list(headings) : outline.line(headings));
	}

	private Node line(List<Heading> headings) {
		var line = new Paragraph();
		headings.forEach(heading -> {
			if (line.getFirstChild() != null) {
				line.appendChild(new Text(SEPARATOR));
			}
			line.appendChild(link(heading));
		});
		return line;
	}

	private Node list(List<Heading> headings) {
		var list = new BulletList();
		list.setTight(true);
		var line = new Paragraph();
		for (var heading : headings) {
			if (heading.getLevel() == 2) {
				line = new Paragraph();
				var item = new ListItem();
				item.appendChild(line);
				list.appendChild(item);
			} else {
				line.appendChild(new Text(line.getFirstChild() == line.getLastChild() ? ": " : SEPARATOR));
			}
			line.appendChild(link(heading));
		}
		return list;
	}

	private Link link(Heading heading) {
		var link = new Link('#' + ids.get(heading), null);
		link.appendChild(new Text(heading.getFirstChild() instanceof Text text ? text.getLiteral().strip() : PlainText.of(heading)));
		return link;
	}
}
