/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.insp.ui.InspUi;

/**
 * Uses answers that come later. Nobody waits for what is done with an answer, so what fails there is written to the log; a cancelled
 * request, and an answer that comes when the workbench has been closed, are no failures.
 */
public final class Answers {

	private Answers() {
	}

	/** Passes an answer on, in the thread that brings it. Does nothing but log where the request fails. */
	public static <T> void use(CompletableFuture<T> answer, Consumer<? super T> consumer) {
		logFailure(answer.thenAccept(consumer));
	}

	/** Passes an answer on in a background thread, for what takes long. Does nothing but log where the request fails. */
	public static <T> void useAsync(CompletableFuture<T> answer, Consumer<? super T> consumer) {
		logFailure(answer.thenAcceptAsync(consumer));
	}

	/** Passes an answer on, or nothing where there is none; a failure of the request is logged. */
	public static <T> void useOptional(CompletableFuture<T> answer, Consumer<Optional<T>> consumer) {
		whenDone(answer, (value, problem) -> {
			if (problem != null) {
				log(problem);
			}
			consumer.accept(Optional.ofNullable(value));
		});
	}

	/** Passes an answer on, or the reason why there is none; only what goes wrong with them there is logged. */
	public static <T> void whenDone(CompletableFuture<T> answer, BiConsumer<? super T, Throwable> consumer) {
		logFailure(answer.handle((value, problem) -> {
			consumer.accept(value, problem);
			return null;
		}));
	}

	@SuppressWarnings("FutureReturnValueIgnored") // the last stage
	private static void logFailure(CompletableFuture<?> stage) {
		stage.whenComplete((value, problem) -> {
			if (problem != null) {
				log(problem);
			}
		});
	}

	private static void log(Throwable problem) {
		var cause = problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
		boolean isClosed = cause instanceof SWTException exception && exception.code == SWT.ERROR_DEVICE_DISPOSED;
		if (!isClosed && !(cause instanceof CancellationException)) {
			InspUi.log(cause);
		}
	}
}
