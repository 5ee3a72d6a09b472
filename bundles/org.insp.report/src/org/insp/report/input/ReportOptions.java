/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.input;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.insp.model.CrossReferences;
import org.insp.model.Measure;
import org.insp.model.Person;
import org.insp.model.people.Persons;

/**
 * What a report is restricted to.
 *
 * @param member whose work alone it is about; empty for everybody's
 * @param isMasked whether people are not to be recognised in it, and whether it leaves out what is confidential
 * @param hasClues whether it may speak of clues
 * @param chosen which measures alone it is about; empty for all
 */
public record ReportOptions(Optional<Person> member, boolean isMasked, boolean hasClues, Optional<Predicate<Measure>> chosen) {

	/** Everybody's work, with names, without clues. */
	public static final ReportOptions NONE = new ReportOptions(Optional.empty(), false, false);

	/** All measures that concern a member, or everybody. */
	public ReportOptions(Optional<Person> member, boolean isMasked, boolean hasClues) {
		this(member, isMasked, hasClues, Optional.empty());
	}

	/** Returns whether it is about a part of the measures only. */
	public boolean isPart() {
		return member.isPresent() || chosen.isPresent();
	}

	/**
	 * Returns whether it is about a measure: whether it is chosen, and whether the member leads it, helps to lead it or carries it or one
	 * of its steps out.
	 */
	public boolean includes(Measure measure) {
		return chosen.map(each -> each.test(measure)).orElse(true)
				&& member.map(person -> people(measure).anyMatch(each -> Persons.same(each, person))).orElse(true);
	}

	/** Those who lead or carry out a measure; where nobody carries it out by name, the heads of the departments in charge do. */
	private static Stream<Person> people(Measure measure) {
		var doers = Stream.concat(CrossReferences.resolved(measure.getPersons()),
				measure.getSteps().stream().flatMap(step -> CrossReferences.resolved(step.getPersons()))).toList();
		var heads = doers.isEmpty()
				? ElementTexts.departments(measure).stream().flatMap(Persons::personsOf)
				: Stream.<Person>empty();
		return Stream.of(CrossReferences.resolved(measure.getLeaders()), CrossReferences.resolved(measure.getCoLeaders()), doers.stream(),
				heads).flatMap(people -> people);
	}
}
