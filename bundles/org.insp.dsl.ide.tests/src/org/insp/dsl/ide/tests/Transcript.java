/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** A readable transcript of a session: one line for each item, positions as line and column from 1. */
final class Transcript {

	private static final int MAX_LINES = 12;

	private final Path folder;
	private final StringBuilder out = new StringBuilder();

	Transcript(Path folder) {
		this.folder = folder;
	}

	/** Begins with a new request or notification. */
	void asks(String method, String... what) {
		out.append(out.isEmpty() ? "" : "\n").append("→ ").append(method).append(what.length == 0 ? "" : " " + String.join(" ", what))
				.append('\n');
	}

	/** Adds a line of the answer, or several. */
	void answer(String text) {
		text.lines().forEach(line -> out.append(line.isBlank() ? "\n" : "  " + line + '\n'));
	}

	/** Adds the first of some lines, and how many more there are. */
	void answer(Collection<String> lines) {
		lines.stream().limit(MAX_LINES).forEach(this::answer);
		if (lines.size() > MAX_LINES) {
			answer("… " + (lines.size() - MAX_LINES) + " more");
		}
	}

	void diagnostics(List<Diagnostic> diagnostics) {
		answer(diagnostics.stream().map(d -> at(d.getRange()) + " " + d.getSeverity().name().toLowerCase(java.util.Locale.ROOT) + " ["
				+ d.getCode().getLeft() + "] " + d.getMessage().getLeft()).toList());
	}

	void items(List<CompletionItem> items) {
		answer(items.stream().map(i -> i.getKind() + " " + i.getLabel() + (i.getDetail() == null ? "" : " · " + i.getDetail())).toList());
	}

	void symbols(List<DocumentSymbol> symbols, String indent) {
		for (var symbol : symbols.stream().limit(MAX_LINES).toList()) {
			answer(indent + symbol.getName() + " (" + symbol.getDetail() + ") " + at(symbol.getSelectionRange()));
			symbols(symbol.getChildren().stream().limit(3).toList(), indent + "  ");
		}
	}

	void edits(String uri, List<TextEdit> edits) {
		answer(name(uri) + ": "
				+ edits.stream().map(e -> at(e.getRange()) + " \"" + e.getNewText().replace("\n", "⏎") + '"').limit(MAX_LINES)
						.collect(Collectors.joining(", "))
				+ (edits.size() > MAX_LINES ? ", … " + (edits.size() - MAX_LINES) + " more" : ""));
	}

	String at(Location location) {
		return name(location.getUri()) + ' ' + at(location.getRange());
	}

	static String at(Range range) {
		var end = range.getEnd().getLine() == range.getStart().getLine()
				? String.valueOf(range.getEnd().getCharacter() + 1)
				: at(range.getEnd());
		return at(range.getStart()) + '-' + end;
	}

	static String at(Position position) {
		return position.getLine() + 1 + ":" + (position.getCharacter() + 1);
	}

	String name(String uri) {
		return folder.relativize(Path.of(java.net.URI.create(uri))).toString().replace('\\', '/');
	}

	@Override
	public String toString() {
		return out.toString();
	}
}
