/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.drawing;

import java.util.Set;

/**
 * The nodes that stand out on the screen.
 *
 * @param selected the id of the selected node, or null
 * @param hits the ids of the nodes that are searched for; empty if nothing is, else the others become faint
 * @param problems the ids of the nodes in whose text something cannot be understood; they get a mark
 */
public record HighlightedNodes(String selected, Set<String> hits, Set<String> problems) {

	/** Nothing stands out. */
	public static final HighlightedNodes NONE = new HighlightedNodes(null, Set.of(), Set.of());
}
