/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.insp.model.Language;
import org.insp.model.Severity;

/**
 * All that was judged.
 *
 * @param models the models, by path
 * @param failures what kept other models from being judged
 * @param language the language of what is not about a single model
 */
public record CheckResult(List<CheckedModel> models, List<Exception> failures, Language language) {

	/** The findings of all models. */
	public Stream<ReportedProblem> problems() {
		return models.stream().flatMap(m -> m.problems().stream());
	}

	/** How many findings have a severity. */
	public long count(Severity severity) {
		return problems().filter(f -> f.severity() == severity).count();
	}

	/** How many files there are. */
	public int files() {
		return models.stream().mapToInt(m -> m.files().size()).sum();
	}

	/** The reference dates that were used, in order. */
	public List<LocalDate> dates() {
		return models.stream().map(CheckedModel::referenceDate).distinct().sorted().toList();
	}
}
