/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.insp.dsl.ide.workspace.DiagnosticsCache;
import org.insp.dsl.ide.workspace.MessageLanguage;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.problems.ElementRegions;
import org.insp.dsl.text.TextRegion;
import org.insp.model.Element;
import org.insp.model.Header;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.insp.model.Responsibility;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The outline of a document: a tree of its elements in the order of the text. */
@Singleton
public class Outline extends HierarchicalDocumentSymbolService {

	@Inject
	private DiagnosticsCache diagnosticsCache;

	@Inject
	private MessageLanguage language;

	@Override
	public List<DocumentSymbol> getSymbols(XtextResource resource, CancelIndicator cancel) {
		var model = ModelRegistry.of(resource.getResourceSet()).scopeOf(resource);
		return resource.getContents().isEmpty() ? List.of() : symbols(resource.getContents().get(0), model, language.of(model));
	}

	private List<DocumentSymbol> symbols(EObject parent, ModelScope model, Language messageLanguage) {
		var symbols = new ArrayList<DocumentSymbol>();
		var children = new ArrayList<>(parent.eContents());
		children.sort((one, other) -> Integer.compare(offset(one), offset(other)));
		for (var child : children) {
			if (isListed(child)) {
				symbols.add(symbol(child, model, messageLanguage));
			} else {
				symbols.addAll(symbols(child, model, messageLanguage));
			}
		}
		return symbols;
	}

	private static boolean isListed(EObject element) {
		return element instanceof NamedElement || element instanceof Element || element instanceof Header
				|| element instanceof Responsibility;
	}

	private static int offset(EObject element) {
		var node = NodeModelUtils.findActualNodeFor(element);
		return node == null ? 0 : node.getOffset();
	}

	private DocumentSymbol symbol(EObject element, ModelScope model, Language messageLanguage) {
		var all = NodeModelUtils.findActualNodeFor(element).getTextRegion();
		var head = ElementRegions.of(element, Literals.NAMED_ELEMENT__NAME, -1);
		var resource = element.eResource();
		return new DocumentSymbol(SymbolPresentation.name(element, messageLanguage), SymbolPresentation.kind(element),
				Ranges.of(resource, new TextRegion(all.getOffset(), all.getLength())), Ranges.of(resource, head),
				SymbolPresentation.detail(element, diagnosticsCache.evaluated(model), messageLanguage),
				symbols(element, model, messageLanguage));
	}
}
