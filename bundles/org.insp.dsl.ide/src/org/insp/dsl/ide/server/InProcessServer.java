/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.insp.dsl.ide.commitments.Commitment;
import org.insp.dsl.ide.commitments.Commitments;
import org.insp.dsl.ide.features.TextOutline;
import org.insp.dsl.ide.service.InProcessService;
import org.insp.dsl.ide.service.WorkspaceModel;
import org.insp.dsl.ide.workspace.DiagnosticsCache;
import org.insp.dsl.ide.workspace.DiagnosticsPublisher;
import org.insp.dsl.ide.workspace.MessageLanguage;
import org.insp.dsl.ide.workspace.ModelWorkspace;
import org.insp.dsl.models.ModelScope;
import org.insp.model.Language;

import com.google.inject.Inject;

/** The language service of a front end in the same process, beside the language server and on the same models. */
public class InProcessServer implements InProcessService {

	@Inject
	private InspLanguageServer server;

	@Inject
	private IRequestManager requests;

	@Inject
	private DiagnosticsPublisher publisher;

	@Inject
	private ModelWorkspace workspace;

	@Inject
	private DiagnosticsCache diagnosticsCache;

	@Inject
	private MessageLanguage language;

	@Inject
	private Commitments commitments;

	@Inject
	private TextOutline outline;

	@Override
	public void connect(LanguageClient client) {
		server.connect(client);
	}

	@Override
	public LanguageServer server() {
		return server;
	}

	@Override
	public void setMessageLanguage(Language chosen) {
		publisher.change(() -> {
			language.set(chosen);
			return workspace.republish();
		});
	}

	@Override
	public void setReferenceDate(Optional<LocalDate> date) {
		publisher.change(() -> {
			diagnosticsCache.setReferenceDate(date);
			return workspace.republish();
		});
	}

	@Override
	public <T> CompletableFuture<T> read(Function<List<ModelScope>, T> reader) {
		return requests.runRead(cancel -> workspace.read(reader));
	}

	@Override
	public <T> CompletableFuture<T> readEvaluated(Function<List<WorkspaceModel>, T> reader) {
		return publisher.whenValidated(cancel -> workspace.read(scopes -> reader.apply(scopes.stream().map(this::model).toList())));
	}

	private WorkspaceModel model(ModelScope scope) {
		return new WorkspaceModel(scope, diagnosticsCache.evaluated(scope));
	}

	@Override
	public CompletableFuture<List<Commitment>> commitments(Optional<LocalDate> on) {
		return publisher.whenValidated(cancel -> workspace.read(models -> commitments.of(models, on)));
	}

	@Override
	public CompletableFuture<List<DocumentSymbol>> outline(String text) {
		return CompletableFuture.supplyAsync(() -> outline.of(text));
	}

	@Override
	public CompletableFuture<Void> whenPublished() {
		return publisher.whenPublished();
	}

	@Override
	public void close() {
		requests.shutdown();
	}
}
