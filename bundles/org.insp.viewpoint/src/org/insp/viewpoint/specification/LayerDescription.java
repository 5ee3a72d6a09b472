/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.List;

/**
 * A layer of a diagram.
 *
 * @param name its name
 * @param label its name for people
 * @param optional whether it can be switched off
 * @param active whether it is on by default
 * @param nodes the names of its outermost mappings of nodes, those that it reuses last
 * @param containers the names of its outermost mappings of containers, those that it reuses last
 * @param edges its mappings of edges
 */
public record LayerDescription(String name, DisplayName label, boolean optional, boolean active, List<String> nodes,
		List<String> containers,
		List<EdgeMapping> edges) {
}
