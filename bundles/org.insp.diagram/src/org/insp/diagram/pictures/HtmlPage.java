/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.pictures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.insp.diagram.Diagrams;
import org.insp.diagram.html.HtmlWriter;
import org.insp.diagram.html.Page;
import org.insp.diagram.html.View;
import org.insp.diagram.scene.Grid;
import org.insp.diagram.scene.Scene;
import org.insp.diagram.services.Surroundings;
import org.insp.model.Header;
import org.insp.model.InspModel;
import org.insp.model.rules.Rules;

/** Puts pictures on an HTML page, with what the rules say of the model. */
record HtmlPage(Diagrams diagrams, InspModel model, Surroundings surroundings) {

	String write(List<Drawn> drawn) throws IOException {
		var language = surroundings.language(model);
		var views = new ArrayList<View>();
		for (var each : drawn) {
			var picture = each.picture();
			boolean only = drawn.stream().filter(d -> d.picture().view().equals(picture.view())).count() == 1;
			var title = diagrams.title(picture.view(), language) + (only ? "" : ' ' + Picture.name(picture.subject()));
			var view =
					each.view() instanceof Scene scene ? View.of(scene, title, each.svg()) : View.of((Grid) each.view(), title, each.svg());
			views.add(new View(picture.name(), title, view.svg(), view.elements(), view.colors(), view.layers()));
		}
		var judged = Rules.CHECKER.check(model, surroundings.context());
		var title = model.header().map(Header::getTitle).orElse(views.get(0).title());
		var out = new StringBuilder();
		HtmlWriter.write(new Page(title, language, views, model, judged, id -> surroundings.keywords().apply(language, id)), out);
		return out.toString();
	}
}
