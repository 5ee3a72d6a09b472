/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Pair;
import org.eclipse.xtext.util.Tuples;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Functions.Function2;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.validation.XtextIssues;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * The models that a client sees: those of its workspace folders and those of its open documents, wherever they are. Xtext builds file by
 * file against an index, but our rules check whole models; so this replaces Xtext's projects and incremental builder. After a change, every
 * model that sees the changed file is linked and validated again, and its diagnostics are published file by file. Changes are applied at
 * once. Validation follows, lets other requests go first, and is cancelled by the next change.
 */
@Singleton
public class ModelWorkspace extends WorkspaceManager {

	private final ModelLock lock = new ModelLock();
	private final WorkspaceFiles files;
	private final DiagnosticsCache diagnosticsCache;
	private final MessageLanguage language;
	private final UriExtensions uris;
	private final List<ModelScope> publishedModels = new ArrayList<>();
	private final Set<URI> publishedFiles = new LinkedHashSet<>();
	private Procedure2<? super URI, ? super Iterable<Issue>> client;

	@Inject
	ModelWorkspace(WorkspaceFiles files, DiagnosticsCache diagnosticsCache, MessageLanguage language, UriExtensions uris) {
		this.files = files;
		this.diagnosticsCache = diagnosticsCache;
		this.language = language;
		this.uris = uris;
	}

	@Override
	protected Map<URI, Document> createOpenDocuments() {
		return new ConcurrentHashMap<>();
	}

	@Override
	public void initialize(URI folder, Procedure2<? super URI, ? super Iterable<Issue>> acceptor, CancelIndicator cancel) {
		initialize(folder == null ? List.of() : List.of(new WorkspaceFolder(uris.toUriString(folder), "")), acceptor, cancel);
	}

	@Override
	public void initialize(List<WorkspaceFolder> folders, Procedure2<? super URI, ? super Iterable<Issue>> acceptor,
			CancelIndicator cancel) {
		client = acceptor;
		super.initialize(folders, acceptor, cancel);
	}

	@Override
	protected void refreshWorkspaceConfig(CancelIndicator cancel) {
		var folders = getWorkspaceFolders().stream().map(folder -> uris.toUri(folder.getUri())).toList();
		lock.run(() -> files.folders(folders));
	}

	@Override
	public Buildable didOpen(URI uri, Integer version, String text) {
		getOpenDocuments().put(uri, new EditedDocument(version, text));
		return edited(uri, text);
	}

	@Override
	public Buildable didChangeTextDocumentContent(URI uri, Integer version, Iterable<TextDocumentContentChangeEvent> changes) {
		if (!(getOpenDocuments().get(uri) instanceof EditedDocument document)) {
			return Buildable.NO_BUILD;
		}
		var changed = document.change(version, changes);
		getOpenDocuments().put(uri, changed);
		return edited(uri, changed.getContents());
	}

	private Buildable edited(URI uri, String text) {
		lock.run(() -> files.edit(uri, text));
		return this::publish;
	}

	@Override
	public Buildable didClose(URI uri) {
		getOpenDocuments().remove(uri);
		lock.run(() -> files.close(uri));
		return this::publish;
	}

	@Override
	public Buildable didChangeFiles(List<URI> changed, List<URI> deleted) {
		lock.run(() -> {
			changed.forEach(files::changedOnDisk);
			deleted.forEach(files::changedOnDisk);
		});
		return this::publish;
	}

	/** Requests that all diagnostics are published again, as after a change of the language; models are not validated again for that. */
	public Buildable republish() {
		lock.run(publishedModels::clear);
		return this::publish;
	}

	/** Validates and publishes all models that have changed since they were published last. Ends with an exception when cancelled. */
	public List<Delta> publish(CancelIndicator cancel) {
		lock.run(() -> publishAll(cancel));
		return List.of();
	}

	private void publishAll(CancelIndicator cancel) {
		var models = files.models();
		publishedModels.removeIf(model -> models.stream().noneMatch(each -> each == model));
		diagnosticsCache.retain(models);
		for (var model : models) {
			if (publishedModels.stream().noneMatch(each -> each == model)) {
				publish(model, diagnosticsCache.problems(model, () -> {
					lock.yieldToWaiting();
					if (cancel.isCanceled()) {
						throw new CancellationException();
					}
				}));
				publishedModels.add(model);
			}
		}
		var current = models.stream().flatMap(m -> m.own().stream()).map(r -> r.getURI()).collect(Collectors.toSet());
		publishedFiles.stream().filter(uri -> !current.contains(uri)).forEach(uri -> client.apply(uri, List.of()));
		publishedFiles.retainAll(current);
		files.retainOnly(models);
	}

	private void publish(ModelScope model, List<Problem> problems) {
		var messageLanguage = language.of(model);
		var byFile = problems.stream().collect(Collectors.groupingBy(Problem::file));
		for (var file : model.own()) {
			var issues =
					byFile.getOrDefault(file.getURI(), List.of()).stream().map(problem -> XtextIssues.of(problem, file, messageLanguage))
							.toList();
			client.apply(file.getURI(), issues);
			publishedFiles.add(file.getURI());
		}
	}

	@Override
	protected Document getDocument(XtextResource resource) {
		var open = getOpenDocuments().get(resource.getURI());
		return open == null ? new EditedDocument(null, resource.getParseResult().getRootNode().getText()) : open;
	}

	@Override
	public <T> T doRead(URI uri, Function2<? super Document, ? super XtextResource, ? extends T> work) {
		return lock.run(
				() -> files.resource(uri.trimFragment()).<T>map(resource -> work.apply(getDocument(resource), resource)).orElse(null));
	}

	/** Runs something that reads all models of the workspace, with the lock held. */
	public <T> T read(Function<List<ModelScope>, T> work) {
		return lock.run(() -> work.apply(files.models()));
	}

	@Override
	public Pair<? super Document, ? super XtextResource> read(URI uri) {
		return doRead(uri, (document, resource) -> Tuples.create(document, resource));
	}
}
