/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.html;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.insp.model.text.LanguageLocale;
import org.insp.model.text.MessageBundle;

/**
 * Writes drawn views as one HTML page that needs nothing else: it can be searched, filtered and printed, asks for nothing from outside (its
 * content security policy forbids that, and any script but its own), and opens from a file. The same page gives the same bytes.
 */
public final class HtmlWriter {

	private static final List<String> SCRIPTS = List.of("viewport.js", "drawing.js", "search.js", "filter.js", "card.js", "page.js");
	/** The keys of the messages that scripts show. */
	private static final List<String> SCRIPT_MESSAGES = List.of("all", "nothing", "none", "hits", "problems", "filtered", "close");

	private final PageContent page;
	private final MessageBundle texts;
	private final LocalDate date;
	private final String data;

	/** Reads everything that the page says from the model. */
	public HtmlWriter(PageContent page) {
		this.page = page;
		date = page.model().referenceDate();
		texts = MessageBundle.of(HtmlWriter.class, page.language());
		var words = new LinkedHashMap<String, String>();
		SCRIPT_MESSAGES.forEach(key -> words.put(key, texts.get(key)));
		data = new PageData(page, texts).json(words);
	}

	/**
	 * Writes the page, to be encoded in UTF-8; does not read the model.
	 *
	 * @param drawings the drawings of the views in their order, as SVG
	 */
	public void write(List<String> drawings, Appendable out) throws IOException {
		var script =
				"(() => {\n'use strict';\n" + SCRIPTS.stream().map(HtmlWriter::resource).collect(Collectors.joining("\n")) + "})();\n";
		var views = IntStream.range(0, drawings.size()).mapToObj(i -> view(page.views().get(i), drawings.get(i)));
		out.append(PageTemplate.fill(resource("page.html"), texts, Map.of(
				"lang", LanguageLocale.of(page.language()).toLanguageTag(),
				"hash", PageTemplate.hash(script),
				"title", PageTemplate.escaped(page.title()),
				"date", PageTemplate.escaped(texts.get("as-of", date)),
				"style", resource("page.css"),
				"tabs", page.views().stream().map(HtmlWriter::tab).collect(Collectors.joining()),
				"views", views.collect(Collectors.joining("\n")),
				"data", data,
				"script", script)));
	}

	private static String resource(String name) {
		return PageTemplate.resource(HtmlWriter.class, name);
	}

	private static String tab(PageView view) {
		var name = PageTemplate.escaped(view.name());
		return "<button type=\"button\" role=\"tab\" id=\"tab-" + name + "\" aria-controls=\"stage\">" + PageTemplate.escaped(view.title())
				+ "<b></b></button>";
	}

	/** A template: only the view that is looked at is in the document, so that ids of several drawings never meet. */
	private static String view(PageView view, String drawing) {
		var svg = drawing.substring(drawing.indexOf("<svg")).strip();
		return "<template id=\"view-" + PageTemplate.escaped(view.name()) + "\">\n" + svg + "\n</template>";
	}
}
