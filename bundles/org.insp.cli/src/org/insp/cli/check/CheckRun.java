/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.insp.cli.input.ModelSource;
import org.insp.dsl.models.ModelLoader;
import org.insp.model.Language;
import org.insp.model.check.CheckOptions;

/** Checks several models in parallel. Each has a resource set of its own; the results come in the order of the models. */
public final class CheckRun {

	/** Deeply nested text needs a deep stack. */
	private static final long STACK = 64L << 20;
	private static final int TICK_MILLIS = 200;

	private final CheckOptions options;
	private final Optional<Language> language;
	private final Progress progress;
	private final Baseline baseline;

	/** Receives the progress of the work, several times a second. */
	public interface Progress {

		/** Shows how many of all models are done. */
		void show(int done, int all);

		/** Ends the display: all models are done. */
		void end();
	}

	/**
	 * @param options the reference date and the severities that the caller sets
	 * @param language the language of all messages; if empty each model's own
	 * @param progress receives the progress
	 * @param baseline the problems that are left out
	 */
	public CheckRun(CheckOptions options, Optional<Language> language, Progress progress, Baseline baseline) {
		this.baseline = baseline;
		this.options = options;
		this.language = language;
		this.progress = progress;
	}

	/**
	 * Checks models.
	 *
	 * @param sources the models
	 * @param loader the loader of the models; called once
	 * @param defaultLanguage the language of the summary where no model could be read
	 */
	public CheckResult check(List<ModelSource> sources, Supplier<ModelLoader> loader, Language defaultLanguage)
			throws InterruptedException {
		int threads = Math.max(1, Math.min(sources.size(), Runtime.getRuntime().availableProcessors()));
		var pool = Executors.newFixedThreadPool(threads, task -> {
			var thread = new Thread(null, task, "insp check", STACK);
			thread.setDaemon(true);
			return thread;
		});
		try {
			var common = loader.get();
			return collect(sources.stream()
					.map(source -> pool.submit(() -> ProblemConverter.of(source, source.load(common), options, language, baseline)))
					.toList(),
					defaultLanguage);
		} finally {
			progress.end();
			pool.shutdownNow();
		}
	}

	private CheckResult collect(List<Future<CheckedModel>> tasks, Language defaultLanguage) throws InterruptedException {
		var models = new ArrayList<CheckedModel>();
		var failures = new ArrayList<Exception>();
		for (var task : tasks) {
			try {
				models.add(await(task, tasks));
			} catch (ExecutionException e) {
				if (e.getCause() instanceof Error error) {
					throw error;
				}
				failures.add((Exception) e.getCause());
			}
		}
		var common = language.orElse(models.isEmpty() ? defaultLanguage : models.get(0).language());
		return new CheckResult(List.copyOf(models), List.copyOf(failures), common);
	}

	private CheckedModel await(Future<CheckedModel> task, List<Future<CheckedModel>> all) throws InterruptedException, ExecutionException {
		while (true) {
			try {
				return task.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException stillRunning) {
				progress.show((int) all.stream().filter(Future::isDone).count(), all.size());
			}
		}
	}
}
