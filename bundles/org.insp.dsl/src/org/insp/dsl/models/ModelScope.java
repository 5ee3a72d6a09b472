/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.models;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.insp.dsl.naming.ModelNames;
import org.insp.dsl.resource.InspResource;
import org.insp.model.InspFile;
import org.insp.model.InspModel;

/**
 * A model as its files see it: the files that belong to it, those that they import, and the names that they can refer to.
 *
 * @param own the model's files, sorted by path
 * @param imported imported files, nearest import first
 * @param names the names that can be referred to
 * @param folder the model's folder, or the one that its only file is in
 */
public record ModelScope(List<InspResource> own, List<InspResource> imported, ModelNames names, URI folder) {

	/** The model, ready to be validated. */
	public InspModel model() {
		return new InspModel(roots(own), roots(imported));
	}

	/** Returns whether a part of the text of its own files was not understood. */
	public boolean hasSyntaxErrors() {
		return own.stream().anyMatch(resource -> resource.getParseResult().hasSyntaxErrors());
	}

	/** The path of a file within the model, with forward slashes; for a shipped one the address that imports it. */
	public String path(InspResource resource) {
		var uri = resource.getURI();
		return ShippedLibrary.isShipped(uri)
				? ShippedLibrary.address(uri)
				: URI.decode(uri.deresolve(folder.appendSegment(""), true, true, true).toString());
	}

	private static List<InspFile> roots(List<InspResource> resources) {
		return resources.stream().map(InspResource::file).flatMap(Optional::stream).toList();
	}

	/** Returns whether none of the files was parsed again since the names were collected. */
	boolean isCurrent() {
		return names.isCurrent();
	}

	/** Returns whether another scope has the same files in the same folder. */
	boolean hasSameFiles(ModelScope other) {
		return own.equals(other.own) && imported.equals(other.imported) && folder.equals(other.folder);
	}
}
