/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.lsp4j.Diagnostic;

/** What the server said last about each file: of open documents as they stand in the editor, of others as they lie on the disk. */
public final class PublishedDiagnostics {

	/** Is told of what is new; not in the UI thread. */
	@FunctionalInterface
	public interface Listener {

		/** All that is wrong with a file now. */
		void published(Path file, List<Diagnostic> problems);
	}

	private final Map<Path, List<Diagnostic>> latest = new ConcurrentHashMap<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	/** Adds a listener and tells it what is known already. */
	public void addListener(Listener listener) {
		listeners.add(listener);
		latest.forEach(listener::published);
	}

	/** Removes a listener. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** All that is wrong with a file as far as is known. */
	public List<Diagnostic> of(Path file) {
		return latest.getOrDefault(file, List.of());
	}

	/** The files that anything is known of, with what is wrong with them. */
	public Map<Path, List<Diagnostic>> all() {
		return Map.copyOf(latest);
	}

	/** What a problem says. */
	public static String message(Diagnostic problem) {
		return problem.getMessage().isLeft() ? problem.getMessage().getLeft() : problem.getMessage().getRight().getValue();
	}

	void publish(Path file, List<Diagnostic> problems) {
		latest.put(file, List.copyOf(problems));
		listeners.forEach(listener -> listener.published(file, problems));
	}
}
