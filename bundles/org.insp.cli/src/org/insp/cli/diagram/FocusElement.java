/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.diagram;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.insp.cli.base.CommandFailure;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.naming.ModelNames;
import org.insp.model.Finding;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.text.NearestWords;

/** The element that the pictures are to be about: a person, a finding or an organization. */
public final class FocusElement {

	private FocusElement() {
	}

	/**
	 * Returns the element that the user names, by its name or title.
	 *
	 * @param name what the user wrote
	 * @param model the model
	 * @param language the language of the failure
	 * @throws CommandFailure if there is none of that name, or several
	 */
	public static EObject of(String name, ModelScope model, Language language) throws CommandFailure {
		var all = model.model().visible(NamedElement.class)
				.filter(e -> e instanceof Person || e instanceof Finding || e instanceof Organization).toList();
		var found = matching(all, e -> PictureSelection.names(e).anyMatch(name::equals) || qualified(e).equals(name));
		if (found.size() == 1) {
			return found.get(0);
		} else if (found.size() > 1) {
			throw new CommandFailure("several-focus", name,
					PictureSelection.joined(found.stream().map(FocusElement::qualified).toList(), language));
		}
		var suggestions = NearestWords.to(name, all.stream().flatMap(PictureSelection::names));
		throw suggestions.isEmpty()
				? new CommandFailure("unknown-focus", name)
				: new CommandFailure("unknown-focus-near", name, PictureSelection.joined(suggestions, language));
	}

	private static List<NamedElement> matching(List<NamedElement> all, Predicate<NamedElement> condition) {
		return all.stream().filter(condition).toList();
	}

	private static String qualified(NamedElement element) {
		return String.join(".", ModelNames.qualifiedName(element));
	}
}
