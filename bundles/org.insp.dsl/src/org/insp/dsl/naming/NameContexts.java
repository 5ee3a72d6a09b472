/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.model.ElementSubjects;

/**
 * The elements within which the names of a reference are looked up, nearest first: the block in which it stands, what that block is about
 * ({@code for F1}, {@code of Plan1}) and what this is about in turn, then the block around it. What a block is about in one clause
 * ({@code for F1, F2}) is equally near.
 */
public final class NameContexts {

	/** A record is about a plan, a plan about a feedback, a feedback about a committee. */
	private static final int MOST_STEPS = 3;

	private final EReference reference;
	private final Set<EObject> seen = new HashSet<>();
	private final List<List<EObject>> contexts = new ArrayList<>();

	private NameContexts(EReference reference) {
		this.reference = reference;
	}

	/**
	 * Returns the contexts of the names of a reference; those of one list are equally near.
	 *
	 * @param element the element that has the reference
	 * @param reference the reference, which is not asked for what the element is about
	 */
	public static List<List<EObject>> of(EObject element, EReference reference) {
		var found = new NameContexts(reference);
		found.addBlocks(List.of(element), 0);
		return List.copyOf(found.contexts);
	}

	/**
	 * Returns how near an element is: the number of the first context that contains it; the number of contexts if none does.
	 *
	 * @param contexts the contexts, nearest first
	 */
	public static int distance(List<List<EObject>> contexts, EObject element) {
		int at = 0;
		while (at < contexts.size() && !isWithin(contexts.get(at), element)) {
			at++;
		}
		return at;
	}

	/** Returns whether one of some elements contains another or is it. */
	public static boolean isWithin(List<EObject> context, EObject element) {
		return context.stream().anyMatch(each -> EcoreUtil.isAncestor(each, element));
	}

	private void addBlocks(List<EObject> elements, int steps) {
		for (var blocks = inFile(elements); !blocks.isEmpty(); blocks = inFile(blocks.stream().map(EObject::eContainer).toList())) {
			var unseen = blocks.stream().filter(seen::add).toList();
			if (!unseen.isEmpty()) {
				contexts.add(unseen);
				if (steps < MOST_STEPS) {
					ElementSubjects.NAME_CONTEXTS.forEach(each -> addBlocks(subjects(unseen, each), steps + 1));
				}
			}
		}
	}

	/** Without files, which are no context. */
	private static List<EObject> inFile(List<EObject> elements) {
		return elements.stream().filter(each -> each.eContainer() != null).distinct().toList();
	}

	private List<EObject> subjects(List<EObject> blocks, EReference of) {
		return blocks.stream().filter(block -> of != reference && of.getEContainingClass().isSuperTypeOf(block.eClass()))
				.flatMap(block -> block.eGet(of) instanceof List<?> several ? several.stream() : Stream.ofNullable(block.eGet(of)))
				.map(EObject.class::cast).filter(subject -> !subject.eIsProxy()).toList();
	}
}
