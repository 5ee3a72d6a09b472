/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Reads tables of text files: values separated by commas, semicolons or tabs. */
final class DelimitedTables {

	private static final Charset CHINESE = Charset.forName("GB18030");
	private static final int SAMPLE = 20_000;

	private final String file;
	private final String text;
	private final char separator;

	private DelimitedTables(String file, String text) {
		this.file = file;
		this.text = text;
		this.separator = separator(text.substring(0, Math.min(text.length(), SAMPLE)));
	}

	static List<Grid> read(String file, byte[] bytes, String name) throws UnreadableFileException {
		return List.of(new DelimitedTables(file, decode(file, bytes)).grid(name));
	}

	/** Returns the text of a file: UTF-8, UTF-16 with its mark, or the Chinese national standard, as Excel writes it. */
	static String decode(String file, byte[] bytes) throws UnreadableFileException {
		int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
		if (first == 0xfffe || first == 0xfeff) {
			return new String(bytes, StandardCharsets.UTF_16);
		}
		for (var charset : List.of(StandardCharsets.UTF_8, CHINESE)) {
			try {
				var decoded = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
						.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
				if (decoded.indexOf('\0') < 0) {
					return decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
				}
			} catch (CharacterCodingException otherCharset) {
				// the next one may be it
			}
		}
		throw new UnreadableFileException(UnreadableFileException.Reason.BROKEN, file);
	}

	/** Returns the separator that is most frequent outside of quotation marks. */
	private static char separator(String sample) {
		var plain = sample.replaceAll("\"[^\"]*\"", "");
		return IntStream.of(',', '\t', ';').mapToObj(c -> (char) c)
				.reduce((a, b) -> count(plain, b) > count(plain, a) ? b : a).orElse(',');
	}

	private static long count(String text, char c) {
		return text.chars().filter(each -> each == c).count();
	}

	private Grid grid(String name) throws UnreadableFileException {
		var grid = new GridBuilder(file);
		int row = 0;
		int column = 0;
		int at = 0;
		while (at < text.length()) {
			var value = new StringBuilder();
			at = text.charAt(at) == '"' ? quoted(at, value) : plain(at, value);
			grid.add(column, GridCell.text(value.toString()));
			if (at < text.length() && text.charAt(at) == separator) {
				column++;
				at++;
			} else {
				grid.endRow(row++);
				column = 0;
				at += text.startsWith("\r\n", at) ? 2 : 1;
			}
		}
		grid.endRow(row);
		return grid.build(name, false);
	}

	private int plain(int from, StringBuilder value) {
		int at = from;
		while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
			value.append(text.charAt(at++));
		}
		return at;
	}

	private int quoted(int from, StringBuilder value) {
		int at = from + 1;
		while (at < text.length()) {
			if (text.charAt(at) != '"') {
				value.append(text.charAt(at++));
			} else if (text.startsWith("\"\"", at)) {
				value.append('"');
				at += 2;
			} else {
				return plain(at + 1, value);
			}
		}
		return at;
	}
}
