/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.text;

/**
 * A part of a text.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how long it is, in UTF-16 units
 */
public record TextRegion(int offset, int length) {

	/** Returns whether an offset is in the region or at its end. */
	public boolean touches(int place) {
		return offset <= place && place <= offset + length;
	}
}
