/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.pictures;

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

/** Builds an HTML page of pictures, with the violations of the model. */
record HtmlPageBuilder(Diagrams diagrams, EvaluatedModel model, RenderContext context) {

	/** Returns the page, to be written with the drawings of the pictures. */
	HtmlWriter build(List<DrawnPicture> pictures) {
		var language = context.language(model.model());
		var views = new ArrayList<PageView>();
		for (var each : pictures) {
			var picture = each.picture();
			boolean only = pictures.stream().filter(other -> other.picture().view().equals(picture.view())).count() == 1;
			var title = diagrams.title(picture.view(), language) + (only ? "" : ' ' + Picture.name(picture.subject()));
			var view = each.view() instanceof Scene scene ? PageView.of(scene, title) : PageView.of((CrossTable) each.view(), title);
			views.add(new PageView(picture.name(), title, view.elements(), view.colors(), view.layers()));
		}
		var title = model.model().header().map(Header::getTitle).orElse(views.get(0).title());
		return new HtmlWriter(new PageContent(title, language, views, model, id -> context.keywords().apply(language, id)));
	}
}
