/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * @param title what it shows
 * @param subjects the titles of all elements that such a view can be made of
 * @param drawing the diagram, or null for a table
 * @param grid the table, or null for a diagram
 * @param locations where the elements stand in the texts, by the ids of nodes; of a table, by the numbers of its lines
 */
record RenderedView(ViewRequest request, String title, List<String> subjects, Drawing drawing, CrossTable grid,
		Map<String, ElementLocation> locations) {

	/** A picture of nothing: the model has nothing to make such a view of. */
	static RenderedView none(ViewRequest request) {
		return new RenderedView(request, "", List.of(), null, null, Map.of());
	}

	/** The layers that can be switched. */
	List<Layer> layers() {
		return drawing == null ? List.of() : drawing.scene().layers().stream().filter(Layer::optional).toList();
	}

	/**
	 * What stands for the place of a text: of elements around it the innermost. Several nodes may stand for it, such as the one of a
	 * measure and the badge on it; then it is the preferred one, else the first that was drawn.
	 */
	Optional<String> at(Path file, Position position, String preferred) {
		var inner = locations.entrySet().stream().filter(e -> e.getValue().contains(file, position))
				.min(Comparator.comparingInt(e -> e.getValue().lines()));
		return inner.map(e -> e.getValue().equals(locations.get(preferred)) ? preferred : e.getKey());
	}

	/**
	 * What the language objects to, such as names that are not known, by the nodes or lines in whose text it does. The badges of the
	 * drawing tell what the rules object to, and of the language they know nothing.
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

	/** The nodes or lines in which some words stand, in small letters, in the order in which they were drawn. */
	List<String> containing(String words) {
		if (grid != null) {
			return IntStream.range(0, grid.lines().size()).filter(i -> contains(words, grid.lines().get(i).label()))
					.mapToObj(String::valueOf)
					.toList();
		}
		return drawing == null ? List.of() : containing(words, drawing.boxes()).toList();
	}

	private static Stream<String> containing(String words, List<Box> boxes) {
		return boxes.stream()
				.flatMap(b -> Stream.concat(
						contains(words, b.node().label() + ' ' + b.node().tooltip()) ? Stream.of(b.node().id()) : Stream.of(),
						containing(words, b.children())));
	}

	private static boolean contains(String words, String text) {
		return text.toLowerCase(Locale.ROOT).contains(words);
	}
}
