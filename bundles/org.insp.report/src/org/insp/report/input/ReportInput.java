/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.input;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.insp.model.DateText;
import org.insp.model.InspModel;
import org.insp.model.Language;
import org.insp.model.ProgressRecord;
import org.insp.model.WorkItem;
import org.insp.model.evaluation.EvaluatedModel;

/**
 * What a report is made of.
 *
 * @param evaluated the model on its reference date
 * @param language the language of the report
 */
public record ReportInput(EvaluatedModel evaluated, Language language) {

	/** Returns the model. */
	public InspModel model() {
		return evaluated.model();
	}

	/** Returns the reference date. */
	public LocalDate referenceDate() {
		return evaluated.referenceDate();
	}

	/** Returns the records of progress by the reference date; one without a date counts. */
	public Stream<ProgressRecord> progress(WorkItem item) {
		return item.getProgress().stream()
				.filter(record -> DateText.dateOf(record.getDate()).filter(day -> day.isAfter(referenceDate())).isEmpty());
	}

	/** Returns the texts of model elements in the language of the report. */
	public ElementTexts texts() {
		return new ElementTexts(language);
	}
}
