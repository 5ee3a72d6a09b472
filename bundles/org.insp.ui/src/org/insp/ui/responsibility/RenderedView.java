/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.insp.model.rules.RuleRegistry;
import org.insp.ui.language.PublishedDiagnostics;
import org.insp.viewpoint.layout.Box;
import org.insp.viewpoint.layout.Drawing;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.Layer;

/**
 * A view of a model, drawn.
 *
 * @param request what was asked for
 * @param files the files of the model
 * @param title what it shows
 * @param subjects the titles of all elements that the view can show
 * @param drawing the diagram, or null for a table
 * @param grid the table, or null for a diagram
 * @param locations the locations of the elements in the texts, by the ids of nodes; of a table, by the numbers of its lines
 */
record RenderedView(ViewRequest request, Set<Path> files, String title, List<String> subjects, Drawing drawing, CrossTable grid,
		Map<String, ElementLocation> locations) {

	/** A picture of nothing: the model has nothing to make such a view of. */
	static RenderedView none(ViewRequest request, Set<Path> files) {
		return new RenderedView(request, files, "", List.of(), null, null, Map.of());
	}

	/** The layers that can be switched. */
	List<Layer> layers() {
		return drawing == null ? List.of() : drawing.scene().layers().stream().filter(Layer::optional).toList();
	}

	/**
	 * The node or line of the innermost element at a position. If several nodes show that element, such as a measure and its badge: the
	 * preferred one, else the first that was drawn.
	 */
	Optional<String> at(Path file, Position position, String preferred) {
		var inner = locations.entrySet().stream().filter(e -> e.getValue().contains(file, position))
				.min(Comparator.comparingInt(e -> e.getValue().lines()));
		return inner.map(e -> e.getValue().equals(locations.get(preferred)) ? preferred : e.getKey());
	}

	/**
	 * The messages of syntax and linking problems, such as unresolved names, by the nodes or lines of their elements. Violations of rules
	 * are not among them: the drawing has badges for those.
	 *
	 * @param problems gives the problems of a file
	 */
	Map<String, String> languageProblems(Function<Path, List<Diagnostic>> problems) {
		var found = new HashMap<String, String>();
		locations.values().stream().map(ElementLocation::file).distinct().forEach(file -> problems.apply(file).stream()
				.filter(RenderedView::isOfLanguage)
				.forEach(problem -> at(file, problem.getRange().getStart(), null)
						.ifPresent(id -> found.merge(id, PublishedDiagnostics.message(problem), (one, other) -> one + '\n' + other))));
		return found;
	}

	private static boolean isOfLanguage(Diagnostic problem) {
		return problem.getCode() == null || !problem.getCode().isLeft() || RuleRegistry.find(problem.getCode().getLeft()).isEmpty();
	}

	/** The nodes or lines that contain a text, given in lower case, in drawing order. */
	List<String> containing(String text) {
		if (grid != null) {
			return IntStream.range(0, grid.lines().size()).filter(i -> contains(text, grid.lines().get(i).label()))
					.mapToObj(String::valueOf)
					.toList();
		}
		return drawing == null ? List.of() : containing(text, drawing.boxes()).toList();
	}

	private static Stream<String> containing(String text, List<Box> boxes) {
		return boxes.stream()
				.flatMap(b -> Stream.concat(
						contains(text, b.node().label() + ' ' + b.node().tooltip()) ? Stream.of(b.node().id()) : Stream.of(),
						containing(text, b.children())));
	}

	private static boolean contains(String part, String text) {
		return text.toLowerCase(Locale.ROOT).contains(part);
	}
}
