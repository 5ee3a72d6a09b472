/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.models;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;

/**
 * The locations on the disk of the files behind URIs. What belongs to a model is decided there, but in an Eclipse workspace its files keep
 * their {@code platform:/resource} URIs, because diagrams refer to elements by them and a file must not be loaded twice.
 */
final class FileLocations {

	/** The number of segments in the URI of a project. */
	private static final int PROJECT = 2;

	private FileLocations() {
	}

	/** The path of a file, if it is one. */
	static Optional<Path> path(URI uri) {
		var file = uri.isPlatform() ? CommonPlugin.resolve(uri) : uri;
		try {
			return file.isFile() ? Optional.of(Path.of(file.toFileString()).normalize()) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/**
	 * The URI of a file: of the same kind as that of another file, as long as both are in the same project.
	 *
	 * @param file the file
	 * @param near the URI of the other file
	 */
	static URI uri(Path file, URI near) {
		if (near.isPlatformResource()) {
			if (path(near).filter(file::equals).isPresent()) {
				return near;
			}
			// from the inside out, because a linked folder lies somewhere else than its project
			for (var folder = near.trimSegments(1); folder.segmentCount() >= PROJECT; folder = folder.trimSegments(1)) {
				var path = path(folder);
				if (path.isPresent() && file.startsWith(path.get())) {
					return append(folder, path.get().relativize(file));
				}
			}
		}
		return URI.createFileURI(file.toString());
	}

	private static URI append(URI folder, Path relative) {
		var uri = folder;
		for (var segment : relative) {
			uri = uri.appendSegment(URI.encodeSegment(segment.toString(), false));
		}
		return uri;
	}
}
