/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.text;

/** The mark that some editors put at the start of a file. It is no part of the text. */
public final class ByteOrderMark {

	/** The mark. */
	public static final String MARK = "\ufeff";

	private ByteOrderMark() {
	}

	/** Returns the number of characters before the text: 1 with the mark, else 0. */
	public static int length(String text) {
		return text.startsWith(MARK) ? 1 : 0;
	}

	/** Returns the text without the mark. */
	public static String strip(String text) {
		return text.substring(length(text));
	}
}
