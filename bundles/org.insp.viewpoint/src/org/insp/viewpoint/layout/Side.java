/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.layout;

/** Through which side edges pass, seen along the direction of the drawing: its beginning (left or upper) or its end (right or lower). */
enum Side {
	LOW, HIGH;

	Side opposite() {
		return this == LOW ? HIGH : LOW;
	}
}
