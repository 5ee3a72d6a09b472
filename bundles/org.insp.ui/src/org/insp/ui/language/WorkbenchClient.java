/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.insp.ui.InspUi;

/** The client of the language server: receives its diagnostics, edits and messages. */
final class WorkbenchClient implements LanguageClient {

	private final PublishedDiagnostics diagnostics;

	WorkbenchClient(PublishedDiagnostics diagnostics) {
		this.diagnostics = diagnostics;
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams published) {
		LspConversions.path(published.getUri()).ifPresent(file -> diagnostics.publish(file, published.getDiagnostics()));
	}

	@Override
	public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
		return EditApplier.apply(params.getEdit()).thenApply(ApplyWorkspaceEditResponse::new);
	}

	@Override
	public void telemetryEvent(Object object) {
		// nothing leaves the machine
	}

	@Override
	public void showMessage(MessageParams message) {
		logMessage(message);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		logMessage(request);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		var log = ILog.of(InspUi.class);
		if (message.getType() == MessageType.Error) {
			log.error(message.getMessage());
		} else if (message.getType() == MessageType.Warning) {
			log.warn(message.getMessage());
		}
	}
}
