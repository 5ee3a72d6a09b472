/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.WatchKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What a client is asked to watch: files that another program writes, moves or deletes, as git and a colleague on a share do. Clients watch
 * only what is registered.
 */
final class WatchedFiles {

	private static final String METHOD = "workspace/didChangeWatchedFiles";

	private WatchedFiles() {
	}

	/** All plans; and what comes and goes with any name, because a folder takes its plans with it, and files are named as evidence. */
	static Registration registration() {
		return new Registration("insp-files", METHOD, new DidChangeWatchedFilesRegistrationOptions(
				List.of(new FileSystemWatcher(Either.forLeft("**/*.insp")),
						new FileSystemWatcher(Either.forLeft("**/*"), WatchKind.Create | WatchKind.Delete))));
	}
}
