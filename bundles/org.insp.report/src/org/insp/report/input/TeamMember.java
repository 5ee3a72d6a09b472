/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.input;

import java.util.List;
import java.util.stream.Stream;

import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.people.Persons;

/**
 * A member of a team as the person that it is (即): its name and unit are those of the person, its posts those in the team and those of the
 * person.
 *
 * @param person the declaration in the team
 * @param texts the texts of the report
 */
public record TeamMember(Person person, ElementTexts texts) {

	/** Returns the name of the person; empty for nobody. */
	public String name() {
		return person == null || person.eIsProxy() ? "" : texts.name(Persons.identity(person));
	}

	/** Returns where the person works: what is written in the team, else with the person, else the organization that names it. */
	public String employer() {
		var identity = Persons.identity(person);
		return Stream.of(person.getEmployer(), identity.getEmployer(),
				identity != person && identity.eContainer() instanceof Organization organization ? organization : null)
				.map(texts::name).filter(name -> !name.isEmpty()).findFirst().orElse("");
	}

	/** Returns the posts, those in the team first. */
	public List<String> posts() {
		return Stream.concat(person.getPosts().stream(), Persons.identity(person).getPosts().stream()).distinct().toList();
	}
}
