/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.recovery.SyntaxError;
import org.insp.dsl.text.ByteOrderMark;

/**
 * The text in a file's bytes. A byte order mark is no part of it, so that columns are right.
 *
 * @param text the text; where the bytes are none, as much as can be shown of it
 * @param error what keeps it from being read as a text, if anything does
 */
public record FileText(String text, Optional<SyntaxError> error) {

	/** Reads UTF-8, strictly. */
	public static FileText of(byte[] bytes) {
		var in = ByteBuffer.wrap(bytes);
		var out = CharBuffer.allocate(bytes.length);
		boolean broken = StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
		var text = ByteOrderMark.strip(out.flip().toString());
		if (!broken) {
			return of(text);
		}
		var bad = HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()]);
		return new FileText(ByteOrderMark.strip(new String(bytes, StandardCharsets.UTF_8)), error("file-not-utf8", text.length(), bad));
	}

	/** A text that someone else has read; it may yet be the contents of another kind of file. */
	public static FileText of(String read) {
		var text = ByteOrderMark.strip(read);
		int zero = text.indexOf('\0');
		return new FileText(text, zero < 0 ? Optional.empty() : error("file-not-text", zero));
	}

	private static Optional<SyntaxError> error(String code, int offset, String... arguments) {
		return Optional.of(new SyntaxError(code, MessageArgument.texts(arguments), offset, 1, -1));
	}
}
