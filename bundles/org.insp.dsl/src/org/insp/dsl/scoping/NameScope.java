/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.scoping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.insp.dsl.naming.ModelNames;
import org.insp.dsl.naming.ModelNames.NameEntry;
import org.insp.dsl.naming.NameContexts;

/**
 * The names seen from one reference. Where a name could mean several elements, the one nearest to the place is meant: within the same
 * block, then within what the block is about ({@code for F1}, {@code of Plan1}), then in the same model, then in the nearest import. Of two
 * that are equally near neither is meant.
 */
final class NameScope implements IScope {

	private final ModelNames names;
	private final EObject context;
	private final EReference reference;

	NameScope(ModelNames names, EObject context, EReference reference) {
		this.names = names;
		this.context = context;
		this.reference = reference;
	}

	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		return resolve(name).map(e -> EObjectDescription.create(name, e.element())).orElse(null);
	}

	private Optional<NameEntry> resolve(QualifiedName name) {
		// Xtext asks with the name as one segment where its converter knows no delimiter
		var segments = name.getSegments().stream().flatMap(s -> Arrays.stream(s.split("\\."))).toList();
		var candidates = names.find(segments, reference.getEReferenceType());
		if (candidates.size() > 1) {
			candidates = nearest(candidates);
		}
		// of duplicates the first is meant: that there are two is reported where they stand, unless only their numbers are the same
		boolean isClear = candidates.size() == 1 || candidates.stream().map(NameEntry::qualified).distinct().count() == 1
				&& candidates.stream().allMatch(e -> e.element().getName() != null);
		return isClear ? Optional.of(candidates.get(0)) : Optional.empty();
	}

	private List<NameEntry> nearest(List<NameEntry> candidates) {
		for (var block : NameContexts.of(context, reference)) {
			var here = candidates.stream().filter(e -> NameContexts.isWithin(block, e.element())).toList();
			if (!here.isEmpty()) {
				return here;
			}
		}
		int distance = candidates.stream().mapToInt(NameEntry::distance).min().orElse(0);
		return candidates.stream().filter(e -> e.distance() == distance).toList();
	}

	@Override
	public Iterable<IEObjectDescription> getElements(QualifiedName name) {
		return resolve(name).<Iterable<IEObjectDescription>>map(e -> List.of(EObjectDescription.create(name, e.element())))
				.orElse(List.of());
	}

	@Override
	public IEObjectDescription getSingleElement(EObject object) {
		var found = getElements(object).iterator();
		return found.hasNext() ? found.next() : null;
	}

	@Override
	public Iterable<IEObjectDescription> getElements(EObject object) {
		return names.all().filter(e -> e.element() == object).map(NameScope::describe).toList();
	}

	@Override
	public Iterable<IEObjectDescription> getAllElements() {
		return names.all().filter(e -> reference.getEReferenceType().isSuperTypeOf(e.element().eClass())).map(NameScope::describe).toList();
	}

	private static IEObjectDescription describe(NameEntry entry) {
		return EObjectDescription.create(QualifiedName.create(entry.qualified()), entry.element());
	}
}
