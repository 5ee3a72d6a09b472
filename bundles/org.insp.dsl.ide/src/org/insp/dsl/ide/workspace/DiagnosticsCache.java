/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.insp.dsl.models.ModelScope;
import org.insp.dsl.problems.ModelProblems;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.resource.InspResource;
import org.insp.model.check.CheckOptions;
import org.insp.model.check.ModelChecker;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The models as they stand, each evaluated once as a whole, whichever of its files is asked for; and what is wrong with them. */
@Singleton
public class DiagnosticsCache {

	private final Map<ModelScope, EvaluatedModel> evaluatedModels = new IdentityHashMap<>();
	private final Map<ModelScope, List<Problem>> problemsByModel = new IdentityHashMap<>();
	private final ModelChecker checker;
	private final CheckOptions defaultOptions;
	private CheckOptions options;

	/** @param clock gives the reference date of models that name none */
	@Inject
	public DiagnosticsCache(Clock clock) {
		this(clock, RuleRegistry.CHECKER);
	}

	/**
	 * @param clock gives the reference date of models that name none
	 * @param checker the rules
	 */
	public DiagnosticsCache(Clock clock, ModelChecker checker) {
		this.checker = checker;
		defaultOptions = CheckOptions.of(clock);
		options = defaultOptions;
	}

	/** Evaluates on a date, whatever the models say of theirs; with none, on the reference date of each. */
	public synchronized void setReferenceDate(Optional<LocalDate> date) {
		options = date.map(defaultOptions::withReferenceDate).orElse(defaultOptions);
		evaluatedModels.clear();
		problemsByModel.clear();
	}

	/** The evaluated model of some files: the same one for everybody as long as none of them changes. */
	public synchronized EvaluatedModel evaluated(ModelScope model) {
		return evaluatedModels.computeIfAbsent(model, scope -> new EvaluatedModel(scope.model(), checker, options));
	}

	/** The problems of a model. */
	public List<Problem> problems(ModelScope model) {
		return problems(model, () -> {
		});
	}

	/**
	 * The problems of a model.
	 *
	 * @param model the files
	 * @param checkpoint is run between any two elements: others may look at the models then, and an exception cancels the evaluation
	 */
	public List<Problem> problems(ModelScope model, Runnable checkpoint) {
		var problems = cached(model);
		if (problems == null) {
			// not within a lock: while others look at the models they may ask as well
			problems = ModelProblems.of(model, evaluated(model), checkpoint);
			cache(model, problems);
		}
		return problems;
	}

	/** What rules object to at a place of a file of a model; as long as the model is not evaluated, found for the place alone. */
	public List<Problem> violations(ModelScope model, InspResource file, int offset) {
		var problems = cached(model);
		return problems == null
				? ModelProblems.violationsAt(model, evaluated(model), file, offset)
				: problems.stream().filter(p -> p.violation() != null && p.file().equals(file.getURI()) && p.region().touches(offset))
						.toList();
	}

	private synchronized List<Problem> cached(ModelScope model) {
		return problemsByModel.get(model);
	}

	private synchronized void cache(ModelScope model, List<Problem> problems) {
		problemsByModel.put(model, problems);
	}

	/** Removes all models but some. */
	synchronized void retain(Collection<ModelScope> models) {
		evaluatedModels.keySet().removeIf(model -> models.stream().noneMatch(each -> each == model));
		problemsByModel.keySet().removeIf(model -> models.stream().noneMatch(each -> each == model));
	}
}
