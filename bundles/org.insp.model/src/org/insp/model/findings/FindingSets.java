/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.findings;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.Measure;
import org.insp.model.NamedElement;
import org.insp.model.Step;
import org.insp.model.WorkItem;

/** What a document found, whether it groups its findings into aspects or not, and the numbers that it gives them. */
public final class FindingSets {

	/** A number of one part or several: 19, 3-1, 3.1. */
	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(?:[-–—.][0-9]{1,3}){0,3}");

	private FindingSets() {
	}

	/** Returns all findings of a set: those of its aspects, then those that stand in none; recommendations in findings are none. */
	public static Stream<Finding> findings(FindingSet set) {
		return Stream.concat(set.getAspects().stream().flatMap(aspect -> aspect.getFindings().stream()), set.getFindings().stream());
	}

	/** Returns what is followed up in a set: of a finding with recommendations these, each of which is answered by itself. */
	public static Stream<Finding> followedUp(FindingSet set) {
		return findings(set).flatMap(FindingSets::followedUp);
	}

	/** Returns what is followed up of a finding: its recommendations, else itself. */
	public static Stream<Finding> followedUp(Finding finding) {
		return finding.getItems().isEmpty() ? Stream.of(finding) : finding.getItems().stream();
	}

	/** Returns the number that the document gives a finding, be it in the place of the title. */
	public static Optional<String> number(Finding finding) {
		return Optional.ofNullable(finding.getNumber())
				.or(() -> Optional.ofNullable(finding.getTitle()).filter(title -> title.matches("[0-9]{1,4}")));
	}

	/** Returns the name of an element: the written one, or for a finding, a measure or a step that has only a number, P19, C19, S3-1. */
	public static Optional<String> name(NamedElement element) {
		return Optional.ofNullable(element.getName()).or(() -> {
			var number = element instanceof Finding finding ? number(finding)
					: element instanceof WorkItem item ? Optional.ofNullable(item.getNumber())
					: Optional.<String>empty();
			var letter = element instanceof Finding ? "P" : element instanceof Measure ? "C" : element instanceof Step ? "S" : "";
			return number.filter(digits -> NUMBER.matcher(digits).matches()).map(digits -> letter + digits.replaceAll("[.–—]", "-"));
		});
	}

	/** Returns the name of a recommendation: the written one, or R1 for one that has only a number. */
	public static String recommendationName(String written) {
		return NUMBER.matcher(written).matches() ? 'R' + written.replaceAll("[.–—]", "-") : written;
	}
}
