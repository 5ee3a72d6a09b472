/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.insp.dsl.ide.features.NameOccurrences.Occurrence;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Go to definition and find references. Elements that are shipped with the tool have no definition, because no client could open their
 * files.
 */
@Singleton
public class Definitions extends DocumentSymbolService {

	@Inject
	private ElementLocator locator;

	@Inject
	private UriExtensions uris;

	@Inject
	private Outline outline;

	@Override
	public List<? extends Location> getDefinitions(XtextResource resource, int offset, IResourceAccess access, CancelIndicator cancel) {
		return locator.elementAt(resource, offset).stream().flatMap(element -> NameOccurrences.declaration(element).stream())
				.map(this::location).toList();
	}

	@Override
	public List<? extends Location> getReferences(Document document, XtextResource resource, ReferenceParams params, IResourceAccess access,
			IResourceDescriptions index, CancelIndicator cancel) {
		boolean declaration = params.getContext() != null && params.getContext().isIncludeDeclaration();
		return locator.elementAt(resource, document.getOffSet(params.getPosition())).stream()
				.flatMap(element -> NameOccurrences.inAllFiles(element, resource.getResourceSet()).stream())
				.filter(use -> declaration || !use.isDeclaration()).map(this::location).toList();
	}

	/** Returns the hierarchical outline for clients that ask for a flat one as well; its items have the same properties. */
	@Override
	public List<DocumentSymbol> getSymbols(XtextResource resource, CancelIndicator cancel) {
		return outline.getSymbols(resource, cancel);
	}

	private Location location(Occurrence use) {
		var uri = uris.toUriString(use.file().getURI());
		return new Location(uri, Ranges.of(use.file(), use.region()));
	}
}
