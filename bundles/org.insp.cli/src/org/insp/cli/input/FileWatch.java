/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.insp.dsl.models.ModelFolder;

/**
 * Waits until a file of some models is changed, comes or goes. It looks at the files again and again, which works on every file system, a
 * network drive included, and costs nothing that one would notice.
 */
public final class FileWatch {

	private static final Duration PAUSE = Duration.ofMillis(500);

	/** What tells two versions of a file apart. */
	private record Version(FileTime time, long size) {
	}

	private final List<Path> roots;
	private Map<Path, Version> seen;

	/** @param roots files and folders */
	public FileWatch(List<Path> roots) throws IOException {
		this.roots = List.copyOf(roots);
		this.seen = versions();
	}

	/** Returns after the next change. */
	public void await() throws IOException, InterruptedException {
		var now = versions();
		while (now.equals(seen)) {
			Thread.sleep(PAUSE.toMillis());
			now = versions();
		}
		seen = now;
	}

	private Map<Path, Version> versions() throws IOException {
		var versions = new TreeMap<Path, Version>();
		for (var root : roots) {
			if (Files.exists(root)) {
				try (var files = Files.walk(root)) {
					for (var file : files.filter(each -> each.toString().endsWith(ModelFolder.EXTENSION)).toList()) {
						if (Files.isRegularFile(file)) {
							versions.put(file, new Version(Files.getLastModifiedTime(file), Files.size(file)));
						}
					}
				}
			}
		}
		return versions;
	}
}
