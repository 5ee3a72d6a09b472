/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

/** Writes elements and attributes; what XML cannot hold, such as a control character, becomes the replacement character. */
final class XmlWriter {

	private static final char REPLACEMENT = '\ufffd';
	private static final double HUNDREDTHS = 100;

	private final StringBuilder out = new StringBuilder();
	private boolean open;

	XmlWriter start(String name) {
		close();
		out.append('<').append(name);
		open = true;
		return this;
	}

	/** An attribute; one without value is left out. */
	XmlWriter attribute(String name, String value) {
		if (!value.isEmpty()) {
			out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
		}
		return this;
	}

	XmlWriter attribute(String name, double value) {
		return attribute(name, number(value));
	}

	XmlWriter text(String text) {
		close();
		out.append(escaped(text));
		return this;
	}

	/** Ends an element that has content. */
	XmlWriter end(String name) {
		close();
		out.append("</").append(name).append(">\n");
		return this;
	}

	/** Ends an element that has none. */
	XmlWriter end() {
		out.append("/>\n");
		open = false;
		return this;
	}

	/** An element with nothing but text; none if there is no text. */
	XmlWriter textElement(String name, String text) {
		return text.isEmpty() ? this : start(name).text(text).end(name);
	}

	private void close() {
		if (open) {
			out.append('>');
			open = false;
		}
	}

	/** A number as short as two decimals allow: no exponent, no comma. */
	static String number(double value) {
		long hundredths = Math.round(value * HUNDREDTHS);
		long rest = Math.abs(hundredths % 100);
		var sign = hundredths < 0 ? "-" : "";
		var whole = Long.toString(Math.abs(hundredths) / 100);
		if (rest == 0) {
			return "0".equals(whole) ? whole : sign + whole;
		}
		return sign + whole + '.' + rest / 10 + (rest % 10 == 0 ? "" : Long.toString(rest % 10));
	}

	static String escaped(String text) {
		var escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '&' -> escaped.append("&amp;");
				case '"' -> escaped.append("&quot;");
				case '\n' -> escaped.append("&#10;");
				case '\t' -> escaped.append("&#9;");
				default -> escaped.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
			}
		});
		return escaped.toString();
	}

	private static boolean isAllowed(int c) {
		return c >= ' ' && c < Character.MIN_SURROGATE && (c < 0x7f || c > 0x9f) || c > Character.MAX_SURROGATE && c < 0xfffe || c > 0xffff;
	}

	/** The text that has been written. */
	@Override
	public String toString() {
		return out.toString();
	}
}
