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
import org.insp.ui.language.Diagnostics;
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
 * @param places where the elements stand in the texts, by the ids of nodes; of a table, by the numbers of its lines
 */
record Shown(Request request, String title, List<String> subjects, Drawing drawing, CrossTable grid, Map<String, Place> places) {

	/** A picture of nothing: the model has nothing to make such a view of. */
	static Shown none(Request request) {
		return new Shown(request, "", List.of(), null, null, Map.of());
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
		var inner = places.entrySet().stream().filter(e -> e.getValue().contains(file, position))
				.min(Comparator.comparingInt(e -> e.getValue().lines()));
		return inner.map(e -> e.getValue().equals(places.get(preferred)) ? preferred : e.getKey());
	}

	/**
	 * What the language objects to, such as names that are not known, by the nodes or lines in whose text it does. The badges of the
	 * drawing tell what the rules object to, and of the language they know nothing.
	 *
	 * @param problems gives the problems of a file
	 */
	Map<String, String> slips(Function<Path, List<Diagnostic>> problems) {
		var slips = new HashMap<String, String>();
		places.values().stream().map(Place::file).distinct().forEach(file -> problems.apply(file).stream().filter(Shown::isOfLanguage)
				.forEach(problem -> at(file, problem.getRange().getStart(), null)
						.ifPresent(id -> slips.merge(id, Diagnostics.message(problem), (one, other) -> one + '\n' + other))));
		return slips;
	}

	private static boolean isOfLanguage(Diagnostic problem) {
		return problem.getCode() == null || !problem.getCode().isLeft() || RuleRegistry.find(problem.getCode().getLeft()).isEmpty();
	}

	/** The nodes or lines in which some words stand, in small letters, in the order in which they were drawn. */
	List<String> with(String words) {
		if (grid != null) {
			return IntStream.range(0, grid.lines().size()).filter(i -> stands(words, grid.lines().get(i).label())).mapToObj(String::valueOf)
					.toList();
		}
		return drawing == null ? List.of() : with(words, drawing.boxes()).toList();
	}

	private static Stream<String> with(String words, List<Box> boxes) {
		return boxes.stream()
				.flatMap(b -> Stream.concat(
						stands(words, b.node().label() + ' ' + b.node().tooltip()) ? Stream.of(b.node().id()) : Stream.of(),
						with(words, b.children())));
	}

	private static boolean stands(String words, String text) {
		return text.toLowerCase(Locale.ROOT).contains(words);
	}
}
