/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.insp.dsl.ide.workspace.MessageLanguage;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.naming.ModelNames;
import org.insp.dsl.problems.ElementRegions;
import org.insp.model.InspFile;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.NamedElement;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The elements of all models, found by a part of their names, titles or texts. */
@Singleton
public class WorkspaceSymbols {

	/** The most symbols in one answer; the client asks again as the user types on. */
	private static final int MAX_RESULTS = 1000;

	@Inject
	private UriExtensions uris;

	@Inject
	private MessageLanguage language;

	/**
	 * The elements of some models that match a query: first those whose names begin with it, then those that contain it. An empty query
	 * matches all.
	 */
	public List<WorkspaceSymbol> find(List<ModelScope> models, String query) {
		var wanted = query.strip().toLowerCase(Locale.ROOT);
		var begin = new ArrayList<WorkspaceSymbol>();
		var contain = new ArrayList<WorkspaceSymbol>();
		for (var model : models) {
			var messageLanguage = language.of(model);
			model.own().forEach(file -> file.file().ifPresent(root -> {
				for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
					if (all.next() instanceof NamedElement element && element.getName() != null && matches(element, wanted)) {
						var list = element.getName().toLowerCase(Locale.ROOT).startsWith(wanted) ? begin : contain;
						if (list.size() < MAX_RESULTS) {
							list.add(symbol(element, messageLanguage));
						}
					}
				}
			}));
		}
		return Stream.concat(begin.stream(), contain.stream()).limit(MAX_RESULTS).toList();
	}

	private static boolean matches(NamedElement element, String wanted) {
		return String.join(".", ModelNames.qualifiedName(element)).toLowerCase(Locale.ROOT).contains(wanted)
				|| Descriptions.full(element).filter(text -> text.toLowerCase(Locale.ROOT).contains(wanted)).isPresent();
	}

	private WorkspaceSymbol symbol(NamedElement element, Language messageLanguage) {
		var region = ElementRegions.of(element, Literals.NAMED_ELEMENT__NAME, -1);
		var resource = element.eResource();
		var location = new Location(uris.toUriString(resource.getURI()), Ranges.of(resource, region));
		var container =
				element.eContainer() instanceof InspFile || element.eContainer() == null
						? null
						: SymbolPresentation.name(element.eContainer(), messageLanguage);
		return new WorkspaceSymbol(SymbolPresentation.name(element, messageLanguage), SymbolPresentation.kind(element),
				Either.forLeft(location), container);
	}
}
