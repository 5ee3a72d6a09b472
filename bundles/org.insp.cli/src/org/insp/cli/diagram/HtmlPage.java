/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.diagram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.insp.diagram.Diagrams;
import org.insp.diagram.html.HtmlWriter;
import org.insp.diagram.html.Page;
import org.insp.diagram.html.View;
import org.insp.diagram.scene.Grid;
import org.insp.diagram.scene.Scene;
import org.insp.dsl.models.Models.Visible;
import org.insp.dsl.models.VocabularyOf;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Header;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.insp.model.check.CheckContext;
import org.insp.model.check.ModelResource;
import org.insp.model.rules.Rules;

/**
 * Puts pictures on an HTML page, with what the rules say of the model.
 *
 * @param model the model
 * @param diagrams the views that there are
 * @param language the language of the page
 * @param context what the judgement depends on
 */
public record HtmlPage(Visible model, Diagrams diagrams, Language language, CheckContext context) {

	String write(List<Drawn> drawn) throws IOException {
		var views = new ArrayList<View>();
		for (var each : drawn) {
			var picture = each.picture();
			boolean only = drawn.stream().filter(d -> d.picture().view().equals(picture.view())).count() == 1;
			var title = diagrams.label(picture.view()).in(language) + (only ? "" : ' ' + name(picture.subject()));
			var view = each.view() instanceof Scene scene ? View.of(scene, title, each.svg()) : View.of((Grid) each.view(), title, each.svg());
			views.add(new View(picture.name(), title, view.svg(), view.elements(), view.colors(), view.layers()));
		}
		var vocabulary = VocabularyOf.model(model);
		var judged = Rules.CHECKER.check(model.model(), context.unreadable((element, feature) -> part(element).isUnreadable(element, feature))
				.missing(evidence -> part(evidence).isMissing(evidence)));
		var title = model.model().header().map(Header::getTitle).orElse(views.get(0).title());
		var out = new StringBuilder();
		HtmlWriter.write(new Page(title, language, views, model.model(), judged, id -> Vocabulary.keyword(id, vocabulary)), out);
		return out.toString();
	}

	private static String name(EObject subject) {
		return subject instanceof NamedElement named && named.getName() != null ? named.getName() : "";
	}

	private static ModelResource part(EObject element) {
		return (ModelResource) element.eResource();
	}
}
