/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

import java.time.LocalDate;
import java.util.List;

import org.insp.model.Language;

/**
 * A model with its problems.
 *
 * @param root the path of its folder or only file, as the user would write it
 * @param language the language of its messages
 * @param referenceDate the date at which it was evaluated
 * @param files the paths of its files
 * @param problems its problems, by file and position
 * @param messages the same for people: what one element lacks is one message
 */
public record CheckedModel(String root, Language language, LocalDate referenceDate, List<String> files, List<ReportedProblem> problems,
		List<ReportedProblem> messages) {
}
