/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide;

import org.eclipse.xtext.ide.DefaultIdeModule;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.insp.dsl.ide.features.Definitions;
import org.insp.dsl.ide.features.DocumentFormatting;
import org.insp.dsl.ide.features.FoldingRanges;
import org.insp.dsl.ide.features.Highlights;
import org.insp.dsl.ide.features.Hovers;
import org.insp.dsl.ide.features.MeasureLenses;
import org.insp.dsl.ide.features.Outline;
import org.insp.dsl.ide.fixes.CodeActionService;
import org.insp.dsl.ide.rename.RenameService;
import org.insp.dsl.ide.workspace.FileUris;

/** Guice bindings of the language service. */
public class InspIdeModule extends DefaultIdeModule {

	/** Binds the formatter of documents. */
	public Class<? extends FormattingService> bindFormattingService() {
		return DocumentFormatting.class;
	}

	/** Binds definitions and references. */
	public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
		return Definitions.class;
	}

	/** Binds hovers. */
	public Class<? extends IHoverService> bindIHoverService() {
		return Hovers.class;
	}

	/** Binds the outline. */
	public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
		return Outline.class;
	}

	/** Binds document highlights. */
	public Class<? extends IDocumentHighlightService> bindIDocumentHighlightService() {
		return Highlights.class;
	}

	/** Binds code lenses. */
	public Class<? extends ICodeLensService> bindICodeLensService() {
		return MeasureLenses.class;
	}

	/** Binds folding ranges. */
	public Class<? extends FoldingRangeService> bindFoldingRangeService() {
		return FoldingRanges.class;
	}

	/** Binds the renaming of elements. */
	public Class<? extends IRenameService2> bindIRenameService2() {
		return RenameService.class;
	}

	/** Binds code actions. */
	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return CodeActionService.class;
	}

	/** Binds the conversion of URIs. */
	public Class<? extends UriExtensions> bindUriExtensions() {
		return FileUris.class;
	}
}
