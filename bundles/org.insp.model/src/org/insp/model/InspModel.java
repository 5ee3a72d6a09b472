/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;

/**
 * A model: the files of one folder, which are judged together, and the files they import, which are only read. The order in which
 * files were found or opened makes no difference: they are sorted by path.
 *
 * @param files the judged files
 * @param imported the files that are read and not judged, nearest import first
 */
public record InspModel(List<InspFile> files, List<InspFile> imported) {

	public InspModel {
		files = files.stream().sorted(Comparator.comparing(f -> f.getPath() == null ? "" : f.getPath())).toList();
		imported = List.copyOf(imported);
	}

	/** Splits the roots of an XMI resource, or of several, by {@link InspFile#isImported()}. */
	public static InspModel of(Collection<InspFile> roots) {
		return new InspModel(roots.stream().filter(f -> !f.isImported()).toList(), roots.stream().filter(InspFile::isImported).toList());
	}

	/** The header, if one of the judged files has one. */
	public Optional<Header> header() {
		return files.stream().map(InspFile::getHeader).filter(h -> h != null).findFirst();
	}

	/** Everything in the judged files, each parent before its children. */
	public Stream<EObject> contents() {
		return files.stream().flatMap(InspModel::contents);
	}

	/** Everything of one type in the judged files. */
	public <T extends EObject> Stream<T> all(Class<T> type) {
		return contents().filter(type::isInstance).map(type::cast);
	}

	/** Everything of one type in the judged and in the imported files, the judged ones first. */
	public <T extends EObject> Stream<T> visible(Class<T> type) {
		return Stream.concat(files.stream(), imported.stream()).flatMap(InspModel::contents).filter(type::isInstance).map(type::cast);
	}

	private static Stream<EObject> contents(InspFile file) {
		var below = Spliterators.spliteratorUnknownSize(file.eAllContents(), Spliterator.ORDERED | Spliterator.NONNULL);
		return Stream.concat(Stream.of(file), StreamSupport.stream(below, false));
	}
}
