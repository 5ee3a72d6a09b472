/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes a file so that there is never half of it: beside it first, then moved into its place. */
public final class AtomicFileWriter {

	private AtomicFileWriter() {
	}

	/** Writes a file; a failure names this file, whichever file caused it. */
	public static void write(Path file, byte[] bytes) throws IOException {
		try {
			replace(file, bytes);
		} catch (IOException e) {
			throw FileErrorMessages.withFileName(file.toString(), e);
		}
	}

	private static void replace(Path file, byte[] bytes) throws IOException {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			// a device or a pipe cannot be replaced
			Files.write(file, bytes);
			return;
		}
		var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		var beside = target.resolveSibling('.' + String.valueOf(target.getFileName()) + '.' + ProcessHandle.current().pid() + ".tmp");
		try {
			Files.write(beside, bytes, StandardOpenOption.CREATE_NEW);
			copyPermissions(target, beside);
			move(beside, target);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static void copyPermissions(Path from, Path to) throws IOException {
		var view = Files.exists(from) ? Files.getFileAttributeView(from, PosixFileAttributeView.class) : null;
		if (view != null) {
			Files.setPosixFilePermissions(to, view.readAttributes().permissions());
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
