/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.people.Persons;
import org.junit.jupiter.api.Test;

/** A person declared in several roles is one person, and belongs to what is above its office too. */
class PersonsTest {

	private static Map<String, Person> persons(String text) {
		return DslTestSupport.model(text).model().all(Person.class).collect(Collectors.toMap(Person::getName, Function.identity()));
	}

	@Test
	void rolesLinkedByIsAreOnePerson() {
		var all = persons("person A { is B }  person B { is C }  person C  person D { is C }  person E");
		assertSame(all.get("C"), Persons.identity(all.get("A")));
		assertTrue(Persons.same(all.get("A"), all.get("D")));
		assertTrue(Persons.contains(List.of(all.get("E"), all.get("B")), all.get("D")));
		assertFalse(Persons.same(all.get("A"), all.get("E")));
	}

	@Test
	void circleOfRolesIsOnePersonFromWhereverOneStarts() {
		var all = persons("person A { is B }  person B { is A }  person C { is B }  person D");
		for (var name : List.of("A", "B", "C")) {
			assertSame(Persons.identity(all.get("A")), Persons.identity(all.get(name)), name);
		}
		assertFalse(Persons.same(all.get("C"), all.get("D")));
	}

	@Test
	void personWhoIsNobodyKnownStandsForItself() {
		var all = persons("person A { is Nobody }");
		assertSame(all.get("A"), Persons.identity(all.get("A")));
	}

	@Test
	void organizationsLeadUpToTheirCommitteeEvenInACircle() {
		var model = DslTestSupport.model(
				"committee T { department D }  organization U { parent T }  organization X { parent Y }  organization Y { parent X }")
				.model();
		var all = model.all(Organization.class).collect(Collectors.toMap(Organization::getName, Function.identity()));
		assertEquals(List.of(all.get("D"), all.get("T")), Persons.withAncestors(all.get("D")));
		assertEquals(List.of(all.get("U"), all.get("T")), Persons.withAncestors(all.get("U")));
		assertEquals(List.of(all.get("X"), all.get("Y")), Persons.withAncestors(all.get("X")));
	}
}
