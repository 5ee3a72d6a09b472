/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.lsp4j.Diagnostic;

/** The last published diagnostics of each file: of open documents for their text in the editor, of others for the file on the disk. */
public final class PublishedDiagnostics {

	/** A listener to new diagnostics; not called in the UI thread. */
	@FunctionalInterface
	public interface Listener {

		/** Called with all current diagnostics of a file. */
		void published(Path file, List<Diagnostic> problems);
	}

	private final Map<Path, List<Diagnostic>> latest = new ConcurrentHashMap<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	/** Adds a listener, and calls it with the diagnostics so far. */
	public void addListener(Listener listener) {
		listeners.add(listener);
		latest.forEach(listener::published);
	}

	/** Removes a listener. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** The current diagnostics of a file. */
	public List<Diagnostic> of(Path file) {
		return latest.getOrDefault(file, List.of());
	}

	/** The current diagnostics of all files. */
	public Map<Path, List<Diagnostic>> all() {
		return Map.copyOf(latest);
	}

	/** The message of a diagnostic. */
	public static String message(Diagnostic problem) {
		return problem.getMessage().isLeft() ? problem.getMessage().getLeft() : problem.getMessage().getRight().getValue();
	}

	void publish(Path file, List<Diagnostic> problems) {
		latest.put(file, List.copyOf(problems));
		listeners.forEach(listener -> listener.published(file, problems));
	}
}
