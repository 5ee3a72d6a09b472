/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.insp.dsl.ide.service.InProcessService;
import org.insp.dsl.ide.workspace.DiagnosticsPublisher;
import org.insp.dsl.ide.workspace.MessageLanguage;
import org.insp.model.Language;

import com.google.inject.Guice;

/** Creates language servers: in process as objects, or over a pair of streams. */
public final class LanguageServers {

	/** The seconds to wait for pending answers after the client has ended the session. */
	private static final int LONGEST_ANSWER = 30;

	private LanguageServers() {
	}

	/**
	 * Creates a service for a front end in this process; it calls {@code connect}, then {@code initialize} and {@code initialized} of the
	 * server.
	 *
	 * @param clock provides the reference date of models that state none
	 */
	public static InProcessService create(Clock clock) {
		return Guice.createInjector(ServerBindings.with(clock)).getInstance(InProcessServer.class);
	}

	/**
	 * Serves a client until it sends {@code exit} or closes its stream. Requests that it has sent before are answered, and changes are
	 * validated and published.
	 *
	 * @param in the messages of the client
	 * @param out the messages to the client
	 * @param clock provides the reference date of models that state none
	 * @param language the language of messages unless the client asks for one; if unspecified, each model's own
	 * @param client the process with whose end the session ends; empty if only the client's first request may name it
	 * @return the exit code of the protocol: 0 if the client announced the end, else 1
	 */
	public static int serve(InputStream in, OutputStream out, Clock clock, Language language, OptionalLong client)
			throws InterruptedException, ExecutionException {
		var injector = Guice.createInjector(ServerBindings.with(clock));
		injector.getInstance(MessageLanguage.class).set(language);
		var server = injector.getInstance(InspLanguageServer.class);
		var pending = new PendingRequests();
		var launcher = new ServerLauncher(server, in, out, pending).create();
		server.connect(launcher.getRemoteProxy());
		var lifeCycle = injector.getInstance(LifeCycle.class);
		client.ifPresent(lifeCycle::endWith);
		var streamEnd = launcher.startListening();
		// not a task of the common pool, which may have a single thread, needed for the answers
		daemon(() -> {
			await(streamEnd);
			lifeCycle.exit();
		}, "end of input").start();
		try {
			int exitCode = lifeCycle.exitCode().get();
			if (lifeCycle.isClientGone()) {
				pending.clientGone();
			}
			pending.await(LONGEST_ANSWER, TimeUnit.SECONDS);
			if (!pending.isClientGone()) {
				injector.getInstance(DiagnosticsPublisher.class).awaitPublished(LONGEST_ANSWER, TimeUnit.SECONDS);
			}
			return exitCode;
		} finally {
			server.getRequestManager().shutdown();
		}
	}

	static Thread daemon(Runnable task, String name) {
		var thread = new Thread(task, name);
		thread.setDaemon(true);
		return thread;
	}

	private static void await(Future<Void> end) {
		try {
			end.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException broken) {
			// a broken stream is an end like any other
		}
	}
}
