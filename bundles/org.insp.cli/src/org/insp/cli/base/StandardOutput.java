/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.base;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;

/**
 * Standard output. A closed pipe ({@code | head}) is no failure, and further output is dropped; anything else, such as a full disk, is a
 * failure.
 */
public final class StandardOutput extends FilterOutputStream {

	private boolean closed;
	private boolean failed;

	/** Writes to a stream of the process. */
	public StandardOutput(OutputStream out) {
		super(out);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		if (closed || failed) {
			return;
		}
		try {
			out.write(bytes, offset, length);
		} catch (IOException e) {
			var reason = String.valueOf(e.getMessage());
			// the messages of POSIX and of Windows
			closed = reason.contains("Broken pipe") || reason.contains("pipe is being closed") || reason.contains("pipe has been ended");
			if (!closed) {
				// reported once, not again by the flush at the end
				failed = true;
				throw new FileSystemException("<stdout>", null, reason);
			}
		}
	}

	@Override
	public void write(int b) throws IOException {
		write(new byte[] { (byte) b }, 0, 1);
	}
}
