/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.insp.viewpoint.scene.Color;
import org.junit.jupiter.api.Test;

class ColorTest {

	@Test
	void smallPartsKeepTheirZero() {
		assertEquals("#0a00ff", new Color(10, 0, 255).css());
	}
}
