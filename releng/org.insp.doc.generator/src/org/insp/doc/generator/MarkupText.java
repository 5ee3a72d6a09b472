/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

/** Text within HTML and XML. */
final class MarkupText {

	private MarkupText() {
	}

	/** Returns a text with the characters replaced that have a meaning in HTML and XML. */
	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
