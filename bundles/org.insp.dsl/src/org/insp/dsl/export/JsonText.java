/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.export;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;

/** Writes maps, lists, numbers, truth values and everything else as text, indented by two blanks. */
final class JsonText {

	private final StringBuilder out = new StringBuilder();

	private JsonText() {
	}

	static String write(Object value) {
		var json = new JsonText();
		json.value(value, 0);
		return json.out.append('\n').toString();
	}

	private void value(Object value, int depth) {
		if (value instanceof Map<?, ?> map) {
			items('{', map.entrySet(), '}', depth, true);
		} else if (value instanceof Map.Entry<?, ?> entry) {
			text(entry.getKey().toString());
			out.append(": ");
			value(entry.getValue(), depth);
		} else if (value instanceof Collection<?> list) {
			items('[', list, ']', depth, list.stream().anyMatch(v -> v instanceof Map || v instanceof Collection));
		} else if (value instanceof Number || value instanceof Boolean) {
			out.append(value);
		} else {
			text(value.toString());
		}
	}

	private void items(char open, Collection<?> items, char close, int depth, boolean lines) {
		out.append(open);
		var separator = "";
		for (var item : items) {
			out.append(separator);
			newLine(lines, depth + 1);
			value(item, depth + 1);
			separator = lines ? "," : ", ";
		}
		newLine(lines && !items.isEmpty(), depth);
		out.append(close);
	}

	private void newLine(boolean wanted, int depth) {
		if (wanted) {
			out.append('\n').append("  ".repeat(depth));
		}
	}

	private void text(String text) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> out.append("\\\"");
				case '\\' -> out.append("\\\\");
				case '\n' -> out.append("\\n");
				case '\r' -> out.append("\\r");
				case '\t' -> out.append("\\t");
				default -> out.append(c < ' ' || Character.isSurrogate(c) && !paired(text, i) ? "\\u" + HexFormat.of().toHexDigits(c) : c);
			}
		}
		out.append('"');
	}

	private static boolean paired(String text, int i) {
		return Character.isHighSurrogate(text.charAt(i))
				? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
				: i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
	}
}
