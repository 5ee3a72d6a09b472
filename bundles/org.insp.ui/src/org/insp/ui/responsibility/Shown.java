/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.lsp4j.Position;
import org.insp.diagram.layout.Drawing;
import org.insp.diagram.scene.Grid;
import org.insp.diagram.scene.Layer;

/**
 * A view of a model, drawn.
 *
 * @param request what was asked for
 * @param title what it shows
 * @param subjects the titles of all elements that such a view can be made of
 * @param drawing the diagram, or null for a table
 * @param grid the table, or null for a diagram
 * @param places where the elements stand in the texts, by the ids of nodes; of a table, by the numbers of its lines
 */
record Shown(Request request, String title, List<String> subjects, Drawing drawing, Grid grid, Map<String, Place> places) {

	/** A picture of nothing: the model has nothing to make such a view of. */
	static Shown none(Request request) {
		return new Shown(request, "", List.of(), null, null, Map.of());
	}

	/** The layers that can be switched. */
	List<Layer> layers() {
		return drawing == null ? List.of() : drawing.scene().layers().stream().filter(Layer::optional).toList();
	}

	/** What stands for the place of a text: of elements around it the innermost. */
	Optional<String> at(Path file, Position position) {
		return places.entrySet().stream().filter(e -> e.getValue().contains(file, position))
				.min(Comparator.<Map.Entry<String, Place>>comparingInt(e -> e.getValue().lines()).thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey);
	}
}
