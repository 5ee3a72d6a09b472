/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.lexer;

import java.util.regex.Pattern;

/** Numbers of several parts or in brackets that documents give their items: 3-1, 3.1, （一）. */
final class ItemNumberForms {

	/** The longest such number. */
	static final int LONGEST = 16;

	private static final Pattern PARTS = Pattern.compile("[\\d０-９]{1,3}(?:[-–—.][\\d０-９]{1,3}){1,3}(?![\\p{L}\\d０-９./-])");
	private static final Pattern BRACKETS = Pattern.compile("[（(][一二三四五六七八九十\\d０-９]{1,3}[）)]");

	private ItemNumberForms() {
	}

	/** The length of the number of several parts with which a text begins; 0 if it is none. */
	static int length(String text) {
		var match = PARTS.matcher(text);
		return match.lookingAt() ? match.end() : 0;
	}

	/** The length of the number in brackets with which a text begins; 0 if it is none. */
	static int bracketsLength(String text) {
		var match = BRACKETS.matcher(text);
		return match.lookingAt() ? match.end() : 0;
	}
}
