/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.html;

import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;

import org.insp.model.Language;
import org.insp.model.evaluation.EvaluatedModel;

/**
 * The content of a page.
 *
 * @param title its title
 * @param language the language of everything on it
 * @param views the views, each in a tab
 * @param model the model that they are of, as it is evaluated
 * @param keywords gives the keyword for a slot of a message, see {@link org.insp.model.check.Violation#message}
 */
public record PageContent(String title, Language language, List<PageView> views, EvaluatedModel model, UnaryOperator<String> keywords) {

	/** Two plans may have the same view: each gets a name of its own. */
	public PageContent {
		var names = new HashMap<String, Integer>();
		views = views.stream().map(view -> view.named(view.name() + number(names.merge(view.name(), 1, Integer::sum)))).toList();
	}

	private static String number(int count) {
		return count == 1 ? "" : "-" + count;
	}
}
