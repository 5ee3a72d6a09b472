/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.io.IOException;
import java.io.Writer;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonIOException;

/** The JSON that commands write: indented, with Chinese unescaped, without absent members. */
public final class JsonOutput {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

	private JsonOutput() {
	}

	/** Writes a tree of records and lists as JSON. */
	public static void write(Object value, Writer out) throws IOException {
		try {
			GSON.toJson(value, out);
		} catch (JsonIOException e) {
			throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
		}
		out.write('\n');
	}
}
