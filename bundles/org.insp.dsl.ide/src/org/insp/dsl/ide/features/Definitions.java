/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.List;

import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;
import org.insp.dsl.models.Shipped;
import org.insp.dsl.problems.Regions;
import org.insp.model.InspPackage.Literals;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Where a name leads: to the name where the element is declared. What is shipped with the tool lies in no file that a client could open. */
@Singleton
public class Definitions extends DocumentSymbolService {

	@Inject
	private Places places;

	@Inject
	private DocumentExtensions documents;

	@Override
	public List<? extends Location> getDefinitions(XtextResource resource, int offset, IResourceAccess access, CancelIndicator cancel) {
		return places.meant(resource, offset).filter(element -> !Shipped.isShipped(element.eResource().getURI())).map(element -> {
			var region = Regions.of(element, Literals.NAMED_ELEMENT__NAME, -1);
			return documents.newLocation(element.eResource(), new TextRegion(region.offset(), region.length()));
		}).stream().toList();
	}
}
