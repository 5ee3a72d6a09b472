/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.search;

import org.eclipse.core.resources.IFile;

/**
 * A line with a reference to an element.
 *
 * @param file the file
 * @param line the number of the line, from 1
 * @param text the line without the blanks around it
 */
record ReferenceLine(IFile file, int line, String text) {
}
