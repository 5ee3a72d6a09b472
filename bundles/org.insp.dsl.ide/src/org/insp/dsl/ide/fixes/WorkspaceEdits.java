/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.insp.dsl.edits.SourceText;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;

/** Converts edits of files to workspace edits of the protocol. */
public final class WorkspaceEdits {

	private final UriExtensions uris;
	private final Map<InspResource, LinePositions> positions = new HashMap<>();

	/** @param uris writes the addresses of files */
	public WorkspaceEdits(UriExtensions uris) {
		this.uris = uris;
	}

	/** The edits by file, in the order of the text. */
	public WorkspaceEdit of(Map<InspResource, List<TextEdit>> edits) {
		var changes = new LinkedHashMap<String, List<org.eclipse.lsp4j.TextEdit>>();
		edits.entrySet().stream().filter(e -> !e.getValue().isEmpty()).sorted(Comparator.comparing(e -> e.getKey().getURI().toString()))
				.forEach(e -> changes.put(uris.toUriString(e.getKey().getURI()), sorted(e.getValue()).stream()
						.map(edit -> new org.eclipse.lsp4j.TextEdit(positions(e.getKey()).range(edit.offset(), edit.length()), edit.text()))
						.toList()));
		return new WorkspaceEdit(changes);
	}

	/** The range of the text to select, after the edits have been applied. */
	Optional<Location> selection(TextChange change) {
		if (change.selected().isEmpty()) {
			return Optional.empty();
		}
		for (var file : change.edits().keySet()) {
			int moved = 0;
			var edits = sorted(change.edits().get(file));
			for (var edit : edits) {
				int found = edit.text().indexOf(change.selected());
				if (found >= 0) {
					var after = new LinePositions(TextEdit.apply(SourceText.of(file).text(), edits));
					return Optional.of(new Location(uris.toUriString(file.getURI()),
							after.range(edit.offset() + moved + found, change.selected().length())));
				}
				moved += edit.text().length() - edit.length();
			}
		}
		return Optional.empty();
	}

	static List<TextEdit> sorted(List<TextEdit> edits) {
		return edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList();
	}

	private LinePositions positions(InspResource file) {
		return positions.computeIfAbsent(file, f -> new LinePositions(SourceText.of(f).text()));
	}
}
