/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.util.concurrent.CompletableFuture;

import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

import com.google.inject.Singleton;

/** How a server ends. Unlike Xtext's it leaves the process alone, which is not ours where the server is called in process. */
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

	/** The exit code of the protocol, once the server has ended. */
	public CompletableFuture<Integer> exitCode() {
		return exitCode;
	}
}
