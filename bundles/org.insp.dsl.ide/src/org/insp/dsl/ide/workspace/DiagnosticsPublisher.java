/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.xbase.lib.Functions.Function1;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Validates the models after each change and publishes their diagnostics. Xtext builds within the request that changes something; here
 * validation is a request of its own, so that other requests overtake it.
 */
@Singleton
public class DiagnosticsPublisher {

	private final IRequestManager requests;
	private final ModelWorkspace workspace;
	/** Completes when the last change is validated and its diagnostics are published, or when that was cancelled. */
	private volatile CompletableFuture<Void> publishing = CompletableFuture.completedFuture(null);

	private volatile Runnable afterwards = () -> {
		// nobody waits for it
	};

	@Inject
	DiagnosticsPublisher(IRequestManager requests, ModelWorkspace workspace) {
		this.requests = requests;
		this.workspace = workspace;
	}

	/** Sets what is done each time the diagnostics of a change are published. */
	public void afterPublishing(Runnable action) {
		afterwards = action;
	}

	/** Makes a change of the workspace, validates the models and publishes their diagnostics; does not wait. */
	@SuppressWarnings("FutureReturnValueIgnored") // the request manager logs what fails
	public void change(Supplier<? extends Buildable> change) {
		publishAfter(() -> requests.runWrite(change::get, (cancel, build) -> null));
	}

	/** Runs something that requests a change, then validates and publishes; the change cancels what is still being validated. */
	@SuppressWarnings("FutureReturnValueIgnored") // the request manager logs what fails
	public void publishAfter(Runnable change) {
		var published = new CompletableFuture<Void>();
		publishing = published;
		try {
			change.run();
			requests.runRead(workspace::publish).whenComplete((deltas, cancelled) -> {
				published.complete(null);
				if (cancelled == null) {
					afterwards.run();
				}
			});
		} catch (RuntimeException e) {
			published.complete(null);
			throw e;
		}
	}

	/** Answers a request that depends on the diagnostics, once they are published. */
	@SuppressWarnings("FutureReturnValueIgnored") // it completes the answer
	public <T> CompletableFuture<T> whenValidated(Function1<? super CancelIndicator, ? extends T> request) {
		// no thread waits: there are few
		var answer = new CompletableFuture<T>();
		publishing.thenCompose(published -> requests.<T>runRead(request)).whenComplete((result, failure) -> {
			if (failure == null) {
				answer.complete(result);
			} else {
				answer.completeExceptionally(failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
			}
		});
		return answer;
	}

	/** Completes when all changes so far, and those that come meanwhile, are validated and their diagnostics are published. */
	public CompletableFuture<Void> whenPublished() {
		var last = publishing;
		return last.thenCompose(done -> last == publishing ? CompletableFuture.completedFuture(null) : whenPublished());
	}

	/** Waits until the diagnostics of all changes so far are published, but not longer than a time. */
	public void awaitPublished(long time, TimeUnit unit) throws InterruptedException {
		try {
			whenPublished().get(time, unit);
		} catch (ExecutionException | CancellationException | TimeoutException e) {
			// there is nothing more to publish
		}
	}
}
