/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
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
import org.insp.dsl.files.FileErrorMessages;
import org.insp.dsl.models.ModelLoader;
import org.insp.model.Language;
import org.insp.model.check.CheckOptions;

/** Judges several models at once. Each has a resource set of its own, and what is told comes in the order of the models. */
public final class CheckRun {

	/** Deeply nested text needs a deep stack. */
	private static final long STACK = 64L << 20;
	private static final int TICK_MILLIS = 200;

	private final CheckOptions options;
	private final Optional<Language> language;
	private final Progress progress;

	/** Is told again and again how far the work is. */
	public interface Progress {

		/** Some of all models are done. */
		void show(int done, int all);

		/** All are done. */
		void end();
	}

	/**
	 * @param options the reference date and the severities that the caller sets
	 * @param language the language of all messages; if empty each model's own
	 * @param progress who is told how far it is
	 */
	public CheckRun(CheckOptions options, Optional<Language> language, Progress progress) {
		this.options = options;
		this.language = language;
		this.progress = progress;
	}

	/**
	 * Judges models.
	 *
	 * @param sources the models
	 * @param loader loads them; asked for once
	 * @param defaultLanguage the language of the whole where no model could be read
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
			return collect(sources.stream().map(source -> pool.submit(() -> checked(source, common))).toList(), defaultLanguage);
		} finally {
			progress.end();
			pool.shutdownNow();
		}
	}

	private CheckedModel checked(ModelSource source, ModelLoader loader) throws IOException {
		try {
			return ProblemConverter.of(source, source.load(loader), options, language);
		} catch (FileSystemException e) {
			throw FileErrorMessages.withFileName(source.displayPath().apply(Path.of(e.getFile())), e);
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
