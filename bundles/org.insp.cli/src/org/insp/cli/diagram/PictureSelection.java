/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.cli.base.CommandFailure;
import org.insp.diagram.Diagrams;
import org.insp.diagram.pictures.Picture;
import org.insp.model.InspModel;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.insp.model.TitledElement;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.NearestWords;

/**
 * The choice of pictures of a model.
 *
 * @param diagrams the views
 * @param model the model
 * @param language the language of failures
 */
public record PictureSelection(Diagrams diagrams, InspModel model, Language language) {

	/** The name that means every view. */
	private static final String ALL = "all";

	/**
	 * Returns the pictures of a view, or of all views.
	 *
	 * @param view the name of the view, or {@code all}
	 * @param plan the name or title of the plan, inspection or committee to draw, or null for all of them
	 * @throws CommandFailure if there is nothing of these names to draw
	 */
	public List<Picture> pictures(String view, String plan) throws CommandFailure {
		var views = views(view);
		var pictures = new ArrayList<Picture>();
		for (var each : views) {
			var subjects = diagrams.subjects(each, model);
			var named = subjects.stream().filter(s -> plan == null || isCalled(s, plan)).toList();
			// the name chooses among plans; the only inspection or committee of a model may have another name
			var chosen = named.isEmpty() && views.size() > 1 && subjects.size() == 1 ? subjects : named;
			pictures.addAll(Picture.of(diagrams, model, each, chosen));
		}
		if (pictures.isEmpty()) {
			throw nothingToDraw(views, plan);
		}
		return pictures;
	}

	/** Returns the views that cannot be drawn, because the model has no element of the kind that they are of. */
	public List<String> viewsWithoutSubject(String view) throws CommandFailure {
		return views(view).stream().filter(v -> diagrams.subjects(v, model).isEmpty()).toList();
	}

	private List<String> views(String view) throws CommandFailure {
		var all = diagrams.views();
		if (view.equals(ALL)) {
			return all;
		} else if (!all.contains(view)) {
			throw unknown("unknown-view", view, Stream.concat(all.stream(), Stream.of(ALL)).toList());
		}
		return List.of(view);
	}

	private CommandFailure nothingToDraw(List<String> views, String plan) {
		var subjects = views.stream().flatMap(v -> diagrams.subjects(v, model).stream()).distinct().toList();
		return subjects.isEmpty() || plan == null
				? new CommandFailure("nothing-to-draw", views.get(0), missingSubject(views.get(0)))
				: unknown("unknown-plan", plan, subjects.stream().flatMap(PictureSelection::names).distinct().toList());
	}

	/** Returns the term for the kind of element that a view is of. */
	public String missingSubject(String view) {
		return ElementLabels.term(diagrams.domain(view), language);
	}

	private CommandFailure unknown(String key, String name, List<String> available) {
		var suggestions = NearestWords.to(name, available.stream());
		return suggestions.isEmpty()
				? new CommandFailure(key, name, joined(available, language))
				: new CommandFailure(key + "-near", name, joined(suggestions, language));
	}

	static String joined(List<String> words, Language language) {
		return words.stream().collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
	}

	private static boolean isCalled(EObject subject, String name) {
		return names(subject).anyMatch(name::equals);
	}

	static Stream<String> names(EObject element) {
		return Stream.of(element instanceof NamedElement named ? named.getName() : null,
				element instanceof TitledElement titled ? titled.getTitle() : null).filter(Objects::nonNull);
	}
}
