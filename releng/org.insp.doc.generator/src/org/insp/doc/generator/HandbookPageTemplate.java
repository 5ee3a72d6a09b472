/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

/** The frame of a page: head, links to the contents and to the other language. */
final class HandbookPageTemplate {

	private static final String FRAME = """
			<!DOCTYPE html>
			<html lang="%s">
			<head>
			<meta charset="UTF-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%s</title>
			<link rel="stylesheet" href="%sstyle.css">
			</head>
			<body>
			<nav><a href="%s">%s</a> · <a href="%s">%s</a></nav>
			%s</body>
			</html>
			""";

	private static final String FORWARD = """
			<!DOCTYPE html>
			<html lang="%s">
			<head>
			<meta charset="UTF-8">
			<meta http-equiv="refresh" content="0; url=%2$s">
			<title>%3$s</title>
			</head>
			<body><a href="%2$s">%3$s</a></body>
			</html>
			""";

	private final HandbookPage page;

	HandbookPageTemplate(HandbookPage page) {
		this.page = page;
	}

	/** Returns the document around a body. */
	String html(String body) {
		var texts = HandbookTexts.of(page.language());
		var language = page.language().getLiteral();
		var up = page.up();
		return FRAME.formatted(language, MarkupText.escaped(page.title()), up, up + language + "/index.html", texts.getString("contents"),
				up + page.inOtherLanguage(), texts.getString("other-language"), body);
	}

	/** Returns a page that leads to another one: Eclipse Help has one address for the first page, whatever the language. */
	static String forward(HandbookPage page) {
		return FORWARD.formatted(page.language().getLiteral(), page.htmlPath(), MarkupText.escaped(page.title()));
	}
}
