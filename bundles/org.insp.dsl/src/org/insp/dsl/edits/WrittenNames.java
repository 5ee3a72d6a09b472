/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.edits;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.naming.ModelNames;
import org.insp.dsl.naming.NameSyntax;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Manifestation;
import org.insp.model.NamedElement;
import org.insp.model.findings.FindingSets;

/** Names to write into a file: the shortest unambiguous reference to an element, and new names that are not taken. */
public final class WrittenNames {

	private final ModelNames names;
	private final IScopeProvider scopes;
	private final Set<String> reserved = new HashSet<>();

	/**
	 * @param names the names of the model
	 * @param scopes what can be referred to from where
	 */
	public WrittenNames(ModelNames names, IScopeProvider scopes) {
		this.names = names;
		this.scopes = scopes;
	}

	/** Returns the names of a model. */
	public static WrittenNames of(ModelScope model) {
		return new WrittenNames(model.names(), model.own().get(0).getResourceServiceProvider().get(IScopeProvider.class));
	}

	/** The shortest name that refers to an element from another one; empty if no name does. */
	public Optional<String> reference(NamedElement target, EObject from, EReference reference) {
		if (target == null || target.eIsProxy() || FindingSets.name(target).isEmpty()
				|| !reference.getEReferenceType().isSuperTypeOf(target.eClass())) {
			return Optional.empty();
		}
		var qualified = ModelNames.qualifiedName(target);
		var scope = scopes.getScope(from, reference);
		// every finding has a manifestation M1, so its finding is named too
		int shortest = target instanceof Manifestation && qualified.size() > 1 ? 2 : 1;
		return IntStream.iterate(qualified.size() - shortest, i -> i >= 0, i -> i - 1).mapToObj(i -> qualified.subList(i, qualified.size()))
				.filter(tail -> {
					var found = scope.getSingleElement(QualifiedName.create(tail));
					return found != null && EcoreUtil.resolve(found.getEObjectOrProxy(), from) == target;
				}).findFirst().map(tail -> tail.stream().map(NameSyntax::escape).collect(Collectors.joining(".")));
	}

	/** The next name of a numbered series: C8 after C7. Each call returns another name. */
	public String next(List<String> like, String otherwise) {
		var numbered = like.stream().filter(name -> name != null && name.matches(".*?\\d+")).toList();
		var prefix = numbered.isEmpty() ? otherwise : numbered.get(numbered.size() - 1).replaceFirst("\\d+$", "");
		var series = numbered.stream().filter(name -> name.replaceFirst("\\d+$", "").equals(prefix));
		var digits = series.map(name -> name.substring(prefix.length())).filter(number -> number.length() < 8);
		int last = digits.mapToInt(Integer::parseInt).max().orElse(0);
		return free(prefix, last + 1);
	}

	private String free(String prefix, int from) {
		return IntStream.iterate(from, i -> i + 1).mapToObj(i -> prefix + i).filter(Predicate.not(this::isTaken)).filter(reserved::add)
				.findFirst().orElseThrow();
	}

	/** Returns whether an element of the model has a name. */
	public boolean isTaken(String name) {
		return names.find(List.of(name), Literals.NAMED_ELEMENT).stream().anyMatch(e -> e.distance() == 0);
	}
}
