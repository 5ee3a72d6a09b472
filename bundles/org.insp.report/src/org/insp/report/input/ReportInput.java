/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.input;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.insp.model.DateText;
import org.insp.model.EvidenceFile;
import org.insp.model.InspModel;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.ProgressRecord;
import org.insp.model.Step;
import org.insp.model.WorkItem;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.WorkState;

/**
 * What a report is made of.
 *
 * @param evaluated the model on its reference date
 * @param language the language of the report
 * @param options what the report is restricted to
 */
public record ReportInput(EvaluatedModel evaluated, Language language, ReportOptions options) {

	/** The whole of a model. */
	public ReportInput(EvaluatedModel evaluated, Language language) {
		this(evaluated, language, ReportOptions.NONE);
	}

	/** Returns the model. */
	public InspModel model() {
		return evaluated.model();
	}

	/** Returns the reference date. */
	public LocalDate referenceDate() {
		return evaluated.referenceDate();
	}

	/** Returns the states of the measures that the report is about, in the order of the model. */
	public List<MeasureState> states() {
		return evaluated.states().stream().filter(state -> options.includes(state.measure())).toList();
	}

	/** Returns the measures that fit, or, where steps of a measure fit that have deadlines of their own, these in its place. */
	public Stream<WorkState> works(Predicate<WorkState> which) {
		return states().stream().flatMap(state -> {
			var steps = state.measure().getSteps().stream().filter(step -> step.getDue() != null).<WorkState>map(evaluated::state)
					.filter(which).toList();
			return steps.isEmpty() ? Stream.<WorkState>of(state).filter(which) : steps.stream();
		});
	}

	/** Returns the records of progress by the reference date; one without a date counts. */
	public Stream<ProgressRecord> progress(WorkItem item) {
		return item.getProgress().stream().filter(record -> isPast(record.getDate()));
	}

	/** Returns whether the written status of a measure or step was reached only after the reference date. */
	public boolean isStatusToCome(WorkItem item) {
		return (item instanceof Step step ? evaluated.state(step) : evaluated.state((Measure) item)).isStatusToCome();
	}

	/** Returns whether something has happened by the reference date; what has no date counts. */
	public boolean isPast(DateText date) {
		return DateText.dateOf(date).filter(day -> day.isAfter(referenceDate())).isEmpty();
	}

	/** Returns the evidence that a report may name: none where it leaves out what is confidential, for evidence is a working paper. */
	public Stream<EvidenceFile> evidence(Stream<EvidenceFile> files) {
		return files.filter(file -> !options.isMasked());
	}

	/** Returns the texts of model elements in the language of the report. */
	public ElementTexts texts() {
		return new ElementTexts(language);
	}
}
