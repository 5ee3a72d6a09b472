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

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Diagnostics of the models in their current state. A model is validated once as a whole, whichever of its files is asked for. */
@Singleton
public class DiagnosticsCache {

	private final Map<ModelScope, List<Problem>> problemsByModel = new IdentityHashMap<>();
	private final CheckOptions defaultContext;
	private volatile CheckOptions context;

	/** @param clock provides the reference date of models that state none */
	@Inject
	public DiagnosticsCache(Clock clock) {
		defaultContext = CheckOptions.of(clock);
		context = defaultContext;
	}

	/** Sets the reference date of all models, which have to be validated again; without a date, the one that each model states. */
	public synchronized void setReferenceDate(Optional<LocalDate> date) {
		context = date.map(defaultContext::on).orElse(defaultContext);
		problemsByModel.clear();
	}

	/** The options of validation. */
	public CheckOptions context() {
		return context;
	}

	/** The problems of a model. */
	public List<Problem> problems(ModelScope model) {
		return problems(model, () -> {
		});
	}

	/**
	 * The problems of a model.
	 *
	 * @param between runs between any two elements: others may read the models then, and an exception cancels the validation
	 */
	public List<Problem> problems(ModelScope model, Runnable between) {
		var problems = cached(model);
		if (problems == null) {
			// not synchronized: others that read the models meanwhile may ask as well
			problems = ModelProblems.of(model, context.between(between));
			cache(model, problems);
		}
		return problems;
	}

	/** The violations at an offset of a file. While the model is not validated, only the elements there are checked. */
	public List<Problem> violations(ModelScope model, InspResource file, int offset) {
		var problems = cached(model);
		return problems == null
				? ModelProblems.violationsAt(model, context, file, offset)
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
		problemsByModel.keySet().removeIf(m -> models.stream().noneMatch(each -> each == m));
	}
}
