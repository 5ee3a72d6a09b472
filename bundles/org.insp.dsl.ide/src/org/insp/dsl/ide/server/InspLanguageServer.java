/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.insp.dsl.ide.commitments.Commitment;
import org.insp.dsl.ide.commitments.Commitments;
import org.insp.dsl.ide.commitments.CommitmentsParams;
import org.insp.dsl.ide.commitments.CommitmentsService;
import org.insp.dsl.ide.completion.CompletionService;
import org.insp.dsl.ide.features.SelectionRanges;
import org.insp.dsl.ide.features.SemanticTokenProvider;
import org.insp.dsl.ide.features.WorkspaceSymbols;
import org.insp.dsl.ide.fixes.CodeActionService;
import org.insp.dsl.ide.workspace.ClientOptions;
import org.insp.dsl.ide.workspace.DeclaredCapabilities;
import org.insp.dsl.ide.workspace.DiagnosticsCache;
import org.insp.dsl.ide.workspace.DiagnosticsPublisher;
import org.insp.dsl.ide.workspace.FileUris;
import org.insp.dsl.ide.workspace.MessageLanguage;
import org.insp.dsl.ide.workspace.ModelWorkspace;
import org.insp.dsl.resource.InspResource;
import org.insp.model.text.MessageBundle;

import com.google.inject.Inject;

/** Xtext's language server, restricted to the features that are made for this language. */
public class InspLanguageServer extends LanguageServerImpl implements CommitmentsService {

	private static final String NAME = "insp";
	/** The characters after which something new begins: a name after a blank or another name, a URI. */
	private static final List<String> COMPLETION_TRIGGERS = List.of(".", " ", ",", "，", "、", "\"");

	@Inject
	private LifeCycle lifeCycle;

	@Inject
	private FileUris uris;

	@Inject
	private MessageLanguage language;

	@Inject
	private ModelWorkspace workspace;

	@Inject
	private DiagnosticsCache diagnosticsCache;

	@Inject
	private Commitments commitments;

	@Inject
	private DeclaredCapabilities capabilities;

	@Inject
	private SemanticTokenProvider semanticTokens;

	@Inject
	private WorkspaceSymbols symbols;

	@Inject
	private DiagnosticsPublisher publisher;

	@Override
	@SuppressWarnings("FutureReturnValueIgnored") // the request manager logs what fails
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		var options = new ClientOptions(params.getInitializationOptions());
		language.readFrom(options);
		options.text(ClientOptions.REFERENCE_DATE).ifPresent(this::applyReferenceDate);
		capabilities.set(params.getCapabilities());
		params.setWorkspaceFolders(WorkspaceRoots.of(params));
		Optional.ofNullable(params.getProcessId()).ifPresent(lifeCycle::endWith);
		publisher.publishAfter(() -> super.initialize(params));
		// answered at once: the first document cancels the request that reads the workspace, and an answer that waits for it
		return CompletableFuture.completedFuture(new InitializeResult(createServerCapabilities(params), new ServerInfo(NAME)));
	}

	/** Tells the client that what it shows of its other documents may be old: a measure is counted at its leader, in another file. */
	@SuppressWarnings("FutureReturnValueIgnored") // the answers say nothing
	private void refresh() {
		if (capabilities.refreshesLenses()) {
			getLanguageClient().refreshCodeLenses();
		}
		if (capabilities.refreshesColours()) {
			getLanguageClient().refreshSemanticTokens();
		}
	}

	/** The folders of every client are {@linkplain WorkspaceRoots put} into its list. */
	@Override
	protected boolean clientSupportsWorkspaceFolders() {
		return true;
	}

	@Override
	@SuppressWarnings("FutureReturnValueIgnored") // the answer says nothing
	public void initialized(InitializedParams params) {
		super.initialized(params);
		if (capabilities.supportsWatching()) {
			getLanguageClient().registerCapability(new RegistrationParams(List.of(WatchedFiles.registration())));
		}
		publisher.afterPublishing(this::refresh);
	}

	@Override
	public void didOpen(DidOpenTextDocumentParams params) {
		uris.open(params.getTextDocument().getUri());
		super.didOpen(params);
	}

	@Override
	public void didClose(DidCloseTextDocumentParams params) {
		super.didClose(params);
		uris.close(params.getTextDocument().getUri());
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		return super.shutdown().thenApply(done -> null);
	}

	@Override
	protected ServerCapabilities createServerCapabilities(InitializeParams params) {
		var offered = new ServerCapabilities();
		offered.setTextDocumentSync(TextDocumentSyncKind.Incremental);
		offered.setDocumentFormattingProvider(true);
		offered.setDefinitionProvider(true);
		offered.setHoverProvider(true);
		offered.setCompletionProvider(new CompletionOptions(true, COMPLETION_TRIGGERS));
		offered.setDocumentSymbolProvider(true);
		offered.setWorkspaceSymbolProvider(true);
		offered.setReferencesProvider(true);
		offered.setDocumentHighlightProvider(true);
		offered.setFoldingRangeProvider(true);
		offered.setCodeLensProvider(new CodeLensOptions(false));
		offered.setRenameProvider(capabilities.supportsPrepareRename() ? Either.forRight(new RenameOptions(true)) : Either.forLeft(true));
		offered.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(new SemanticTokensLegend(semanticTokens.getTokenTypes(),
				semanticTokens.getTokenModifiers()), true, true));
		offered.setSelectionRangeProvider(true);
		offered.setCodeActionProvider(new CodeActionOptions(CodeActionService.KINDS));
		var folders = new WorkspaceFoldersOptions();
		folders.setSupported(true);
		folders.setChangeNotifications(true);
		offered.setWorkspace(new WorkspaceServerCapabilities(folders));
		return offered;
	}

	@Override
	protected void runBuildable(Supplier<? extends Buildable> change) {
		publisher.change(change);
	}

	@Override
	public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
		publisher.publishAfter(() -> super.didChangeWorkspaceFolders(params));
	}

	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams params) {
		publisher.publishAfter(() -> super.didChangeConfiguration(params));
	}

	@Override
	public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
		return publisher.whenValidated(cancel -> codeAction(params, cancel));
	}

	private void applyReferenceDate(String date) {
		try {
			diagnosticsCache.setReferenceDate(Optional.of(LocalDate.parse(date)));
		} catch (DateTimeParseException e) {
			getLanguageClient().showMessage(
					new MessageParams(MessageType.Warning,
							MessageBundle.of(InspLanguageServer.class, language.orEnglish()).get("bad-date", date)));
		}
	}

	@Override
	public CompletableFuture<List<Commitment>> commitments(CommitmentsParams params) {
		try {
			var on = Optional.ofNullable(params).map(CommitmentsParams::getOn).map(LocalDate::parse);
			return publisher.whenValidated(cancel -> workspace.read(models -> commitments.of(models, on)));
		} catch (DateTimeParseException e) {
			return CompletableFuture.failedFuture(
					new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, e.getMessage(), params.getOn())));
		}
	}

	@Override
	protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator cancel, CompletionParams params) {
		var completions = getService(getURI(params), CompletionService.class);
		var list = getWorkspaceManager().doRead(getURI(params),
				(document, resource) -> completions.complete(document, (InspResource) resource, params.getPosition()));
		return Either.forRight(list == null ? new CompletionList() : list);
	}

	@Override
	public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
		return getRequestManager().runRead(cancel -> CompletionService.element(item).map(uri -> {
			var completions = getService(uri, CompletionService.class);
			return getWorkspaceManager().doRead(uri, (document, resource) -> completions.resolve(item, (InspResource) resource));
		}).orElse(item));
	}

	// Xtext answers nothing at all, or fails, where a document is none of the workspace's; then there is nothing to tell.

	@Override
	protected List<? extends Location> definition(CancelIndicator cancel, DefinitionParams params) {
		return orEmpty(super.definition(cancel, params));
	}

	@Override
	protected List<? extends Location> references(ReferenceParams params, CancelIndicator cancel) {
		return orEmpty(super.references(params, cancel));
	}

	@Override
	protected List<DocumentSymbol> documentSymbol(DocumentSymbolParams params, CancelIndicator cancel) {
		return orEmpty(super.documentSymbol(params, cancel));
	}

	@Override
	protected List<? extends DocumentHighlight> documentHighlight(DocumentHighlightParams params, CancelIndicator cancel) {
		return orEmpty(super.documentHighlight(params, cancel));
	}

	@Override
	protected List<? extends CodeLens> codeLens(CodeLensParams params, CancelIndicator cancel) {
		return orEmpty(super.codeLens(params, cancel));
	}

	@Override
	protected List<? extends TextEdit> formatting(DocumentFormattingParams params, CancelIndicator cancel) {
		return orEmpty(super.formatting(params, cancel));
	}

	@Override
	protected List<FoldingRange> foldingRange(FoldingRangeRequestParams params, CancelIndicator cancel) {
		return orEmpty(super.foldingRange(params, cancel));
	}

	@Override
	protected Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameParams params,
			CancelIndicator cancel) {
		return getResourceServiceProvider(getURI(params)) == null ? null : super.prepareRename(params, cancel);
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
		return getRequestManager().runRead(cancel -> workspace.doRead(getURI(params.getTextDocument()),
				(document, resource) -> semanticTokens.inRange(document, resource, params.getRange())));
	}

	@Override
	public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
		return getRequestManager().runRead(cancel -> orEmpty(workspace.doRead(getURI(params.getTextDocument()),
				(document, resource) -> params.getPositions().stream()
						.map(position -> SelectionRanges.at(resource, document.getOffSet(position))).toList())));
	}

	@Override
	public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
		throw new UnsupportedOperationException(params.getCommand());
	}

	private static <T> List<T> orEmpty(List<T> found) {
		return found == null ? List.of() : found;
	}

	@Override
	protected List<? extends WorkspaceSymbol> symbol(WorkspaceSymbolParams params, CancelIndicator cancel) {
		return workspace.read(models -> symbols.find(models, params.getQuery()));
	}

	@Override
	protected Diagnostic toDiagnostic(Issue issue) {
		var diagnostic = super.toDiagnostic(issue);
		diagnostic.setSource(NAME);
		return diagnostic;
	}
}
