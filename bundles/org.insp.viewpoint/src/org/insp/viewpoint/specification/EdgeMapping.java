/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.insp.viewpoint.expressions.Expression;

/**
 * The mapping of something to an edge.
 *
 * @param name its name, unique in the diagram
 * @param layer the layer that it stands in
 * @param sources the mappings of the nodes at which it may begin
 * @param targets the mappings of the nodes at which it may end
 * @param targetFinder the elements at which it ends
 * @param element what makes it stand for an element of its own instead of a reference
 * @param precondition what must hold, if anything
 * @param styles how it looks
 */
public record EdgeMapping(String name, String layer, List<String> sources, List<String> targets, Expression targetFinder,
		Optional<OfElement> element, Optional<Expression> precondition, ConditionalStyles<EdgeStyleDescription> styles) {

	/**
	 * The part of a mapping by which an edge stands for an element.
	 *
	 * @param domain the class of the elements
	 * @param candidates the elements; without it all of the class that there are
	 * @param sourceFinder the elements at which it begins
	 */
	public record OfElement(EClass domain, Optional<Expression> candidates, Expression sourceFinder) {
	}
}
