/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.resource.InspResource;

import com.google.inject.Inject;

/**
 * The files of the workspace as resources: the text of the editor if a document is open, else the file on the disk. After a change, all
 * files that see the changed one are linked again.
 */
final class WorkspaceFiles {

	private static final Logger LOG = Logger.getLogger(WorkspaceFiles.class);

	private final XtextResourceSet resources;
	private final ModelRegistry models;
	private final Set<URI> open = new LinkedHashSet<>();
	private List<URI> folders = List.of();
	private List<URI> inFolders = List.of();

	@Inject
	WorkspaceFiles(XtextResourceSet resources) {
		this.resources = resources;
		this.models = ModelRegistry.of(resources);
	}

	/** Sets the workspace folders. */
	void folders(List<URI> newFolders) {
		var before = scopes();
		folders = newFolders;
		refresh(before);
	}

	/** Sets the text of an open document. */
	void edit(URI uri, String text) {
		if (!isInsp(uri)) {
			return;
		}
		open.add(uri);
		var loaded = loadedFile(uri);
		if (loaded.isEmpty()) {
			var before = scopes();
			remove(uri);
			update(() -> {
				resources.createResource(uri).load(new LazyStringInputStream(text), resources.getLoadOptions());
				return false;
			});
			refresh(before);
		} else if (!loaded.get().getParseResult().getRootNode().getText().equals(text)) {
			change(loaded.get(), () -> loaded.get().edit(text));
		}
	}

	/** Closes a document, so that the file on the disk counts again. If it has the same text, nothing changes. */
	void close(URI uri) {
		if (open.remove(uri) && loadedFile(uri).filter(WorkspaceFiles::isAsOnDisk).isEmpty()) {
			changedOnDisk(uri);
		}
	}

	/** Reads a file or folder again that may have been written, created or deleted. */
	void changedOnDisk(URI uri) {
		var loaded = loadedFile(uri);
		if (loaded.isPresent() && Files.isRegularFile(Path.of(uri.toFileString()))) {
			change(loaded.get(), () -> {
				loaded.get().unload();
				loaded.get().load(resources.getLoadOptions());
				return false;
			});
		} else {
			var before = scopes();
			remove(uri);
			refresh(before);
		}
	}

	private static boolean isAsOnDisk(InspResource resource) {
		try {
			var text = resource.getParseResult().getRootNode().getText();
			return Files.readString(Path.of(resource.getURI().toFileString())).equals(text);
		} catch (IOException e) {
			// not readable, or no text: loading it says why
			return false;
		}
	}

	/** The resource of a file, if it is an {@code .insp} file that can be read. */
	Optional<InspResource> resource(URI uri) {
		return isInsp(uri)
				? Stream.concat(models.scopeOf(uri).own().stream(), models.scopeOf(uri).imported().stream())
						.filter(r -> r.getURI().equals(uri)).findFirst()
				: Optional.empty();
	}

	/** The models of the workspace folders and of the open documents, each once. */
	List<ModelScope> models() {
		var found = new ArrayList<ModelScope>();
		var covered = new LinkedHashSet<URI>();
		Stream.concat(inFolders.stream(), open.stream()).forEach(uri -> {
			if (!covered.contains(uri)) {
				var model = models.scopeOf(uri);
				covered.add(uri);
				model.own().forEach(own -> covered.add(own.getURI()));
				found.add(model);
			}
		});
		return found;
	}

	/** Removes all resources that belong to none of some models. */
	void retainOnly(Collection<ModelScope> needed) {
		var keep = needed.stream().flatMap(m -> Stream.concat(m.own().stream(), m.imported().stream())).collect(Collectors.toSet());
		resources.getResources().removeIf(resource -> !keep.contains(resource));
	}

	private Optional<InspResource> loadedFile(URI uri) {
		return resources.getResource(uri, false) instanceof InspResource resource && resource.isLoaded()
				&& models.scopeOf(uri).own().contains(resource) ? Optional.of(resource) : Optional.empty();
	}

	private void change(InspResource changed, TextUpdate update) {
		var dependent = loaded().filter(r -> r != changed).filter(r -> {
			var scope = models.scopeOf(r.getURI());
			return scope.own().contains(changed) || scope.imported().contains(changed);
		}).toList();
		if (!update(update)) {
			dependent.forEach(InspResource::relink);
		}
	}

	private Map<InspResource, ModelScope> scopes() {
		var scopes = new IdentityHashMap<InspResource, ModelScope>();
		loaded().forEach(file -> scopes.put(file, models.scopeOf(file.getURI())));
		return scopes;
	}

	/**
	 * Finds the files of the workspace again, and links those whose models have changed: any name may denote another element there.
	 *
	 * @param before the models of all files before files have come or gone
	 */
	private void refresh(Map<InspResource, ModelScope> before) {
		inFolders = folders.stream().filter(URI::isFile).flatMap(folder -> filesBelow(Path.of(folder.toFileString()))).toList();
		models.refresh(open.stream().map(uri -> Path.of(uri.toFileString())).toList());
		var changed = loaded().filter(file -> models.scopeOf(file.getURI()) != before.get(file)).toList();
		changed.forEach(InspResource::relink);
	}

	private Stream<InspResource> loaded() {
		return List.copyOf(resources.getResources()).stream().filter(InspResource.class::isInstance).map(InspResource.class::cast)
				.filter(r -> r.isLoaded() && r.file().isPresent());
	}

	private static Stream<URI> filesBelow(Path folder) {
		try {
			return Files.isDirectory(folder)
					? ModelFolder.find(folder).stream().flatMap(m -> m.files().stream()).map(FileUris::of)
					: Stream.empty();
		} catch (IOException e) {
			LOG.warn("Cannot read " + folder, e);
			return Stream.empty();
		}
	}

	private void remove(URI uri) {
		var resource = resources.getResource(uri, false);
		if (resource != null) {
			resources.getResources().remove(resource);
		}
	}

	private static boolean isInsp(URI uri) {
		return uri.isFile() && uri.lastSegment() != null && uri.lastSegment().endsWith(ModelFolder.EXTENSION);
	}

	/** Updates the text of a resource, and returns whether the names that other files see are unchanged. */
	@FunctionalInterface
	private interface TextUpdate {
		boolean run() throws IOException;
	}

	private static boolean update(TextUpdate update) {
		try {
			return update.run();
		} catch (IOException e) {
			LOG.warn("Cannot read a file", e);
			return false;
		}
	}
}
