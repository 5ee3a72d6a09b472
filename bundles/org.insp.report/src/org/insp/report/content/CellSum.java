/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Check sums of the texts of cells: whether a cell still says what it said, without keeping what it said. A ledger is passed on with
 * columns deleted that are not everybody's business, and they must not come back from a hidden sheet.
 */
public final class CellSum {

	private static final int LENGTH = 16;

	private CellSum() {
	}

	/** Returns the sum of a text; line breaks and blanks make no difference. Empty for a text of nothing else. */
	public static String of(String text) {
		var plain = text.replaceAll("[\\s\\u00a0\\u3000]+", " ").strip();
		try {
			return plain.isEmpty()
					? ""
					: HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)))
							.substring(0, LENGTH);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
