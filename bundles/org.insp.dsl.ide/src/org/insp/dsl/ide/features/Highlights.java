/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.insp.dsl.resource.InspResource;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** All occurrences in a document of the name of an element. */
@Singleton
public class Highlights implements IDocumentHighlightService {

	@Inject
	private ElementLocator locator;

	@Override
	public List<? extends DocumentHighlight> getDocumentHighlights(Document document,
			XtextResource resource, DocumentHighlightParams params, CancelIndicator cancel) {
		return locator.elementAt(resource, document.getOffSet(params.getPosition())).stream()
				.flatMap(element -> Stream.concat(NameOccurrences.declaration(element).stream(),
						NameOccurrences.inFile((InspResource) resource, element).stream()))
				.filter(use -> use.file() == resource)
				.map(use -> new DocumentHighlight(Ranges.of(resource, use.region()),
						use.isDeclaration() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
				.toList();
	}
}
