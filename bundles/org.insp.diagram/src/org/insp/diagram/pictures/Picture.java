/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.pictures;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.diagram.Diagrams;
import org.insp.model.InspModel;
import org.insp.model.NamedElement;

/**
 * A picture that can be made of a model.
 *
 * @param view the view
 * @param subject what it is of
 * @param name what its file is called, without the ending
 */
public record Picture(String view, EObject subject, String name) {

	/** All pictures of a view that a model has something for. */
	public static List<Picture> all(Diagrams diagrams, InspModel model, String view) {
		return of(diagrams, model, view, diagrams.subjects(view, model));
	}

	/**
	 * Pictures of a view. One by itself is called like its view; of several each is called like its subject too.
	 *
	 * @param chosen what they are of, some of the subjects that the view has in the model
	 */
	public static List<Picture> of(Diagrams diagrams, InspModel model, String view, List<EObject> chosen) {
		var all = diagrams.subjects(view, model);
		return chosen.stream().map(subject -> new Picture(view, subject, chosen.size() == 1 ? view : view + '-' + part(subject, all)))
				.toList();
	}

	/** The name of a subject as part of a file's name; its place among all where it has none that is its own. */
	private static String part(EObject subject, List<EObject> all) {
		var name = name(subject);
		boolean own = !name.isEmpty() && names(all).filter(name::equals).count() == 1;
		return own ? name : String.valueOf(all.indexOf(subject) + 1);
	}

	private static Stream<String> names(List<EObject> elements) {
		return elements.stream().map(Picture::name);
	}

	/** The name of an element; empty where it has none. */
	static String name(EObject element) {
		return element instanceof NamedElement named && named.getName() != null ? named.getName() : "";
	}
}
