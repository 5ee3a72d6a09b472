/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.insp.diagram.interpret.Places;
import org.insp.diagram.json.JsonViews;
import org.insp.diagram.png.PngWriter;

/** Pictures of one model. */
public final class Pictures {

	private final Places places;
	private final HtmlPage page;
	private final List<Drawn> drawn = new ArrayList<>();

	/**
	 * @param wanted which pictures
	 * @param layers which layers are on
	 * @param places where elements are
	 * @param page what a page is made of
	 */
	public Pictures(List<Picture> wanted, LayerChoice layers, Places places, HtmlPage page) {
		this.places = places;
		this.page = page;
		var diagrams = page.diagrams();
		var language = page.language();
		for (var picture : wanted) {
			var view = picture.view();
			drawn.add(new Drawn(picture, diagrams.isTable(view) ? diagrams.grid(view, picture.subject(), language)
					: diagrams.scene(view, picture.subject(), layers.of(diagrams, view), places, language)));
		}
	}

	/**
	 * The files, by name.
	 *
	 * @param format what they are written as
	 * @param scale pixels for each of the drawing, where the format has pixels
	 */
	public Map<String, byte[]> files(PictureFormat format, double scale) throws IOException {
		var files = new LinkedHashMap<String, byte[]>();
		switch (format) {
		case SVG -> {
			for (var each : drawn) {
				files.put(each.picture().name() + format.ending(), each.svg().getBytes(StandardCharsets.UTF_8));
			}
		}
		case PNG -> {
			for (var each : drawn) {
				var bytes = new ByteArrayOutputStream();
				PngWriter.write(each.svg(), scale, bytes);
				files.put(each.picture().name() + format.ending(), bytes.toByteArray());
			}
		}
		case HTML -> files.put(common() + format.ending(), page.write(drawn).getBytes(StandardCharsets.UTF_8));
		case JSON -> files.put(common() + format.ending(), new JsonViews(places).write(drawn.stream().map(Drawn::view).toList()).getBytes(StandardCharsets.UTF_8));
		}
		return files;
	}

	/** The name of a file that holds all pictures. */
	private String common() {
		return drawn.size() == 1 ? drawn.get(0).picture().name() : "diagrams";
	}
}
