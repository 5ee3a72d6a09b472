/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

import java.time.LocalDate;
import java.util.List;

import org.insp.model.Language;

/**
 * What is to be told of a model.
 *
 * @param root its folder or its only file, as the path is shown
 * @param language the language of its messages
 * @param referenceDate the reference date that it was checked at
 * @param files its files, as their paths are shown
 * @param problems its problems, by file and place
 */
public record CheckedModel(String root, Language language, LocalDate referenceDate, List<String> files, List<ReportedProblem> problems) {
}
