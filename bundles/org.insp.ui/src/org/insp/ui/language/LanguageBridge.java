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
import java.util.function.BiFunction;
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
import org.insp.dsl.models.ModelScope;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.ui.InspUi;
import org.insp.ui.preferences.UserPreferences;

/**
 * The language service of the workbench: one language server in this process, called as an object. All calls go through one thread in
 * their order, so that a question is answered after the changes before it, and nobody waits for the server to start.
 */
public final class LanguageBridge {

	/** How often a waiting task looks whether its user has cancelled it. */
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
	private InProcessService service;
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

	/** Ends the language service, if it was ever needed. */
	public static synchronized void close() {
		if (instance != null) {
			instance.workspace.stop();
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
			service = LanguageServers.create(Clock.systemDefaultZone());
			service.connect(new WorkbenchClient(diagnostics));
			var params = new InitializeParams();
			params.setCapabilities(WorkbenchCapabilities.ofWorkbench());
			params.setInitializationOptions(options());
			capabilities = service.server().initialize(params).get().getCapabilities();
			service.server().initialized(new InitializedParams());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | RuntimeException | LinkageError e) {
			InspUi.log(e);
		}
	}

	/** The options of the server as its documentation names them. */
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

	/** What is wrong with the plans of the workspace and with those in editors. */
	public PublishedDiagnostics diagnostics() {
		return diagnostics;
	}

	/** The documents that the server knows as open. */
	public OpenDocuments documents() {
		return documents;
	}

	/** What tells the server of the projects and files of the workspace. */
	public WorkspaceNotifier workspace() {
		return workspace;
	}

	/** What the server offers; nothing before it has started. */
	public ServerCapabilities capabilities() {
		return capabilities;
	}

	/** Tells the server something; does not wait. */
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

	/** Another number after everything that the server is told: answers are good as long as it stays the same. */
	public long state() {
		return notifications.get();
	}

	/**
	 * Asks the server something; does not wait.
	 *
	 * @param isOffered whether the server answers such questions
	 * @param question the question
	 * @return the answer, null if the server has none or does not offer any; cancelling it cancels the question
	 */
	public <T> CompletableFuture<T> ask(Predicate<ServerCapabilities> isOffered, Function<LanguageServer, CompletableFuture<T>> question) {
		return askService(isOffered, service -> question.apply(service.server()));
	}

	private <T> CompletableFuture<T> askService(Predicate<ServerCapabilities> offer,
			Function<InProcessService, CompletableFuture<T>> question) {
		var answer = new CompletableFuture<T>();
		calls.execute(() -> {
			if (service == null || answer.isCancelled() || !offer.test(capabilities)) {
				answer.complete(null);
				return;
			}
			try {
				var asked = question.apply(service);
				asked.whenComplete((value, problem) -> {
					if (problem != null) {
						answer.completeExceptionally(problem);
					} else {
						answer.complete(value);
					}
				});
				answer.whenComplete((value, problem) -> {
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
	 * Asks the server something that is shown until it is told otherwise; does not wait. The server breaks questions off when it is told
	 * something meanwhile, be it of no concern to them: then it is asked again.
	 */
	public <T> CompletableFuture<T> askRepeatedly(Predicate<ServerCapabilities> isOffered,
			Function<LanguageServer, CompletableFuture<T>> question) {
		return askServiceAgain(isOffered, service -> question.apply(service.server()));
	}

	private <T> CompletableFuture<T> askServiceAgain(Predicate<ServerCapabilities> offer,
			Function<InProcessService, CompletableFuture<T>> question) {
		var answer = new CompletableFuture<T>();
		askUntilAnswered(answer, offer, question);
		return answer;
	}

	private <T> void askUntilAnswered(CompletableFuture<T> answer, Predicate<ServerCapabilities> isOffered,
			Function<InProcessService, CompletableFuture<T>> question) {
		var asked = askService(isOffered, question);
		answer.whenComplete((value, problem) -> {
			if (answer.isCancelled()) {
				asked.cancel(true);
			}
		});
		asked.whenComplete((value, problem) -> {
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
	 * Lets something look at the models of the workspace as they stand, which nobody changes meanwhile; does not wait. Null if there is no
	 * server. Looks again where the server breaks it off, as {@link #askRepeatedly} does.
	 */
	public <T> CompletableFuture<T> readModels(Function<List<ModelScope>, T> work) {
		return askServiceAgain(offers -> true, service -> service.read(work));
	}

	/** Reads the models of the workspace as {@link #readModels} does, with a function that gives the evaluated model of each. */
	public <T> CompletableFuture<T> readEvaluatedModels(BiFunction<List<ModelScope>, Function<ModelScope, EvaluatedModel>, T> work) {
		return askServiceAgain(offers -> true, service -> service.readEvaluated(work));
	}

	/**
	 * Asks for the measures of all plans, for a date or for the reference date of each; does not wait. Asks again as {@link #askRepeatedly}
	 * does.
	 */
	public CompletableFuture<List<Commitment>> commitments(Optional<LocalDate> on) {
		return askServiceAgain(offers -> true, service -> service.commitments(on));
	}

	/** Asks for the outline of a text that is no file, such as an earlier revision of one; does not wait. */
	public CompletableFuture<List<DocumentSymbol>> outline(String text) {
		return askService(offers -> true, service -> service.outline(text));
	}

	/** Waits until all that was told to the server is judged and its problems are known; not in the UI thread. */
	public void awaitValidated(IProgressMonitor monitor) {
		awaitDone(askService(offers -> true, InProcessService::whenPublished), monitor);
	}

	/** Waits for an answer in a task that its user may cancel; not in the UI thread. Ends with an exception where the question did. */
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

	/** Waits for an answer, but not long, and not in the UI thread unless the time is very short. Empty if there is none in time. */
	public static <T> Optional<T> await(CompletableFuture<T> answer, Duration timeout) {
		try {
			return Optional.ofNullable(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (TimeoutException e) {
			answer.cancel(true);
		} catch (CancellationException e) {
			// asked again meanwhile
		} catch (ExecutionException e) {
			if (!(e.getCause() instanceof CancellationException)) {
				InspUi.log(e.getCause());
			}
		}
		return Optional.empty();
	}
}
