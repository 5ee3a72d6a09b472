/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.diagram;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.insp.cli.Failure;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.naming.ModelNames;
import org.insp.model.Finding;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.text.NearestWords;

/** What the user wants to look at: a person, a finding or an organization. */
public final class Focus {

	private Focus() {
	}

	/**
	 * The element that the user names, by its name or title.
	 *
	 * @param name what the user wrote
	 * @param model the model
	 * @param language the language of what is told of mistakes
	 */
	public static EObject of(String name, ModelScope model, Language language) throws Failure {
		var all = model.model().visible(NamedElement.class)
				.filter(e -> e instanceof Person || e instanceof Finding || e instanceof Organization).toList();
		var found = matching(all, e -> Selection.names(e).anyMatch(name::equals) || qualified(e).equals(name));
		if (found.size() == 1) {
			return found.get(0);
		} else if (found.size() > 1) {
			throw new Failure("several-focus", name, Selection.list(found.stream().map(Focus::qualified).toList(), language));
		}
		var near = NearestWords.to(name, all.stream().flatMap(Selection::names));
		throw near.isEmpty() ? new Failure("unknown-focus", name) : new Failure("unknown-focus-near", name, Selection.list(near, language));
	}

	private static List<NamedElement> matching(List<NamedElement> all, Predicate<NamedElement> condition) {
		return all.stream().filter(condition).toList();
	}

	private static String qualified(NamedElement element) {
		return String.join(".", ModelNames.qualifiedName(element));
	}
}
