/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.pictures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.insp.diagram.Diagrams;
import org.insp.diagram.html.HtmlWriter;
import org.insp.diagram.html.PageContent;
import org.insp.diagram.html.PageView;
import org.insp.diagram.services.RenderContext;
import org.insp.model.Header;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.Scene;

/** Puts pictures on an HTML page, with the violations of the model. */
record HtmlPageBuilder(Diagrams diagrams, EvaluatedModel evaluated, RenderContext context) {

	String write(List<DrawnPicture> drawn) throws IOException {
		var language = context.language(evaluated.model());
		var views = new ArrayList<PageView>();
		for (var each : drawn) {
			var picture = each.picture();
			boolean only = drawn.stream().filter(d -> d.picture().view().equals(picture.view())).count() == 1;
			var title = diagrams.title(picture.view(), language) + (only ? "" : ' ' + Picture.name(picture.subject()));
			var view =
					each.view() instanceof Scene scene
							? PageView.of(scene, title, each.svg())
							: PageView.of((CrossTable) each.view(), title, each.svg());
			views.add(new PageView(picture.name(), title, view.svg(), view.elements(), view.colors(), view.layers()));
		}
		var title = evaluated.model().header().map(Header::getTitle).orElse(views.get(0).title());
		var out = new StringBuilder();
		HtmlWriter.write(new PageContent(title, language, views, evaluated, id -> context.keywords().apply(language, id)), out);
		return out.toString();
	}
}
