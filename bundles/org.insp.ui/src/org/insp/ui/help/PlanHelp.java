/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.help;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Diagnostic;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.reference.ReferenceAnchors;
import org.insp.dsl.resource.InspResource;
import org.insp.model.check.Rule;
import org.insp.model.rules.RuleRegistry;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;

/** The help that there is to read about a place in a plan. */
final class PlanHelp {

	private final IDocument document;
	private final Path file;

	PlanHelp(IDocument document, Path file) {
		this.document = document;
		this.file = file;
	}

	/** Returns the rules that are broken at an offset, as they were last published. */
	Stream<Rule<?>> rules(int offset) {
		return LanguageBridge.get().diagnostics().of(file).stream().filter(problem -> isAt(problem, offset)).map(PlanHelp::code)
				.flatMap(code -> RuleRegistry.find(code).stream()).distinct().map(rule -> (Rule<?>) rule);
	}

	private boolean isAt(Diagnostic problem, int offset) {
		var region = LspConversions.region(document, problem.getRange());
		return region.getOffset() <= offset && offset <= region.getOffset() + region.getLength();
	}

	private static String code(Diagnostic problem) {
		return problem.getCode() != null && problem.getCode().isLeft() ? problem.getCode().getLeft() : "";
	}

	/** Finds the places of the reference of the language that explain what stands at an offset; does not wait. */
	CompletableFuture<List<String>> reference(int offset) {
		return LanguageBridge.get().readModels(models -> resource(models)
				.map(resource -> ReferenceAnchors.at(resource.getParseResult().getRootNode(), offset)).orElse(List.of()));
	}

	private Optional<InspResource> resource(List<ModelScope> models) {
		return models.stream().flatMap(model -> model.own().stream())
				.filter(resource -> LspConversions.path(resource.getURI().toString()).filter(file::equals).isPresent()).findFirst();
	}
}
