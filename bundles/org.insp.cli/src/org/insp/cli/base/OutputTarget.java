/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.insp.dsl.files.AtomicFileWriter;

/** Where a command writes files: to standard output, into one file, or each into a folder. */
public final class OutputTarget {

	/** What stands for standard output in the place of a file. */
	private static final String STANDARD = "-";

	private final Session session;
	private final Path path;

	/**
	 * @param session the session
	 * @param path the file or folder; null or {@value #STANDARD} for standard output
	 */
	public OutputTarget(Session session, Path path) {
		this.session = session;
		this.path = path == null || path.toString().equals(STANDARD) ? null : path;
	}

	/** Returns the name of the file or folder; empty for standard output. */
	public String name() {
		return path == null ? "" : String.valueOf(path.getFileName());
	}

	/** Returns whether it is a folder: an existing one, or one to be made, whose name does not end like that of a file. */
	public boolean isFolder() {
		return path != null && (Files.isDirectory(path) || !Files.exists(path) && !name().contains("."));
	}

	/** Returns whether somebody at a terminal would see what is written. */
	public boolean isTerminal() {
		return path == null && session.environment().outIsTerminal();
	}

	/** Writes files, by their names, and prints where they are. */
	@SuppressWarnings("resource") // standard output stays open
	public void write(Map<String, byte[]> files) throws IOException {
		for (var file : files.entrySet()) {
			if (path == null) {
				session.out().flush();
				new StandardOutput(session.environment().out()).write(file.getValue());
			} else {
				var place = isFolder() ? Files.createDirectories(path).resolve(file.getKey()) : path;
				AtomicFileWriter.write(place, file.getValue());
				session.out().write(place.toString() + '\n');
			}
		}
	}
}
