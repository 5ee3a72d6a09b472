/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.insp.viewpoint.expressions.Expression;
import org.insp.viewpoint.scene.Scene.Direction;

/**
 * A diagram as the specification describes it.
 *
 * @param name its name
 * @param label its name for people
 * @param domain what it can be of
 * @param precondition what must hold of that, if anything
 * @param title its title for what it is of
 * @param direction the direction of its layout
 * @param layers its layers, the default one first
 * @param nodes its mappings of nodes and containers, by name
 */
public record DiagramDescription(String name, DisplayName label, EClass domain, Optional<Expression> precondition, Expression title,
		Direction direction, List<LayerDescription> layers, Map<String, NodeMapping> nodes) {
}
