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

/** What the language service is made of, on top of the language itself. */
public class InspIdeModule extends DefaultIdeModule {

	/** Xtext's hook for the layout of a document. */
	public Class<? extends FormattingService> bindFormattingService() {
		return DocumentFormatting.class;
	}

	/** Xtext's hook for where a name leads. */
	public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
		return Definitions.class;
	}

	/** Xtext's hook for what is told of the place under the mouse. */
	public Class<? extends IHoverService> bindIHoverService() {
		return Hovers.class;
	}

	/** Xtext's hook for what a document declares. */
	public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
		return Outline.class;
	}

	/** Xtext's hook for where else an element is named. */
	public Class<? extends IDocumentHighlightService> bindIDocumentHighlightService() {
		return Highlights.class;
	}

	/** Xtext's hook for lines above the text. */
	public Class<? extends ICodeLensService> bindICodeLensService() {
		return MeasureLenses.class;
	}

	/** Xtext's hook for what can be folded. */
	public Class<? extends FoldingRangeService> bindFoldingRangeService() {
		return FoldingRanges.class;
	}

	/** Xtext's hook for another name. */
	public Class<? extends IRenameService2> bindIRenameService2() {
		return RenameService.class;
	}

	/** Xtext's hook for what can be done about the problems at a place. */
	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return CodeActionService.class;
	}

	/** Xtext's hook for how addresses are written. */
	public Class<? extends UriExtensions> bindUriExtensions() {
		return FileUris.class;
	}
}
