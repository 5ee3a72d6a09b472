/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.sirius;

import java.io.StringReader;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import org.eclipse.xtext.parser.IParseResult;
import org.insp.dsl.resource.ContentSelection;
import org.insp.dsl.resource.InspResource;

/**
 * Keeps the contents of a file as they were before its syntax errors. Sirius deletes the views of elements that are gone, and with them the
 * layout that a person gave them; so in a session a file with syntax errors shows its last valid text until it is corrected.
 */
public final class LastValidText implements ContentSelection {

	private static final String DIAGRAMS = "aird";

	private final TextHistory history;
	private final Map<InspResource, String> texts = Collections.synchronizedMap(new WeakHashMap<>());

	/** @param history the texts of files that were overwritten before the session began */
	public LastValidText(TextHistory history) {
		this.history = history;
	}

	@Override
	public void unloading(InspResource resource, IParseResult current) {
		if (!current.hasSyntaxErrors()) {
			texts.put(resource, current.getRootNode().getText());
		}
	}

	@Override
	public IParseResult select(InspResource resource, IParseResult parsed) {
		var valid = parsed.hasSyntaxErrors() && isInSession(resource) ? lastValidResult(resource) : Optional.<IParseResult>empty();
		return valid.orElse(parsed);
	}

	private Optional<IParseResult> lastValidResult(InspResource resource) {
		var text = texts.get(resource);
		var candidates = text != null ? Stream.of(text) : history.of(resource.getURI());
		return candidates.map(t -> resource.getParser().parse(new StringReader(t))).filter(p -> !p.hasSyntaxErrors()).findFirst();
	}

	/** Returns whether the resource set is that of a session: it has its diagrams beside the models, whoever made it. */
	private static boolean isInSession(InspResource resource) {
		return resource.getResourceSet() != null
				&& resource.getResourceSet().getResources().stream()
						.anyMatch(r -> r.getURI() != null && DIAGRAMS.equals(r.getURI().fileExtension()));
	}
}
