/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.insp.dsl.naming.ModelNames;
import org.insp.dsl.resource.InspResource;
import org.insp.model.Import;

/** The models of a resource set: which files belong together and what they import. It hangs on the resource set. */
public final class ModelRegistry extends AdapterImpl {

	private final ResourceSet resources;
	private final Map<URI, FileList> fileLists = new HashMap<>();
	private final Map<URI, ModelScope> scopes = new HashMap<>();
	/** The scopes before the last refresh: where a model is as before, its scope stays the same object. */
	private final Map<URI, ModelScope> scopesBefore = new HashMap<>();
	private List<Path> openInEditors = List.of();

	/** The files of a model and the folder that their paths are relative to. */
	private record FileList(List<URI> files, URI folder) {
		static FileList alone(URI file) {
			return new FileList(List.of(file), file.trimSegments(1));
		}
	}

	private ModelRegistry(ResourceSet resources) {
		this.resources = resources;
		resources.getURIConverter().getURIHandlers().add(0, new ShippedLibrary());
		resources.getURIConverter().getURIHandlers().add(0, new ReadOnlyInspFiles(resources.getURIConverter()));
	}

	/** The models of a resource set. */
	public static synchronized ModelRegistry of(ResourceSet resources) {
		return resources.eAdapters().stream().filter(ModelRegistry.class::isInstance).map(ModelRegistry.class::cast).findFirst()
				.orElseGet(() -> {
					var models = new ModelRegistry(resources);
					resources.eAdapters().add(models);
					return models;
				});
	}

	/** Returns the model that a file belongs to, as it sees it; loads the files that it needs. */
	public ModelScope scopeOf(Resource resource) {
		return scopeOf(resource.getURI());
	}

	/** Returns the model that consists of a file alone, even where a folder would claim it. */
	public ModelScope scopeOfSingleFile(Resource resource) {
		fileLists.put(resource.getURI(), FileList.alone(resource.getURI()));
		return scopeOf(resource);
	}

	/**
	 * Discards the lists of existing files, after files have come or gone.
	 *
	 * @param inEditors files that belong to their models although they may not have been saved yet
	 */
	public void refresh(Collection<Path> inEditors) {
		openInEditors = List.copyOf(inEditors);
		fileLists.clear();
		if (!scopes.isEmpty()) {
			scopesBefore.clear();
			scopesBefore.putAll(scopes);
			scopes.clear();
		}
	}

	/** Discards the lists of existing files, after one of them was read again: others may have come or gone with it. */
	public void refresh() {
		refresh(openInEditors);
	}

	@Override
	public void notifyChanged(Notification change) {
		if (change.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES && change.getOldValue() != null) {
			refresh();
		}
	}

	private ModelScope collect(URI start) {
		var own = load(listing(start).files());
		var imported = new LinkedHashMap<URI, InspResource>();
		var open = new ArrayList<>(own);
		// breadth first, so that a nearer import comes before a farther one
		for (int i = 0; i < open.size(); i++) {
			var from = open.get(i);
			for (var next : imports(from)) {
				for (var resource : load(listing(next).files())) {
					if (!own.contains(resource) && imported.putIfAbsent(resource.getURI(), resource) == null) {
						open.add(resource);
					}
				}
			}
		}
		return new ModelScope(own, List.copyOf(imported.values()), new ModelNames(own, List.copyOf(imported.values())),
				listing(start).folder());
	}

	private static List<URI> imports(InspResource resource) {
		return resource.file().stream().flatMap(f -> f.getImports().stream()).map(ModelRegistry::importedUri).flatMap(Optional::stream)
				.toList();
	}

	/** The file that an import names, whether it exists or not; only files are read, nothing from a network. */
	public static Optional<URI> importedUri(Import statement) {
		if (statement.getUri() == null || statement.getUri().isBlank()) {
			return Optional.empty();
		}
		try {
			var shipped = ShippedLibrary.uri(statement.getUri());
			var from = statement.eResource().getURI();
			var target = shipped != null ? shipped : resolveOnDisk(from, URI.createURI(URI.encodeFragment(statement.getUri(), false)));
			boolean possible = shipped != null || target.isFile() || Objects.equals(target.scheme(), from.scheme());
			return possible ? Optional.of(target.trimFragment()) : Optional.empty();
		} catch (IllegalArgumentException e) {
			// no address at all
			return Optional.empty();
		}
	}

	/** On the disk a project of the workspace has other neighbours than in it. */
	private static URI resolveOnDisk(URI from, URI relative) {
		var file = from.isPlatformResource() && relative.isRelative() ? FileLocations.path(from) : Optional.<Path>empty();
		return file
				.map(f -> FileLocations.path(relative.resolve(URI.createFileURI(f.toString()))).orElseThrow(IllegalArgumentException::new))
				.map(f -> FileLocations.uri(f, from)).orElseGet(() -> relative.resolve(from));
	}

	private FileList listing(URI file) {
		var cached = fileLists.get(file);
		if (cached == null) {
			cached = FileLocations.path(file).flatMap(path -> listing(file, path)).orElseGet(() -> FileList.alone(file));
			for (var each : cached.files()) {
				fileLists.put(each, cached);
			}
		}
		return cached;
	}

	/** None for a folder, which an import may name by mistake: it is not a file of the models in or around it. */
	private Optional<FileList> listing(URI file, Path path) {
		if (Files.isDirectory(path)) {
			return Optional.empty();
		}
		try {
			var folder = ModelFolder.of(path).with(openInEditors);
			var files = folder.files().stream().map(f -> FileLocations.uri(f, file)).toList();
			return Optional
					.of(new FileList(files,
							Files.isRegularFile(folder.root()) ? file.trimSegments(1) : FileLocations.uri(folder.root(), file)));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private List<InspResource> load(List<URI> uris) {
		return uris.stream().map(this::load).flatMap(Optional::stream).toList();
	}

	private Optional<InspResource> load(URI uri) {
		Exception reason = null;
		try {
			resources.getResource(uri, true);
		} catch (RuntimeException notReadable) {
			// EMF keeps an empty resource all the same
			reason = notReadable;
		}
		if (!(resources.getResource(uri, false) instanceof InspResource resource)) {
			return Optional.empty();
		} else if (reason != null && resources.getURIConverter().exists(uri, Map.of())) {
			resource.setReadError("file-not-readable", URI.decode(uri.lastSegment()));
		} else if (reason != null) {
			resource.setReadError("file-missing");
		}
		return Optional.of(resource);
	}

	/** The model that a file belongs to, whether the file can be read or not. */
	public ModelScope scopeOf(URI file) {
		var cached = scopes.get(file);
		if (cached == null || !cached.isCurrent()) {
			cached = sameAsBefore(file, collect(file));
			for (var own : cached.own()) {
				scopes.put(own.getURI(), cached);
			}
		}
		return cached;
	}

	private ModelScope sameAsBefore(URI file, ModelScope collected) {
		var before = scopesBefore.get(file);
		return before != null && before.isCurrent() && before.hasSameFiles(collected) ? before : collected;
	}

	/** Returns the file that an import names, if it could be read. */
	public Optional<InspResource> importedFile(Import statement) {
		return importedUri(statement).flatMap(this::load);
	}

	/** Returns whether an import of a model leads back to it: models that import each other in a circle. */
	public boolean isCyclic(Import statement, ModelScope model) {
		var open = new ArrayDeque<URI>();
		var seen = new HashSet<URI>();
		importedUri(statement).filter(t -> model.own().stream().noneMatch(r -> r.getURI().equals(t))).ifPresent(open::add);
		while (!open.isEmpty()) {
			for (var resource : load(listing(open.remove()).files())) {
				if (model.own().contains(resource)) {
					return true;
				} else if (seen.add(resource.getURI())) {
					open.addAll(imports(resource));
				}
			}
		}
		return false;
	}
}
