/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.base;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;

/**
 * Standard output. A reader that has seen enough ({@code | head}) is no failure, and what would still come is dropped; anything else,
 * such as a full disk, is one.
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
			// the words of POSIX and of Windows
			closed = reason.contains("Broken pipe") || reason.contains("pipe is being closed") || reason.contains("pipe has been ended");
			if (!closed) {
				// told once, not again by whoever flushes at the end
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
