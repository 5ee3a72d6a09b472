/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.util.concurrent.CompletableFuture;

import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

import com.google.inject.Singleton;

/** Handles the end of a session. Unlike Xtext's handler it does not end the process, which may be a front end's. */
@Singleton
public class LifeCycle implements ILanguageServerShutdownAndExitHandler {

	private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
	private volatile boolean announced;
	private volatile boolean isClientGone;

	@Override
	public void shutdown() {
		announced = true;
	}

	@Override
	public void exit() {
		exitCode.complete(announced ? 0 : 1);
	}

	/**
	 * Ends the session when a process ends, or at once if it has ended: that of the client, which an editor names so that no server
	 * outlives it.
	 *
	 * @param process the id the operating system has given to it
	 */
	@SuppressWarnings("FutureReturnValueIgnored") // what it completes is the exit code
	public void endWith(long process) {
		ProcessHandle.of(process).ifPresentOrElse(client -> client.onExit().thenRun(this::endWithoutClient), this::endWithoutClient);
	}

	private void endWithoutClient() {
		isClientGone = true;
		exit();
	}

	/** Returns whether the client's process has ended. */
	public boolean isClientGone() {
		return isClientGone;
	}

	/** The exit code of the protocol; completes when the session has ended. */
	public CompletableFuture<Integer> exitCode() {
		return exitCode;
	}
}
