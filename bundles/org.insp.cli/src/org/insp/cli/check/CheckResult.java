/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.insp.model.Language;
import org.insp.model.Severity;

/**
 * The result of a check.
 *
 * @param models the models, by path
 * @param failures the failures to read other models
 * @param language the language of the summary
 */
public record CheckResult(List<CheckedModel> models, List<Exception> failures, Language language) {

	/** Returns the problems of all models. */
	public Stream<ReportedProblem> problems() {
		return models.stream().flatMap(m -> m.problems().stream());
	}

	/** Returns how many problems have a severity. */
	public long count(Severity severity) {
		return problems().filter(f -> f.severity() == severity).count();
	}

	/** Returns the number of files. */
	public int files() {
		return models.stream().mapToInt(m -> m.files().size()).sum();
	}

	/** Returns the reference dates of the models, in order. */
	public List<LocalDate> dates() {
		return models.stream().map(CheckedModel::referenceDate).distinct().sorted().toList();
	}
}
