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
 * The models that a client sees: those of its workspace folders and those of its open documents, wherever they lie. Xtext builds files one
 * by one against an index; our rules judge models. So this takes the place of Xtext's projects and incremental builder: after a change
 * every model that sees the changed file is linked and judged anew and told of file by file. Changes are taken in at once; judging comes
 * later, lets everyone else go first, and is broken off when the next change comes; what was not told then is told after that.
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
	ModelWorkspace(WorkspaceFiles files, DiagnosticsCache judgements, MessageLanguage language, UriExtensions uris) {
		this.files = files;
		this.diagnosticsCache = judgements;
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
		getOpenDocuments().put(uri, new Document(version, text));
		return edited(uri, text);
	}

	@Override
	public Buildable didChangeTextDocumentContent(URI uri, Integer version, Iterable<TextDocumentContentChangeEvent> changes) {
		var document = getOpenDocuments().get(uri);
		if (document == null) {
			return Buildable.NO_BUILD;
		}
		var changed = document.applyTextDocumentChanges(changes);
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

	/** Forgets what was told, as after a change of the language; what was judged still holds. */
	public Buildable republish() {
		lock.run(publishedModels::clear);
		return this::publish;
	}

	/** Judges and tells of all models that are not what was told of last. Broken off by an exception where that is no longer wanted. */
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
	public <T> T doRead(URI uri, Function2<? super Document, ? super XtextResource, ? extends T> work) {
		return lock.run(
				() -> files.resource(uri.trimFragment()).<T>map(resource -> work.apply(getDocument(resource), resource)).orElse(null));
	}

	/** Lets something look at all models of the workspace, which nobody changes meanwhile. */
	public <T> T read(Function<List<ModelScope>, T> work) {
		return lock.run(() -> work.apply(files.models()));
	}

	@Override
	public Pair<? super Document, ? super XtextResource> read(URI uri) {
		return doRead(uri, (document, resource) -> Tuples.create(document, resource));
	}
}
