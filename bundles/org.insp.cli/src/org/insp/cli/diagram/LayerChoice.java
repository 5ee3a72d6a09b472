/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.insp.cli.Failure;
import org.insp.diagram.Diagrams;
import org.insp.model.Language;
import org.insp.model.text.NearestWords;
import org.insp.viewpoint.specification.LayerDescription;

/**
 * Which layers are on: {@code persons,closed} are those and no other, {@code +closed,-persons} are the usual ones with one more and one
 * less.
 */
public final class LayerChoice {

	private final Set<String> plain = new HashSet<>();
	private final Set<String> on = new HashSet<>();
	private final Set<String> off = new HashSet<>();

	private LayerChoice() {
	}

	/**
	 * Reads what the user wrote.
	 *
	 * @param text the layers, or null for the usual ones
	 * @param diagrams the views that there are
	 * @param views the views that are wanted
	 * @param language the language of what is told of mistakes
	 */
	public static LayerChoice of(String text, Diagrams diagrams, List<String> views, Language language) throws Failure {
		var choice = new LayerChoice();
		var known = views.stream().flatMap(v -> diagrams.layers(v).stream()).filter(LayerDescription::optional).map(LayerDescription::name)
				.distinct().toList();
		for (var word : text == null ? List.<String>of() : words(text)) {
			var sign = word.charAt(0);
			var name = sign == '+' || sign == '-' ? word.substring(1) : word;
			if (!known.contains(name)) {
				var near = NearestWords.to(name, known.stream());
				throw known.isEmpty() ? new Failure("no-layers", Selection.list(views, language))
						: near.isEmpty() ? new Failure("unknown-layer", name, Selection.list(known, language))
						: new Failure("unknown-layer-near", name, Selection.list(near, language));
			}
			(sign == '+' ? choice.on : sign == '-' ? choice.off : choice.plain).add(name);
		}
		if (!choice.plain.isEmpty() && !(choice.on.isEmpty() && choice.off.isEmpty())) {
			throw new Failure("mixed-layers", text);
		}
		return choice;
	}

	private static List<String> words(String text) {
		return Stream.of(text.split("[,，、\\s]+")).filter(w -> !w.isEmpty()).toList();
	}

	/** The layers of a view that are on. */
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
