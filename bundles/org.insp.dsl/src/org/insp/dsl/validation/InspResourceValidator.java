/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.validation;

import java.time.Clock;
import java.util.List;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.problems.ModelProblems;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.resource.InspResource;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Xtext's validator for a file: what {@link ModelProblems} finds in it, in the language of the model. The model is validated once for all
 * its files, as long as none of them changes.
 */
@Singleton
public class InspResourceValidator implements IResourceValidator {

	private final Clock clock;

	/** @param clock gives the reference date of models that name none */
	@Inject
	public InspResourceValidator(Clock clock) {
		this.clock = clock;
	}

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator canceled) {
		if (!(resource instanceof InspResource file) || resource.getResourceSet() == null || canceled.isCanceled()) {
			return List.of();
		}
		return ValidationCache.of(resource.getResourceSet())
				.problems(ModelRegistry.of(resource.getResourceSet()).scopeOf(resource), CheckOptions.of(clock))
				.stream().filter(problem -> problem.file().equals(resource.getURI()))
				.map(problem -> XtextIssues.of(problem, file, problem.vocabulary())).toList();
	}

	/** The problems of the model that was validated last in a resource set. */
	private static final class ValidationCache extends AdapterImpl {
		private ModelScope model;
		private EvaluatedModel evaluated;
		private List<Problem> problems = List.of();

		static synchronized ValidationCache of(ResourceSet resources) {
			return resources.eAdapters().stream().filter(ValidationCache.class::isInstance).map(ValidationCache.class::cast).findFirst()
					.orElseGet(() -> {
						var last = new ValidationCache();
						resources.eAdapters().add(last);
						return last;
					});
		}

		synchronized List<Problem> problems(ModelScope requestedModel, CheckOptions options) {
			if (model != requestedModel || !evaluated.referenceDate().equals(options.referenceDate(requestedModel.model()))) {
				model = requestedModel;
				evaluated = new EvaluatedModel(model.model(), RuleRegistry.CHECKER, options);
				problems = ModelProblems.of(model, evaluated);
			}
			return problems;
		}
	}
}
