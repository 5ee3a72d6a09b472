/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.insp.dsl.ide.workspace.DiagnosticsCache;
import org.insp.dsl.ide.workspace.MessageLanguage;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.problems.ElementRegions;
import org.insp.model.InspPackage.Literals;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Code lenses above findings and members that show the progress of their measures. They have no command. */
@Singleton
public class MeasureLenses implements ICodeLensService {

	@Inject
	private DiagnosticsCache diagnosticsCache;

	@Inject
	private MessageLanguage language;

	@Override
	public List<? extends CodeLens> computeCodeLenses(Document document, XtextResource resource, CodeLensParams params,
			CancelIndicator cancel) {
		var model = ModelRegistry.of(resource.getResourceSet()).scopeOf(resource);
		var summary = new MeasureSummary(diagnosticsCache.evaluated(model), language.of(model));
		var lenses = new ArrayList<CodeLens>();
		resource.getAllContents().forEachRemaining(element -> summary.of(element).ifPresent(text -> lenses.add(
				new CodeLens(Ranges.of(resource, ElementRegions.of(element, Literals.NAMED_ELEMENT__NAME, -1)), new Command(text, ""),
						null))));
		return lenses;
	}
}
