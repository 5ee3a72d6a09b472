/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

import java.nio.file.Path;

import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.insp.model.Language;

/** The table of contents for Eclipse Help, made of the headings and lists of the first page of a language. */
final class TableOfContents {

	private final HandbookPage index;
	private final StringBuilder out = new StringBuilder();

	TableOfContents(HandbookPage index) {
		this.index = index;
	}

	/** Returns where Eclipse Help looks for the table of contents of a language, below the folder of the bundle. */
	static String path(Language language) {
		return language == Language.EN ? "html/toc.xml" : "nl/" + language.getLiteral() + "/html/toc.xml";
	}

	/** Returns the table of contents as XML. */
	String xml() {
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<toc label=\"").append(MarkupText.escaped(index.title()))
				.append("\" topic=\"html/")
				.append(index.htmlPath()).append("\">\n");
		boolean open = false;
		for (var node = index.document().getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading heading && heading.getLevel() == 2) {
				out.append(open ? "</topic>\n" : "").append("<topic label=\"").append(MarkupText.escaped(PlainText.of(heading)))
						.append("\">\n");
				open = true;
			} else if (node instanceof BulletList) {
				list(node);
			}
		}
		return out.append(open ? "</topic>\n" : "").append("</toc>\n").toString();
	}

	private void list(Node list) {
		for (var item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
			var link = (Link) item.getFirstChild().getFirstChild();
			out.append("<topic label=\"").append(MarkupText.escaped(PlainText.of(link))).append("\" href=\"html/").append(target(link))
					.append("\">\n");
			if (item.getLastChild() instanceof BulletList nested) {
				list(nested);
			}
			out.append("</topic>\n");
		}
	}

	/** The path of the page that a link of the first page leads to. */
	private String target(Link link) {
		return Path.of(index.htmlPath()).resolveSibling(link.getDestination()).normalize().toString().replace('\\', '/');
	}
}
