/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.insp.dsl.naming.ModelNames;
import org.insp.dsl.resource.InspResource;
import org.insp.model.Import;
import org.insp.model.InspFile;
import org.insp.model.InspModel;

/** The models of a resource set: which files belong together and what they import. It hangs on the resource set. */
public final class Models extends AdapterImpl {

	private final ResourceSet resources;
	private final Map<URI, ModelFolder> folders = new HashMap<>();
	private final Map<URI, Visible> visible = new HashMap<>();
	private List<Path> edited = List.of();

	/**
	 * What the files of a model see.
	 *
	 * @param own the model's files, sorted by path
	 * @param imported imported files, nearest import first
	 * @param names the names that can be referred to
	 * @param folder the model's folder, or the one that its only file is in
	 */
	public record Visible(List<InspResource> own, List<InspResource> imported, ModelNames names, URI folder) {

		/** The model, ready to be judged. */
		public InspModel model() {
			return new InspModel(roots(own), roots(imported));
		}

		/** The path of a file within the model, with forward slashes; for a shipped one the address that imports it. */
		public String path(InspResource resource) {
			var uri = resource.getURI();
			return Shipped.isShipped(uri) ? Shipped.address(uri) : URI.decode(uri.deresolve(folder.appendSegment(""), true, true, true).toString());
		}

		private static List<InspFile> roots(List<InspResource> resources) {
			return resources.stream().map(InspResource::file).flatMap(Optional::stream).toList();
		}

		private boolean isCurrent() {
			return names.isCurrent();
		}
	}

	private Models(ResourceSet resources) {
		this.resources = resources;
		resources.getURIConverter().getURIHandlers().add(0, new Shipped());
	}

	/** The models of a resource set. */
	public static synchronized Models of(ResourceSet resources) {
		return resources.eAdapters().stream().filter(Models.class::isInstance).map(Models.class::cast).findFirst().orElseGet(() -> {
			var models = new Models(resources);
			resources.eAdapters().add(models);
			return models;
		});
	}

	/** What a file sees; loads what it needs. */
	public Visible visible(Resource resource) {
		return visible(resource.getURI());
	}

	/** What a file sees that is a model of its own even where a folder would claim it. */
	public Visible alone(Resource resource) {
		var file = Path.of(resource.getURI().toFileString());
		folders.put(resource.getURI(), new ModelFolder(file, List.of(file)));
		return visible(resource);
	}

	/**
	 * Forgets which files exist: after files have come or gone.
	 *
	 * @param inEditors files that belong to their models although they may not have been saved yet
	 */
	public void refresh(Collection<Path> inEditors) {
		edited = List.copyOf(inEditors);
		folders.clear();
		visible.clear();
	}

	private Visible collect(URI start) {
		var own = load(files(start));
		var imported = new LinkedHashMap<URI, InspResource>();
		var open = new ArrayList<>(own);
		// breadth first, so that a nearer import comes before a farther one
		for (int i = 0; i < open.size(); i++) {
			var from = open.get(i);
			for (var next : imports(from)) {
				for (var resource : load(files(next))) {
					if (!own.contains(resource) && imported.putIfAbsent(resource.getURI(), resource) == null) {
						open.add(resource);
					}
				}
			}
		}
		return new Visible(own, List.copyOf(imported.values()), new ModelNames(own, List.copyOf(imported.values())), folder(start));
	}

	private static List<URI> imports(InspResource resource) {
		return resource.file().stream().flatMap(f -> f.getImports().stream()).map(Models::target).flatMap(Optional::stream).toList();
	}

	/** The file that an import names, whether it exists or not; only files are read, nothing from a network. */
	public static Optional<URI> target(Import statement) {
		if (statement.getUri() == null || statement.getUri().isBlank()) {
			return Optional.empty();
		}
		try {
			var shipped = Shipped.uri(statement.getUri());
			var from = statement.eResource().getURI();
			var target = shipped != null ? shipped : URI.createURI(URI.encodeFragment(statement.getUri(), false)).resolve(from);
			boolean possible = shipped != null || target.isFile() || Objects.equals(target.scheme(), from.scheme());
			return possible ? Optional.of(target.trimFragment()) : Optional.empty();
		} catch (IllegalArgumentException e) {
			// no address at all
			return Optional.empty();
		}
	}

	private List<URI> files(URI file) {
		if (!file.isFile()) {
			return List.of(file);
		}
		var folder = folders.get(file);
		if (folder == null) {
			try {
				folder = ModelFolder.of(Path.of(file.toFileString())).with(edited);
			} catch (IOException | InvalidPathException e) {
				return List.of(file);
			}
			for (var each : folder.files()) {
				folders.put(URI.createFileURI(each.toString()), folder);
			}
		}
		return folder.files().stream().map(f -> URI.createFileURI(f.toString())).toList();
	}

	private URI folder(URI file) {
		var folder = folders.get(file);
		return folder == null || Files.isRegularFile(folder.root()) ? file.trimSegments(1) : URI.createFileURI(folder.root().toString());
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
			resource.notRead("file-not-readable", URI.decode(uri.lastSegment()));
		} else if (reason != null) {
			resource.notRead("file-missing");
		}
		return Optional.of(resource);
	}

	/** The model that a file belongs to, whether the file can be read or not. */
	public Visible visible(URI file) {
		var known = visible.get(file);
		if (known == null || !known.isCurrent()) {
			known = collect(file);
			for (var own : known.own()) {
				visible.put(own.getURI(), known);
			}
		}
		return known;
	}

	/** What an import names, if it could be read. */
	public Optional<InspResource> imported(Import statement) {
		return target(statement).flatMap(this::load);
	}

	/** Whether an import of a model leads back to it: models that import each other in a circle. */
	public boolean isCyclic(Import statement, Visible model) {
		var open = new ArrayDeque<URI>();
		var seen = new HashSet<URI>();
		target(statement).filter(t -> model.own().stream().noneMatch(r -> r.getURI().equals(t))).ifPresent(open::add);
		while (!open.isEmpty()) {
			for (var resource : load(files(open.remove()))) {
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
