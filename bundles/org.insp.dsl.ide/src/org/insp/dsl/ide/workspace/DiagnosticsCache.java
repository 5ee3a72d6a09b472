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

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The models in their current state, each evaluated once as a whole, whichever of its files is asked for; and their diagnostics. */
@Singleton
public class DiagnosticsCache {

	private final Map<ModelScope, EvaluatedModel> evaluatedModels = new IdentityHashMap<>();
	private final Map<ModelScope, List<Problem>> problemsByModel = new IdentityHashMap<>();
	private final ModelChecker checker;
	private final CheckOptions defaultOptions;
	private CheckOptions options;

	/**
	 * @param clock provides the reference date of models that state none
	 * @param checker evaluates the rules
	 */
	@Inject
	public DiagnosticsCache(Clock clock, ModelChecker checker) {
		this.checker = checker;
		defaultOptions = CheckOptions.of(clock);
		options = defaultOptions;
	}

	/** Sets the reference date of all models, which are evaluated again; without a date, the one that each model states. */
	public synchronized void setReferenceDate(Optional<LocalDate> date) {
		options = date.map(defaultOptions::withReferenceDate).orElse(defaultOptions);
		evaluatedModels.clear();
		problemsByModel.clear();
	}

	/** The evaluated model: the same object for all as long as none of its files changes. */
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
	 * @param model the model
	 * @param checkpoint runs between any two elements: others may read the models then, and an exception cancels the evaluation
	 */
	public List<Problem> problems(ModelScope model, Runnable checkpoint) {
		var problems = cached(model);
		if (problems == null) {
			// not within a lock: others that read the models meanwhile may ask as well
			problems = ModelProblems.of(model, evaluated(model), checkpoint);
			cache(model, problems);
		}
		return problems;
	}

	/** The violations at an offset of a file. While the model is not evaluated, only the elements there are. */
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
