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

	@Override
	public void shutdown() {
		announced = true;
	}

	@Override
	public void exit() {
		exitCode.complete(announced ? 0 : 1);
	}

	/** The exit code of the protocol; completes when the session has ended. */
	public CompletableFuture<Integer> exitCode() {
		return exitCode;
	}
}
