/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * A model: the files of one folder, which are evaluated together, and the files they import, which are only read. The order in which
 * files were found or opened makes no difference: they are sorted by path. What the files contain is looked up once, so whoever
 * changes a file makes a new model.
 */
public final class InspModel {

	private final List<InspFile> files;
	private final List<InspFile> imported;
	private volatile List<EObject> contents;
	private volatile List<EObject> readOnly;

	/**
	 * @param files the model's own files
	 * @param imported the files that are read and not evaluated, nearest import first
	 */
	public InspModel(List<InspFile> files, List<InspFile> imported) {
		this.files = files.stream().sorted(Comparator.comparing(f -> f.getPath() == null ? "" : f.getPath())).toList();
		this.imported = List.copyOf(imported);
	}

	/** Splits the roots of an XMI resource, or of several, by {@link InspFile#isImported()}. */
	public static InspModel of(Collection<InspFile> roots) {
		return new InspModel(roots.stream().filter(f -> !f.isImported()).toList(), roots.stream().filter(InspFile::isImported).toList());
	}

	/** The model's own files. */
	public List<InspFile> files() {
		return files;
	}

	/** The files that are read and not evaluated, nearest import first. */
	public List<InspFile> imported() {
		return imported;
	}

	/** The header, if one of the model's own files has one. */
	public Optional<Header> header() {
		return files.stream().map(InspFile::getHeader).filter(h -> h != null).findFirst();
	}

	/** Everything in the model's own files, each parent before its children. */
	public Stream<EObject> contents() {
		if (contents == null) {
			contents = contents(files);
		}
		return contents.stream();
	}

	/** Everything of one type in the model's own files. */
	public <T extends EObject> Stream<T> all(Class<T> type) {
		return contents().filter(type::isInstance).map(type::cast);
	}

	/** Everything of one type in the model's own and in the imported files, its own first. */
	public <T extends EObject> Stream<T> visible(Class<T> type) {
		if (readOnly == null) {
			readOnly = contents(imported);
		}
		return Stream.concat(contents(), readOnly.stream()).filter(type::isInstance).map(type::cast);
	}

	private static List<EObject> contents(List<InspFile> files) {
		var all = new ArrayList<EObject>();
		for (var file : files) {
			all.add(file);
			file.eAllContents().forEachRemaining(all::add);
		}
		return all;
	}
}
