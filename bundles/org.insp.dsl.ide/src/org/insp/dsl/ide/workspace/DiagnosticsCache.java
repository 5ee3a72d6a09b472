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

/** What is wrong with the models as they stand. A model is judged once as a whole, whichever of its files is asked for. */
@Singleton
public class DiagnosticsCache {

	private final Map<ModelScope, List<Problem>> problemsByModel = new IdentityHashMap<>();
	private final CheckOptions defaultContext;
	private volatile CheckOptions context;

	/** @param clock tells the reference date of models that name none */
	@Inject
	public DiagnosticsCache(Clock clock) {
		defaultContext = CheckOptions.of(clock);
		context = defaultContext;
	}

	/** Judges from a date, whatever the models say of theirs; with none, from the reference date of each. */
	public synchronized void setReferenceDate(Optional<LocalDate> date) {
		context = date.map(defaultContext::on).orElse(defaultContext);
		problemsByModel.clear();
	}

	/** The context that models are judged in. */
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
	 * @param between is run between any two elements that are judged: others may look at the models then, and an exception breaks it off
	 */
	public List<Problem> problems(ModelScope model, Runnable between) {
		var problems = cached(model);
		if (problems == null) {
			// not within a lock: while others look at the models they may ask as well
			problems = ModelProblems.of(model, context.between(between));
			cache(model, problems);
		}
		return problems;
	}

	/** What rules object to at a place of a file of a model; as long as the model is not judged that is found out for the place alone. */
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

	/** Forgets all models but some. */
	synchronized void retain(Collection<ModelScope> models) {
		problemsByModel.keySet().removeIf(m -> models.stream().noneMatch(each -> each == m));
	}
}
