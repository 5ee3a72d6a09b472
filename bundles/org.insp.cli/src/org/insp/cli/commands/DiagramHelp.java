/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.insp.diagram.Diagrams;
import org.insp.model.Language;
import org.insp.model.text.LanguageLocale;
import org.insp.viewpoint.specification.LayerDescription;

/** The views and layers in the help of {@code insp diagram}: those of the viewpoint specification. */
final class DiagramHelp {

	private static final int NAME_WIDTH = 16;

	private DiagramHelp() {
	}

	/** Returns the views, a line for each, as picocli formats text. */
	static String views(Language language) {
		var diagrams = diagrams();
		var views = new LinkedHashMap<String, String>();
		diagrams.views().forEach(view -> views.put(view, diagrams.title(view, language)));
		return lines(views);
	}

	/** Returns the layers that can be switched in some view, a line for each, as picocli formats text. */
	static String layers(Language language) {
		var diagrams = diagrams();
		var layers = new LinkedHashMap<String, String>();
		diagrams.views().stream().flatMap(view -> diagrams.layers(view).stream()).filter(LayerDescription::optional)
				.forEach(layer -> layers.put(layer.name(), layer.label().in(LanguageLocale.of(language))));
		return lines(layers);
	}

	private static String lines(Map<String, String> titles) {
		return titles.entrySet().stream().map(entry -> "  " + padded(entry.getKey()) + entry.getValue().replace("%", "%%"))
				.collect(Collectors.joining("%n"));
	}

	private static String padded(String name) {
		return name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
	}

	private static Diagrams diagrams() {
		try {
			return Diagrams.shipped();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
