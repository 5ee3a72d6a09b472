/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.insp.cli.check.ReportedProblem.Element;
import org.insp.cli.input.ModelSource;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.naming.ModelNames;
import org.insp.dsl.problems.ModelProblems;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.problems.ProblemGroup;
import org.insp.dsl.text.LineIndex;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;

/** Turns the problems of a model into what reports need, so that the model itself need not be kept. */
final class ProblemConverter {

	private final Map<URI, String> files = new LinkedHashMap<>();
	private final Map<URI, LineIndex> lines = new HashMap<>();
	private final Language language;

	private ProblemConverter(ModelSource source, ModelScope model, Language language) {
		this.language = language;
		for (var resource : model.own()) {
			files.put(resource.getURI(), source.displayPath().apply(Path.of(resource.getURI().toFileString())));
			lines.put(resource.getURI(), new LineIndex(resource.getParseResult().getRootNode().getText()));
		}
	}

	static CheckedModel of(ModelSource source, ModelScope model, CheckOptions options, Optional<Language> requestedLanguage,
			Baseline baseline) {
		var language = requestedLanguage.orElseGet(() -> VocabularyDetector.ofModel(model));
		var evaluated = new EvaluatedModel(model.model(), RuleRegistry.CHECKER, options);
		var converter = new ProblemConverter(source, model, language);
		var fingerprints = new Fingerprints();
		var found = ModelProblems.of(model, evaluated).stream()
				.filter(problem -> baseline == Baseline.NONE || !baseline.contains(fingerprints.of(converter.convert(problem)))).toList();
		var problems = found.stream().map(converter::convert).toList();
		var messages = ProblemGroup.of(found).stream().map(converter::convert).toList();
		return new CheckedModel(source.displayPath().apply(source.root()), language, evaluated.referenceDate(),
				converter.files.values().stream().toList(), problems, messages);
	}

	private ReportedProblem convert(ProblemGroup group) {
		var first = convert(group.first());
		return new ReportedProblem(first.file(), first.start(), first.end(), group.severity(), group.codes(), group.message(language),
				first.element(), first.line());
	}

	private ReportedProblem convert(Problem problem) {
		var text = lines.get(problem.file());
		var start = text.at(problem.region().offset());
		var end = text.at(problem.region().offset() + problem.region().length());
		return new ReportedProblem(files.get(problem.file()), start, end, problem.severity(), problem.code(), problem.message(language),
				Optional.ofNullable(problem.violation()).map(v -> element(v.element())), text.line(start.line()));
	}

	private static Element element(EObject element) {
		var named = element;
		while (named != null && !(named instanceof NamedElement candidate && candidate.getName() != null)) {
			named = named.eContainer();
		}
		var name = named == null ? "" : String.join(".", ModelNames.qualifiedName((NamedElement) named));
		return new Element(element.eClass().getName(), name, element.eResource().getURIFragment(element));
	}
}
