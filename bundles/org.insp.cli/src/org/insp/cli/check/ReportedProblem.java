/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

import java.util.Optional;

import org.insp.dsl.text.LineIndex.LineColumn;
import org.insp.model.Severity;

/**
 * A problem as reports print it, independent of the model in which it was found.
 *
 * @param file the path of the file, as the user would write it
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param severity the severity
 * @param rule the rule's id, or the language's own code
 * @param message the message
 * @param element the element concerned, if it is known
 * @param line the text of the line that it begins in
 */
public record ReportedProblem(String file, LineColumn start, LineColumn end, Severity severity, String rule, String message,
		Optional<Element> element,
		String line) {

	/**
	 * The element that a problem is about.
	 *
	 * @param kind the class of the element in the metamodel
	 * @param name its qualified name; empty if neither it nor what it belongs to has one
	 * @param fragment its URI fragment in the file, which does not depend on lines
	 */
	public record Element(String kind, String name, String fragment) {
	}
}
