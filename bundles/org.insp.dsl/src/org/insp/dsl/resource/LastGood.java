/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import java.io.StringReader;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.parser.IParseResult;

/**
 * The text of a file before the syntax errors that it has now. Sirius deletes the views of elements that are gone, and with them how a
 * person arranged them; so in a session a file with syntax errors goes on showing what it said before, until it is mended. Its errors are
 * those that it has.
 */
final class LastGood {

	private static final String DIAGRAMS = "aird";

	/** Nobody remembers. */
	static volatile EarlierTexts memory = file -> Stream.empty();

	private final InspResource resource;
	private String text;
	private IParseResult heldBack;

	LastGood(InspResource resource) {
		this.resource = resource;
	}

	/** Remembers a text, if it has no mistakes, before its elements go. */
	void remember(IParseResult leaving) {
		if (leaving != null && !leaving.hasSyntaxErrors()) {
			text = leaving.getRootNode().getText();
		}
	}

	/** What the contents are to be made of. */
	IParseResult insteadOf(IParseResult parsed) {
		var good = parsed.hasSyntaxErrors() && isInSession() ? good() : Optional.<IParseResult>empty();
		heldBack = good.isPresent() ? parsed : null;
		return good.orElse(parsed);
	}

	private Optional<IParseResult> good() {
		var texts = text != null ? Stream.of(text) : memory.of(resource.getURI());
		return texts.map(t -> resource.getParser().parse(new StringReader(t))).filter(p -> !p.hasSyntaxErrors()).findFirst();
	}

	/** What the file says now. */
	IParseResult current(IParseResult parsed) {
		return heldBack != null ? heldBack : parsed;
	}

	/** A session has its diagrams beside the models, whoever made the resource set. */
	private boolean isInSession() {
		return resource.getResourceSet() != null && resource.getResourceSet().getResources().stream()
				.anyMatch(r -> r.getURI() != null && DIAGRAMS.equals(r.getURI().fileExtension()));
	}
}
