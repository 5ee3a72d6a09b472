/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.elements;

import org.eclipse.lsp4j.Location;

/**
 * An element to go to.
 *
 * @param depth how deep it lies in the others
 * @param label its name and title
 * @param detail what else helps to tell it from others
 * @param location where it is declared
 */
record PickerEntry(int depth, String label, String detail, Location location) {
}
