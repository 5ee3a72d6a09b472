/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.util.regex.Pattern;

/** Texts within XML, HTML and Markdown. */
final class XmlText {

	private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

	private XmlText() {
	}

	/** Returns a text without the control characters that XML cannot hold; each becomes a replacement character. */
	static String valid(String text) {
		return NOT_IN_XML.matcher(text).replaceAll("\uFFFD");
	}

	/** Returns a text as it is written in XML or HTML, within quotation marks too. */
	static String escaped(String text) {
		return valid(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
