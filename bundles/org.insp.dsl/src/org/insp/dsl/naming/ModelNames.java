/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.naming;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.Aspect;
import org.insp.model.NamedElement;
import org.insp.model.findings.FindingSets;

/**
 * The names that the files of a model can refer to: its own and the imported ones. An element's qualified name is made of the names
 * around it (F1.P1.M1; an aspect is a heading and no part of it), and any tail of it will do as long as it is clear.
 */
public final class ModelNames {

	/**
	 * A named element.
	 *
	 * @param element the element
	 * @param qualified its qualified name
	 * @param distance 0 in the model's own files, n in the n-th imported file
	 */
	public record NameEntry(NamedElement element, List<String> qualified, int distance) {

		/** The simple name. */
		public String name() {
			return qualified.get(qualified.size() - 1);
		}

		private boolean endsWith(List<String> name) {
			return name.size() <= qualified.size() && qualified.subList(qualified.size() - name.size(), qualified.size()).equals(name);
		}
	}

	/** The elements of the same simple name: the first manifestation of every finding may be M1. */
	private static final class SameNameEntries {
		private final List<NameEntry> all = new ArrayList<>();
		private Map<String, List<NameEntry>> byOwner;

		void add(NameEntry entry) {
			all.add(entry);
		}

		/** All that may bear a name, and few others. */
		List<NameEntry> candidates(List<String> name) {
			if (name.size() == 1 || all.size() == 1) {
				return all;
			}
			if (byOwner == null) {
				byOwner = all.stream().filter(e -> e.qualified.size() > 1)
						.collect(Collectors.groupingBy(e -> e.qualified.get(e.qualified.size() - 2)));
			}
			return byOwner.getOrDefault(name.get(name.size() - 2), List.of());
		}
	}

	private final Map<NameSource, Integer> parseCounts = new HashMap<>();
	private final Map<String, SameNameEntries> bySimpleName = new HashMap<>();

	/** Collects the names of a model's own files and of those it imports. */
	public ModelNames(List<? extends NameSource> own, List<? extends NameSource> imported) {
		own.forEach(file -> add(file, 0));
		for (int i = 0; i < imported.size(); i++) {
			add(imported.get(i), i + 1);
		}
	}

	private void add(NameSource source, int distance) {
		parseCounts.put(source, source.parseCount());
		source.file().ifPresent(file -> file.eAllContents().forEachRemaining(element -> {
			if (element instanceof NamedElement named) {
				FindingSets.name(named).ifPresent(name -> bySimpleName.computeIfAbsent(name, n -> new SameNameEntries())
						.add(new NameEntry(named, qualifiedName(named), distance)));
			}
		}));
	}

	/** Returns whether none of the files was parsed again since the names were collected. */
	public boolean isCurrent() {
		return parseCounts.entrySet().stream().allMatch(e -> e.getKey().parseCount() == e.getValue());
	}

	/** The qualified name of an element, from the outermost name to its own. */
	public static List<String> qualifiedName(NamedElement element) {
		var segments = new ArrayDeque<String>();
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof NamedElement named && !(at instanceof Aspect && at != element)) {
				FindingSets.name(named).ifPresent(segments::addFirst);
			}
		}
		return List.copyOf(segments);
	}

	/** The elements of a type that a name may mean, nearest first. */
	public List<NameEntry> find(List<String> name, EClass type) {
		var namesakes = bySimpleName.get(name.get(name.size() - 1));
		return namesakes == null
				? List.of()
				: namesakes.candidates(name).stream().filter(e -> type.isSuperTypeOf(e.element().eClass()) && e.endsWith(name)).toList();
	}

	/** All entries, in no particular order. */
	public Stream<NameEntry> all() {
		return bySimpleName.values().stream().flatMap(n -> n.all.stream());
	}
}
