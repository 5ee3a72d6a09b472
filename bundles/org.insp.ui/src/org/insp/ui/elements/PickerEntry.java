/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.elements;

import org.eclipse.lsp4j.Location;

/**
 * An element to go to.
 *
 * @param depth its depth in the tree of elements, from 0
 * @param label its name and title
 * @param detail more text that distinguishes it from others
 * @param location where it is declared
 */
record PickerEntry(int depth, String label, String detail, Location location) {
}
