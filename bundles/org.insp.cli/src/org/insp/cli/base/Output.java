/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.base;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.insp.dsl.files.AtomicFileWriter;

/** The destination of a command's output: standard output, or a file if one is named. */
public final class Output {

	private final Session session;
	private final Path file;

	/** The content of the output. */
	@FunctionalInterface
	public interface Content {
		/** Writes the content. */
		void write(Writer out) throws IOException;
	}

	/**
	 * @param session the session
	 * @param file the file, or null for standard output
	 */
	public Output(Session session, Path file) {
		this.session = session;
		this.file = file;
	}

	/** Writes to the file, which appears as a whole or not at all, or to standard output. */
	public void write(Content content) throws IOException {
		if (file == null) {
			content.write(session.out());
			session.out().flush();
		} else {
			var text = new StringWriter();
			content.write(text);
			AtomicFileWriter.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
		}
	}
}
