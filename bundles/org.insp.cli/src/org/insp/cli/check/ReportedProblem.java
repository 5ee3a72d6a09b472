/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

import java.util.Optional;

import org.insp.dsl.text.LineIndex.LineColumn;
import org.insp.model.Severity;

/**
 * A problem as it is shown: in words, with a place for people, free of the model it was found in.
 *
 * @param file the file, as its path is shown
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param severity how much it weighs
 * @param rule the rule's id, or the language's own code
 * @param message the message
 * @param element the element concerned, if it is known
 * @param line the text of the line that it begins in
 */
public record ReportedProblem(String file, LineColumn start, LineColumn end, Severity severity, String rule, String message,
		Optional<Element> element,
		String line) {

	/**
	 * What a finding is about.
	 *
	 * @param kind the class of the element in the metamodel
	 * @param name its qualified name, as far as it and what it belongs to have one; may be empty
	 * @param fragment what identifies it in its file, however lines move
	 */
	public record Element(String kind, String name, String fragment) {
	}
}
