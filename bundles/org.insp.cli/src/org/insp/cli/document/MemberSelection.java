/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.document;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.insp.cli.base.CommandFailure;
import org.insp.model.InspModel;
import org.insp.model.Person;
import org.insp.model.text.NearestWords;

/** The one person whose work a command is about, by name or title, looked for in each model. */
public final class MemberSelection {

	private final String name;
	private final Set<String> known = new LinkedHashSet<>();
	private boolean isFound;

	/** @param name the name or title; null for everybody */
	public MemberSelection(String name) {
		this.name = name;
	}

	/** Returns the person in a model; empty where everybody is meant, or where the model does not know the person. */
	public Optional<Person> of(InspModel model) {
		if (name == null) {
			return Optional.empty();
		}
		model.visible(Person.class).map(MemberSelection::title).filter(title -> title != null).forEach(known::add);
		var person = model.visible(Person.class).filter(each -> name.equals(each.getTitle()) || name.equals(each.getName())).findFirst();
		isFound |= person.isPresent();
		return person;
	}

	/**
	 * Checks that one of the models knows the person.
	 *
	 * @throws CommandFailure if a name is given and no model knows it
	 */
	public void checkFound() throws CommandFailure {
		if (name != null && !isFound) {
			var near = NearestWords.to(name, known.stream());
			throw new CommandFailure("unknown-member", name, String.join(" ", near.isEmpty() ? known : near));
		}
	}

	private static String title(Person person) {
		return person.getTitle() == null ? person.getName() : person.getTitle();
	}
}
