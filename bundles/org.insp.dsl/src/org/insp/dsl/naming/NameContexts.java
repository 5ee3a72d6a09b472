/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.naming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.model.ElementSubjects;

/**
 * The elements within which the names of a reference are looked up, nearest first: the block in which it stands, what that block is about
 * ({@code for F1}, {@code of Plan1}) and what this is about in turn, then the block around it.
 */
public final class NameContexts {

	/** A record is about a plan, a plan about a feedback, a feedback about a committee. */
	private static final int MOST_STEPS = 3;

	private final EReference reference;
	private final Set<EObject> contexts = new LinkedHashSet<>();

	private NameContexts(EReference reference) {
		this.reference = reference;
	}

	/**
	 * Returns the contexts of the names of a reference.
	 *
	 * @param element the element that has the reference
	 * @param reference the reference, which is not asked for what the element is about
	 */
	public static List<EObject> of(EObject element, EReference reference) {
		var found = new NameContexts(reference);
		found.addBlocks(element, 0);
		return List.copyOf(found.contexts);
	}

	/**
	 * Returns how near an element is: the number of the first context that contains it; the number of contexts if none does.
	 *
	 * @param contexts the contexts, nearest first
	 */
	public static int distance(List<EObject> contexts, EObject element) {
		int at = 0;
		while (at < contexts.size() && !EcoreUtil.isAncestor(contexts.get(at), element)) {
			at++;
		}
		return at;
	}

	private void addBlocks(EObject element, int steps) {
		for (var block = element; block != null && block.eContainer() != null; block = block.eContainer()) {
			if (contexts.add(block) && steps < MOST_STEPS) {
				subjects(block).forEach(subject -> addBlocks(subject, steps + 1));
			}
		}
	}

	private List<EObject> subjects(EObject block) {
		return ElementSubjects.NAME_CONTEXTS.stream()
				.filter(each -> each != reference && each.getEContainingClass().isSuperTypeOf(block.eClass()))
				.flatMap(each -> block.eGet(each) instanceof List<?> several ? several.stream() : Stream.ofNullable(block.eGet(each)))
				.map(EObject.class::cast).filter(subject -> !subject.eIsProxy()).toList();
	}
}
