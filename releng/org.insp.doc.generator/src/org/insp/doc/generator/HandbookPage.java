/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.insp.model.Language;

/** One page of the handbook. */
final class HandbookPage {

	private static final List<org.commonmark.Extension> EXTENSIONS = List.of(TablesExtension.create());
	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

	private final String path;
	private final Set<String> allPaths;
	private final Node document;
	private final Map<Node, String> ids;

	/**
	 * Parses a page.
	 *
	 * @param path its path, such as {@code en/developers/building.md}
	 * @param markdown its text
	 * @param allPaths the paths of all pages
	 */
	HandbookPage(String path, String markdown, Set<String> allPaths) {
		this.path = path;
		this.allPaths = allPaths;
		this.document = PARSER.parse(markdown);
		this.ids = new IdentityHashMap<>(HeadingIds.of(document));
		document.accept(new LinksToHtml());
		document.accept(new ChineseLineBreaks());
	}

	Node document() {
		return document;
	}

	/** Returns the identifiers that places of the page have in the HTML; more may be added before it is written. */
	Map<Node, String> ids() {
		return ids;
	}

	/** Returns the path of the HTML file, such as {@code en/developers/building.html}. */
	String htmlPath() {
		return path.replaceFirst("\\.md$", ".html");
	}

	Language language() {
		return path.startsWith("zh/") ? Language.ZH : Language.EN;
	}

	/** Returns the heading of the page. */
	String title() {
		for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading) {
				return PlainText.of(node);
			}
		}
		throw new IllegalStateException(path + " has no heading");
	}

	/** Returns the page as a complete HTML document. */
	String html() {
		var renderer = HtmlRenderer.builder().extensions(EXTENSIONS).attributeProviderFactory(context -> (node, tag, attributes) -> {
			if (ids.containsKey(node) && !tag.equals("code")) {
				attributes.put("id", ids.get(node));
			}
		}).build();
		return new HandbookPageTemplate(this).html(renderer.render(document));
	}

	/** Returns the way from the folder of the page to the folder of all pages: empty or a sequence of {@code ../}. */
	String up() {
		return "../".repeat((int) path.chars().filter(c -> c == '/').count());
	}

	/** Returns the path of the same page in the other language, or of its first page where it has none of that name. */
	String inOtherLanguage() {
		var other = (language() == Language.ZH ? "en" : "zh") + path.substring(2);
		return (allPaths.contains(other) ? other : other.substring(0, 2) + "/index.md").replaceFirst("\\.md$", ".html");
	}

	/** Turns links between Markdown pages into links between HTML pages. */
	private static final class LinksToHtml extends AbstractVisitor {
		@Override
		public void visit(Link link) {
			if (!link.getDestination().contains(":")) {
				link.setDestination(link.getDestination().replaceFirst("\\.md(#|$)", ".html$1"));
			}
			visitChildren(link);
		}
	}
}
