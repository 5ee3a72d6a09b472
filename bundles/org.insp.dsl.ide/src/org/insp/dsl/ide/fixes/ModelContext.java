/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.edits.WrittenNames;
import org.insp.dsl.grammar.NodeSyntax;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.resource.InspResource;
import org.insp.model.CrossReferences;
import org.insp.model.Finding;
import org.insp.model.Header;
import org.insp.model.InspModel;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.policy.PolicySettings;

/** The model that a fix changes. Caches what several fixes ask for; lives as long as one request. */
final class ModelContext {

	private final ModelScope scope;
	private final InspModel model;
	private final EvaluatedModel evaluated;
	private final IScopeProvider scopes;
	private final WrittenNames names;
	private final Map<Class<?>, List<?>> byType = new HashMap<>();
	private final Map<InspResource, Syntax> syntaxes = new HashMap<>();
	private Map<Finding, List<Measure>> measures;

	ModelContext(ModelScope scope, EvaluatedModel evaluated, IScopeProvider scopes) {
		this.scope = scope;
		this.model = scope.model();
		this.evaluated = evaluated;
		this.scopes = scopes;
		this.names = new WrittenNames(scope.names(), scopes);
	}

	/** The same context without the names that have been reserved. */
	ModelContext withoutNewNames() {
		return new ModelContext(scope, evaluated, scopes);
	}

	/** The files of the model and those that it imports. */
	ModelScope scope() {
		return scope;
	}

	/** The model. */
	InspModel model() {
		return model;
	}

	/** The model as it is evaluated. */
	EvaluatedModel evaluated() {
		return evaluated;
	}

	/** The settings of its policies. */
	PolicySettings settings() {
		return evaluated.settings();
	}

	/** The reference date. */
	LocalDate referenceDate() {
		return evaluated.referenceDate();
	}

	/** The names of its elements. */
	WrittenNames names() {
		return names;
	}

	/** All elements of a type, imported ones included. */
	<T extends EObject> Stream<T> all(Class<T> type) {
		return byType.computeIfAbsent(type, t -> model.visible(type).toList()).stream().map(type::cast);
	}

	/** The measures that address one of some findings or a manifestation of one. */
	Stream<Measure> measures(Collection<Finding> findings) {
		if (measures == null) {
			measures = new HashMap<>();
			all(Measure.class)
					.forEach(measure -> CrossReferences.resolved(measure.getAddresses()).flatMap(a -> FindingCoverage.findingOf(a).stream())
							.distinct().forEach(finding -> measures.computeIfAbsent(finding, f -> new ArrayList<>()).add(measure)));
		}
		return findings.stream().flatMap(finding -> measures.getOrDefault(finding, List.of()).stream());
	}

	/** Returns whether an element is in a file of the model, and not in an imported one. */
	boolean isOwn(EObject element) {
		return element.eResource() instanceof InspResource file && scope.own().contains(file);
	}

	/** The syntax of a file: its own vocabulary, or the model's if the file has no keyword yet. */
	Syntax syntax(InspResource file) {
		return syntaxes.computeIfAbsent(file, f -> new Syntax(vocabulary(f)));
	}

	private Language vocabulary(InspResource file) {
		for (var leaf : file.getParseResult().getRootNode().getLeafNodes()) {
			if (NodeSyntax.keywordText(leaf).isPresent()) {
				return VocabularyDetector.ofFile(file);
			}
		}
		return model.header().map(Header::getLanguage).filter(l -> l != Language.UNSPECIFIED)
				.orElseGet(() -> VocabularyDetector.ofModel(scope));
	}
}
