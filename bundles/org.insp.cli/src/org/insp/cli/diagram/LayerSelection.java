/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.insp.cli.base.CommandFailure;
import org.insp.diagram.Diagrams;
import org.insp.model.Language;
import org.insp.model.text.NearestWords;
import org.insp.viewpoint.specification.LayerDescription;

/**
 * The layers that are on: {@code persons,closed} are those and no others, {@code +closed,-persons} changes the default ones.
 */
public final class LayerSelection {

	private final Set<String> plain = new HashSet<>();
	private final Set<String> on = new HashSet<>();
	private final Set<String> off = new HashSet<>();

	private LayerSelection() {
	}

	/**
	 * Parses what the user wrote.
	 *
	 * @param text the layers, or null for the default ones
	 * @param diagrams the views and their layers
	 * @param views the views to draw
	 * @param language the language of the failure
	 * @throws CommandFailure if none of the views has such a layer, or if the two forms are mixed
	 */
	public static LayerSelection of(String text, Diagrams diagrams, List<String> views, Language language) throws CommandFailure {
		var selection = new LayerSelection();
		var available =
				views.stream().flatMap(v -> diagrams.layers(v).stream()).filter(LayerDescription::optional).map(LayerDescription::name)
						.distinct().toList();
		for (var word : text == null ? List.<String>of() : names(text)) {
			var sign = word.charAt(0);
			var name = sign == '+' || sign == '-' ? word.substring(1) : word;
			if (!available.contains(name)) {
				var suggestions = NearestWords.to(name, available.stream());
				throw available.isEmpty() ? new CommandFailure("no-layers", PictureSelection.joined(views, language))
						: suggestions.isEmpty() ? new CommandFailure("unknown-layer", name, PictureSelection.joined(available, language))
						: new CommandFailure("unknown-layer-near", name, PictureSelection.joined(suggestions, language));
			}
			(sign == '+' ? selection.on : sign == '-' ? selection.off : selection.plain).add(name);
		}
		if (!selection.plain.isEmpty() && !(selection.on.isEmpty() && selection.off.isEmpty())) {
			throw new CommandFailure("mixed-layers", text);
		}
		return selection;
	}

	private static List<String> names(String text) {
		return Stream.of(text.split("[,，、\\s]+")).filter(w -> !w.isEmpty()).toList();
	}

	/** Returns the layers of a view that are on. */
	public Set<String> of(Diagrams diagrams, String view) {
		if (!plain.isEmpty()) {
			return plain;
		}
		var layers = new ArrayList<>(diagrams.defaultLayers(view));
		layers.addAll(on);
		layers.removeAll(off);
		return Set.copyOf(layers);
	}
}
