/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.match;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.CrossReferences;
import org.insp.model.Finding;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.NamedElement;
import org.insp.model.Person;
import org.insp.model.TitledElement;
import org.insp.model.WorkItem;
import org.insp.model.findings.FindingSets;
import org.insp.model.text.TextSimilarity;

/**
 * An element for which one of the other version is sought.
 *
 * @param element the element
 * @param name its name; empty if it has none
 * @param text what it says, or what it is called
 * @param about the names of what it answers, by which measures with new texts are known
 * @param similarity the text, prepared for comparisons
 */
record Candidate(NamedElement element, String name, String text, List<String> about, TextSimilarity similarity) {

	static Candidate of(NamedElement element) {
		var text = text(element);
		return new Candidate(element, FindingSets.name(element).orElse(""), text, about(element), new TextSimilarity(text));
	}

	private static String text(NamedElement element) {
		if (element instanceof WorkItem item) {
			return joined(Stream.of(item.getText()));
		} else if (element instanceof Finding finding) {
			return joined(Stream.of(finding.getTitle(), finding.getText()));
		} else if (element instanceof Manifestation manifestation) {
			return joined(Stream.of(manifestation.getText()));
		} else if (element instanceof Person person) {
			return joined(Stream.concat(Stream.of(person.getTitle() == null ? person.getName() : person.getTitle()),
					person.getPosts().stream()));
		}
		return joined(Stream.of(element instanceof TitledElement titled && titled.getTitle() != null
				? titled.getTitle()
				: element.getName()));
	}

	private static List<String> about(NamedElement element) {
		return element instanceof Measure measure
				? CrossReferences.resolved(measure.getAddresses()).flatMap(target -> FindingSets.name(target).stream()).toList()
				: List.of();
	}

	private static String joined(Stream<String> texts) {
		return texts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

	/** Returns whether the name is a number that another element may bear in the next version; others are known by their names. */
	boolean isNumbered() {
		return element instanceof WorkItem || element instanceof Finding || element instanceof Manifestation;
	}

	/** Returns whether both have the same name. */
	boolean hasNameOf(Candidate other) {
		return !name.isEmpty() && name.equals(other.name);
	}

	/** Returns whether both say the same, and something. */
	boolean hasTextOf(Candidate other) {
		return !text.isEmpty() && text.equals(other.text);
	}

	/** Returns whether both answer one finding. */
	boolean sharesSubjectWith(Candidate other) {
		return about.stream().anyMatch(other.about::contains);
	}
}
