/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.insp.viewpoint.expressions.Expression;
import org.insp.viewpoint.scene.Node.Arrangement;
import org.insp.viewpoint.scene.Node.Placement;

/**
 * The mapping of elements to nodes or containers. Other mappings are named, because containers may contain each other.
 *
 * @param name its name, unique in the diagram
 * @param layer the layer that it stands in
 * @param arrangement what becomes of its children
 * @param placement where its outermost nodes stand
 * @param domain the class of the elements that it shows
 * @param candidates the elements that it shows in a container; without it all of the class that there are
 * @param precondition what must hold of an element, if anything
 * @param styles how it looks
 * @param borders the mappings of what sits on its edge
 * @param containers the mappings of containers in it
 * @param nodes the mappings of nodes in it
 */
public record NodeMapping(String name, String layer, Arrangement arrangement, Placement placement, EClass domain,
		Optional<Expression> candidates,
		Optional<Expression> precondition, ConditionalStyles<NodeStyleDescription> styles, List<String> borders, List<String> containers,
		List<String> nodes) {
}
