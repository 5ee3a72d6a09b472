/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files that hold nothing but their content: the same bytes whenever they are made. */
public final class ReproducibleZip {

	/** The first moment that a zip file can name. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private ReproducibleZip() {
	}

	/** Returns a zip file without the times of its entries. */
	public static byte[] of(byte[] zip) throws IOException {
		var bytes = new ByteArrayOutputStream(zip.length);
		try (var in = new ZipInputStream(new ByteArrayInputStream(zip)); var out = new ZipOutputStream(bytes)) {
			for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				var copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(NO_TIME);
				out.putNextEntry(copy);
				in.transferTo(out);
				out.closeEntry();
			}
		}
		return bytes.toByteArray();
	}
}
