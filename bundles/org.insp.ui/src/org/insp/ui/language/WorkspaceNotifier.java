/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.insp.ui.InspUi;

/**
 * Notifies the server of the workspace: each open project is a workspace folder; plans that are saved, added or deleted are watched files.
 */
public final class WorkspaceNotifier implements IResourceChangeListener {

	private final LanguageBridge bridge;
	private final Map<String, WorkspaceFolder> sentFolders = new HashMap<>();
	private boolean started;

	WorkspaceNotifier(LanguageBridge bridge) {
		this.bridge = bridge;
	}

	/** Starts notifying. */
	public synchronized void start() {
		if (!started) {
			started = true;
			ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
			sendFolders();
		}
	}

	synchronized void stop() {
		if (started) {
			started = false;
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		var changes = new ArrayList<FileEvent>();
		var projects = new HashSet<IProject>();
		try {
			event.getDelta().accept(delta -> visit(delta, projects, changes));
		} catch (CoreException e) {
			InspUi.log(e);
		}
		if (!projects.isEmpty()) {
			sendFolders();
		}
		sendChanges(changes);
	}

	/** Makes the server read all plans of a project from the disk again, except open documents. */
	public void reread(IProject project) throws CoreException {
		var changes = new ArrayList<FileEvent>();
		project.accept(resource -> {
			if (InspUi.isPlan(resource)) {
				LspConversions.path(resource).filter(file -> bridge.documents().document(file).isEmpty())
						.ifPresent(file -> changes.add(new FileEvent(LspConversions.uri(file), FileChangeType.Changed)));
			}
			return true;
		});
		sendChanges(changes);
	}

	private void sendChanges(List<FileEvent> changes) {
		if (!changes.isEmpty()) {
			bridge.send(server -> server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(changes)));
		}
	}

	private boolean visit(IResourceDelta delta, Set<IProject> projects, List<FileEvent> changes) {
		var resource = delta.getResource();
		if (resource instanceof IProject project
				&& (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0)) {
			projects.add(project);
			return false;
		}
		if (InspUi.isPlan(resource)) {
			LspConversions.path(resource).filter(file -> isRelevant(delta, file))
					.ifPresent(file -> changes.add(new FileEvent(LspConversions.uri(file), type(delta))));
		}
		return true;
	}

	/** An open document counts with its text in the editor. */
	private boolean isRelevant(IResourceDelta delta, Path file) {
		return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0
				&& bridge.documents().document(file).isEmpty();
	}

	private static FileChangeType type(IResourceDelta delta) {
		return switch (delta.getKind()) {
			case IResourceDelta.ADDED -> FileChangeType.Created;
			case IResourceDelta.REMOVED -> FileChangeType.Deleted;
			default -> FileChangeType.Changed;
		};
	}

	/** The folders that a project shows and that are elsewhere on the disk. */
	private static Stream<IContainer> linkedFolders(IProject project) {
		try {
			return Arrays.stream(project.members()).filter(IFolder.class::isInstance).filter(IResource::isLinked)
					.map(IContainer.class::cast);
		} catch (CoreException e) {
			InspUi.log(e);
			return Stream.empty();
		}
	}

	private synchronized void sendFolders() {
		var now = new HashMap<String, WorkspaceFolder>();
		Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IResource::isAccessible)
				.flatMap(project -> Stream.concat(Stream.of(project), linkedFolders(project)))
				.forEach(folder -> LspConversions.path(folder).ifPresent(path -> now.put(LspConversions.uri(path),
						new WorkspaceFolder(LspConversions.uri(path), folder.getName()))));
		var added = now.entrySet().stream().filter(e -> !sentFolders.containsKey(e.getKey())).map(Map.Entry::getValue).toList();
		var removed = sentFolders.entrySet().stream().filter(e -> !now.containsKey(e.getKey())).map(Map.Entry::getValue).toList();
		sentFolders.clear();
		sentFolders.putAll(now);
		if (!added.isEmpty() || !removed.isEmpty()) {
			var change = new WorkspaceFoldersChangeEvent(added, removed);
			bridge.send(server -> server.getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(change)));
		}
	}
}
