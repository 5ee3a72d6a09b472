/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.services.LanguageServer;
import org.insp.dsl.ide.commitments.Commitment;
import org.insp.dsl.ide.server.LanguageServers;
import org.insp.dsl.ide.service.InProcessService;
import org.insp.dsl.ide.service.WorkspaceModel;
import org.insp.dsl.models.ModelScope;
import org.insp.ui.InspUi;
import org.insp.ui.preferences.UserPreferences;

/**
 * The language service of the workbench: one language server in this process, called as an object. All calls go through one thread in
 * their order, so that a question is answered after the changes before it, and nobody waits for the server to start.
 */
public final class LanguageBridge {

	/** The interval at which a waiting task checks whether it has been cancelled. */
	private static final Duration CANCEL_CHECK_INTERVAL = Duration.ofMillis(100);

	private static LanguageBridge instance;

	private final PublishedDiagnostics diagnostics = new PublishedDiagnostics();
	private final OpenDocuments documents = new OpenDocuments(this);
	private final WorkspaceNotifier workspace = new WorkspaceNotifier(this);
	private final ExecutorService calls = Executors.newSingleThreadExecutor(task -> {
		var thread = new Thread(task, "Insp language service");
		thread.setDaemon(true);
		return thread;
	});
	private final IPreferenceChangeListener preferenceListener = change -> preferenceChanged(change.getKey());
	private final AtomicLong notifications = new AtomicLong();
	/** Set by the thread of the calls; the UI thread ends it. */
	private volatile InProcessService service;
	private volatile ServerCapabilities capabilities = new ServerCapabilities();

	private LanguageBridge() {
		calls.execute(this::start);
		UserPreferences.node().addPreferenceChangeListener(preferenceListener);
	}

	/** The language service of this workbench; the first call starts it in the background. */
	public static synchronized LanguageBridge get() {
		if (instance == null) {
			instance = new LanguageBridge();
		}
		return instance;
	}

	/** Ends the language service, if it has been started. */
	public static synchronized void close() {
		if (instance != null) {
			instance.workspace.stop();
			instance.documents.stop();
			UserPreferences.node().removePreferenceChangeListener(instance.preferenceListener);
			instance.calls.shutdownNow();
			if (instance.service != null) {
				instance.service.close();
			}
			instance = null;
		}
	}

	private void start() {
		try {
			var created = LanguageServers.create(Clock.systemDefaultZone());
			service = created;
			created.connect(new WorkbenchClient(diagnostics));
			var params = new InitializeParams();
			params.setCapabilities(WorkbenchCapabilities.ofWorkbench());
			params.setInitializationOptions(options());
			capabilities = created.server().initialize(params).get().getCapabilities();
			created.server().initialized(new InitializedParams());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | RuntimeException | LinkageError e) {
			InspUi.log(e);
		}
	}

	/** The initialization options of the server. */
	private static Map<String, String> options() {
		var options = new HashMap<String, String>();
		options.put("language", UserPreferences.messageLanguage().getLiteral());
		UserPreferences.referenceDate().ifPresent(date -> options.put("on", date.toString()));
		return options;
	}

	private void preferenceChanged(String setting) {
		if (setting.equals(UserPreferences.MESSAGE_LANGUAGE)) {
			change(service -> service.setMessageLanguage(UserPreferences.messageLanguage()));
		} else if (setting.equals(UserPreferences.REFERENCE_DATE)) {
			change(service -> service.setReferenceDate(UserPreferences.referenceDate()));
		}
	}

	/** The current diagnostics of all plans of the workspace and in editors. */
	public PublishedDiagnostics diagnostics() {
		return diagnostics;
	}

	/** The documents that are open in the server. */
	public OpenDocuments documents() {
		return documents;
	}

	/** Notifies the server of changes of projects and files. */
	public WorkspaceNotifier workspace() {
		return workspace;
	}

	/** The capabilities of the server; none before it has started. */
	public ServerCapabilities capabilities() {
		return capabilities;
	}

	/** Sends a notification to the server; does not wait. */
	public void send(Consumer<LanguageServer> notification) {
		change(service -> notification.accept(service.server()));
	}

	/** Changes what the service answers with; does not wait. */
	public void change(Consumer<InProcessService> change) {
		notifications.incrementAndGet();
		calls.execute(() -> {
			if (service != null) {
				try {
					change.accept(service);
				} catch (RuntimeException e) {
					InspUi.log(e);
				}
			}
		});
	}

	/** The number of changes so far: an answer is valid as long as it stays the same. */
	public long state() {
		return notifications.get();
	}

	/**
	 * Sends a request to the server; does not wait.
	 *
	 * @param isOffered whether the server has the capability to answer
	 * @param question the request
	 * @return the answer, null if there is none or the server lacks the capability; cancelling it cancels the request
	 */
	public <T> CompletableFuture<T> ask(Predicate<ServerCapabilities> isOffered, Function<LanguageServer, CompletableFuture<T>> question) {
		return askService(isOffered, service -> question.apply(service.server()));
	}

	private <T> CompletableFuture<T> askService(Predicate<ServerCapabilities> isOffered,
			Function<InProcessService, CompletableFuture<T>> question) {
		var answer = new CompletableFuture<T>();
		calls.execute(() -> {
			if (service == null || answer.isCancelled() || !isOffered.test(capabilities)) {
				answer.complete(null);
				return;
			}
			try {
				var asked = question.apply(service);
				Answers.whenDone(asked, (value, problem) -> {
					if (problem != null) {
						answer.completeExceptionally(problem);
					} else {
						answer.complete(value);
					}
				});
				Answers.whenDone(answer, (value, problem) -> {
					if (answer.isCancelled()) {
						asked.cancel(true);
					}
				});
			} catch (RuntimeException e) {
				answer.completeExceptionally(e);
			}
		});
		return answer;
	}

	/**
	 * Sends a request whose answer stays visible; does not wait. The server cancels requests when something changes, related or not; then
	 * the request is repeated.
	 */
	public <T> CompletableFuture<T> askRepeatedly(Predicate<ServerCapabilities> isOffered,
			Function<LanguageServer, CompletableFuture<T>> question) {
		return askServiceRepeatedly(isOffered, service -> question.apply(service.server()));
	}

	private <T> CompletableFuture<T> askServiceRepeatedly(Predicate<ServerCapabilities> isOffered,
			Function<InProcessService, CompletableFuture<T>> question) {
		var answer = new CompletableFuture<T>();
		askUntilAnswered(answer, isOffered, question);
		return answer;
	}

	private <T> void askUntilAnswered(CompletableFuture<T> answer, Predicate<ServerCapabilities> isOffered,
			Function<InProcessService, CompletableFuture<T>> question) {
		var asked = askService(isOffered, question);
		Answers.whenDone(answer, (value, problem) -> {
			if (answer.isCancelled()) {
				asked.cancel(true);
			}
		});
		Answers.whenDone(asked, (value, problem) -> {
			if (problem == null) {
				answer.complete(value);
			} else if (!isCancellation(problem)) {
				answer.completeExceptionally(problem);
			} else if (!answer.isDone() && !calls.isShutdown()) {
				askUntilAnswered(answer, isOffered, question);
			}
		});
	}

	private static boolean isCancellation(Throwable problem) {
		return problem instanceof CancellationException
				|| problem instanceof CompletionException && problem.getCause() instanceof CancellationException;
	}

	/**
	 * Reads the models of the workspace while nobody changes them; does not wait. Null if there is no server. Is repeated after a
	 * cancellation, as in {@link #askRepeatedly}.
	 */
	public <T> CompletableFuture<T> readModels(Function<List<ModelScope>, T> work) {
		return askServiceRepeatedly(offers -> true, service -> service.read(work));
	}

	/** Runs something that reads the evaluated models, once their diagnostics are published; otherwise as {@link #readModels}. */
	public <T> CompletableFuture<T> readEvaluatedModels(Function<List<WorkspaceModel>, T> reader) {
		return askServiceRepeatedly(offers -> true, service -> service.readEvaluated(reader));
	}

	/**
	 * Requests the measures of all plans, for a date or for the reference date of each; does not wait. Is repeated after a cancellation, as
	 * in {@link #askRepeatedly}.
	 */
	public CompletableFuture<List<Commitment>> commitments(Optional<LocalDate> on) {
		return askServiceRepeatedly(offers -> true, service -> service.commitments(on));
	}

	/** Requests the outline of a text that is not a file, such as an earlier revision; does not wait. */
	public CompletableFuture<List<DocumentSymbol>> outline(String text) {
		return askService(offers -> true, service -> service.outline(text));
	}

	/** Waits until all changes are validated and their diagnostics are published; not in the UI thread. */
	public void awaitValidated(IProgressMonitor monitor) {
		awaitDone(askService(offers -> true, InProcessService::whenPublished), monitor);
	}

	/** Waits for an answer in a task that the user may cancel; not in the UI thread. Throws what the request failed with. */
	public static <T> T join(CompletableFuture<T> answer, IProgressMonitor monitor) {
		awaitDone(answer, monitor);
		return answer.join();
	}

	private static void awaitDone(CompletableFuture<?> answer, IProgressMonitor monitor) {
		while (!answer.isDone()) {
			if (monitor.isCanceled()) {
				answer.cancel(true);
				throw new OperationCanceledException();
			}
			await(answer.handle((nothing, problem) -> true), CANCEL_CHECK_INTERVAL);
		}
	}

	/** Waits for an answer up to a timeout; in the UI thread only with a very short one. Empty if there is no answer in time. */
	public static <T> Optional<T> await(CompletableFuture<T> answer, Duration timeout) {
		try {
			return Optional.ofNullable(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (TimeoutException e) {
			answer.cancel(true);
		} catch (CancellationException e) {
			// requested again in the meantime
		} catch (ExecutionException e) {
			if (!(e.getCause() instanceof CancellationException)) {
				InspUi.log(e.getCause());
			}
		}
		return Optional.empty();
	}
}
