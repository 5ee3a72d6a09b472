/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;

/** The folders that a client opens. Clients name them in three ways, older ones in the older two whatever they say they can. */
final class WorkspaceRoots {

	private WorkspaceRoots() {
	}

	/** The folders of a client: those it lists, else the one it names by address, else by path. */
	static List<WorkspaceFolder> of(InitializeParams params) {
		if (params.getWorkspaceFolders() != null) {
			return params.getWorkspaceFolders();
		}
		return Optional.ofNullable(params.getRootUri())
				.or(() -> Optional.ofNullable(params.getRootPath()).map(path -> Path.of(path).toUri().toString()))
				.map(address -> List.of(new WorkspaceFolder(address, ""))).orElse(List.of());
	}
}
