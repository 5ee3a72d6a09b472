/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.model.Closure;
import org.insp.model.ColumnKind;
import org.insp.model.DateText;
import org.insp.model.Extension;
import org.insp.model.Finding;
import org.insp.model.FindingState;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.Milestone;
import org.insp.model.Signature;
import org.insp.model.Step;
import org.insp.model.findings.FindingCoverage;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.WorkState;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.TableCell;
import org.insp.report.content.Tone;
import org.insp.report.content.Value;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.ReportInput;
import org.insp.report.ledger.StatusWords;

/** Cells about the dates and the state of measures and steps. */
final class WorkCells {

	private final ReportInput input;
	private final ElementTexts texts;
	private final MessageBundle words;
	private final boolean isKindInDue;

	WorkCells(ReportInput input) {
		this.input = input;
		this.texts = input.texts();
		this.words = MessageBundle.of(WorkCells.class, input.language());
		this.isKindInDue = input.evaluated().settings().columns().stream().noneMatch(column -> column.getKind() == ColumnKind.KIND);
	}

	/** What is due again and again goes on for good. */
	private static final Pattern RECURRING = Pattern.compile("^(?:每|every )");

	/** Returns a cell with a day, or with what is written in its place. */
	static TableCell day(DateText date) {
		return DateText.dateOf(date).map(day -> TableCell.of(new Value.Day(day))).orElseGet(() -> TableCell.text(date.toString()));
	}

	/** Returns the state of the measure of a row, or of its step where it has one that counts. */
	Optional<WorkState> state(LedgerEntry entry, Predicate<Step> counts) {
		var step = entry.step().filter(counts).<WorkState>map(input.evaluated()::state);
		return step.or(() -> entry.measure().map(input.evaluated()::state));
	}

	/** The deadline in force with what goes on after it for good, unless its kind has a column; where there is no day, the kind itself. */
	TableCell due(WorkState state) {
		var goesOn = state instanceof MeasureState measure && isKindInDue && measure.kind() == MeasureKind.LONG_TERM ? kind(measure) : "";
		var cell = dueAlone(state);
		var text = cell.value().text();
		var whole =
				goesOn.isEmpty() || text.contains(goesOn) || isForGood(text) ? cell : TableCell.text(texts.list(Stream.of(text, goesOn)));
		return text.isEmpty() ? cell : whole.with(tone(state));
	}

	/** Whether what is written in the place of a day says itself that it goes on for good, in a word of its own. */
	private static boolean isForGood(String text) {
		return RECURRING.matcher(text).find() || StatusWords.kind(text).filter(kind -> kind == MeasureKind.LONG_TERM).isPresent();
	}

	/** The deadline as it is written, a day as a date; where none is written, the day that follows from the steps, else the kind. */
	private TableCell dueAlone(WorkState state) {
		if (state.writtenDue() != null) {
			return written(state.writtenDue());
		}
		return state.due().map(day -> TableCell.of(new Value.Day(day)))
				.orElseGet(() -> TableCell.text(state instanceof MeasureState measure ? kind(measure) : ""));
	}

	private static TableCell written(DateText date) {
		return date.isDay() ? day(date) : TableCell.text(date.toString());
	}

	/** The deadline of a finding that says itself by when it is rectified, and whether it is. */
	TableCell due(Finding finding) {
		var deadlines = input.evaluated().deadlines();
		var due = deadlines.due(finding, input.referenceDate());
		boolean isMoved = due.isPresent() && !due.equals(deadlines.due(finding));
		return isMoved ? TableCell.of(new Value.Day(due.get())).with(tone(finding))
				: finding.getDue() == null ? TableCell.EMPTY
				: written(finding.getDue()).with(tone(finding));
	}

	/** The state of a finding, in the document's word; nothing where it was reached after the reference date. */
	TableCell status(Finding finding) {
		if (FindingCoverage.isStateToCome(finding, input.referenceDate())) {
			return TableCell.EMPTY;
		}
		var word = finding.getStateWord() != null
				? finding.getStateWord()
				: finding.getState() == FindingState.UNSPECIFIED ? ""
				: ElementLabels.term(finding.getState(), input.language());
		return word.isEmpty() ? TableCell.EMPTY : TableCell.text(word).with(tone(finding));
	}

	TableCell completed(Finding finding) {
		return isPast(finding.getCompletedOn()) ? day(finding.getCompletedOn()) : TableCell.EMPTY;
	}

	private Tone tone(Finding finding) {
		if (FindingCoverage.isDone(finding, input.referenceDate())) {
			return Tone.DONE;
		}
		return input.evaluated().deadlines().due(finding, input.referenceDate()).filter(input.referenceDate()::isAfter).isPresent()
				? Tone.OVERDUE
				: Tone.NONE;
	}

	/** The deadline that was written before the one in force was; empty where it was not moved. */
	TableCell formerDue(Measure measure) {
		return input.evaluated().state(measure).extension().isPresent() && measure.getDue() != null
				? written(measure.getDue())
				: TableCell.EMPTY;
	}

	/** The kind of a measure; empty where none is written. */
	String kind(MeasureState state) {
		return state.kind() == MeasureKind.UNSPECIFIED ? "" : ElementLabels.term(state.kind(), input.language());
	}

	TableCell status(WorkState state) {
		return TableCell.text(state.statusText(input.language())).with(tone(state));
	}

	TableCell warning(WorkState state) {
		return TableCell.text(state.urgency().text(input.language())).with(tone(state));
	}

	static TableCell daysLeft(WorkState state) {
		var days = state.workingDaysLeft();
		return days.isPresent() ? TableCell.of(Value.number(days.getAsInt())).with(tone(state)) : TableCell.EMPTY;
	}

	private static Tone tone(WorkState state) {
		return state.isDone() ? Tone.DONE : Tone.valueOf(state.urgency().name());
	}

	/** The day on which a measure or a step was done; by when it was written off is said of its closure. */
	static TableCell completed(WorkState state) {
		return state.completedOn().filter(day -> state.isCompleted())
				.map(day -> TableCell.of(new Value.Day(day))).orElse(TableCell.EMPTY);
	}

	/** The moves of the deadline by the reference date, a line for each. */
	String extensions(Measure measure) {
		return ElementTexts
				.lines(measure.getExtensions().stream().filter(extension -> extension.getOn() == null || isPast(extension.getOn()))
						.map(this::extension));
	}

	private String extension(Extension extension) {
		var approved = texts.name(extension.getApprovedBy());
		return texts.list(Stream.of(extension.getOn() == null
				? words.get("revised", extension.getNewDue())
				: words.get("extended", extension.getOn(), extension.getNewDue()),
				approved.isEmpty() ? "" : words.get("approved", approved), extension.getReason()));
	}

	/** The dates on the way, a line for each. */
	String milestones(Measure measure) {
		return ElementTexts.lines(measure.getMilestones().stream().map(milestone -> Stream.of(milestone.getDue(), milestone.getText(),
				milestone.getFormerDue() == null ? null : words.get("moved", moved(milestone)),
				isPast(milestone.getDoneOn()) ? words.get("done", milestone.getDoneOn()) : null)
				.filter(part -> part != null).map(Object::toString).reduce((one, other) -> one + ' ' + other).orElse("")));
	}

	private String moved(Milestone milestone) {
		return texts.list(Stream.of(milestone.getFormerDue().toString(), milestone.getReason()));
	}

	/** The evidence of a measure and of its closures. */
	String evidence(Measure measure) {
		return texts.evidence(input.evidence(Stream.concat(measure.getEvidence().stream(),
				measure.getClosures().stream().flatMap(closure -> closure.getEvidence().stream()))));
	}

	/** The day of the last closure, who requested, verified and approved it, and when. */
	TableCell closure(Measure measure) {
		return last(measure).map(closure -> {
			var signatures = ElementTexts.lines(Stream.of(signed("requested", closure.getRequested()),
					signed("verified", closure.getVerified()), displayed(closure), signed("signed", closure.getApproved()),
					ElementTexts.lines(closure.getNotes().stream())));
			if (!isPast(closure.getDate())) {
				return TableCell.text(signatures);
			}
			return signatures.isEmpty()
					? day(closure.getDate())
					: TableCell.text(ElementTexts.lines(Stream.of(closure.getDate().toString(), signatures)));
		}).orElse(TableCell.EMPTY);
	}

	private String displayed(Closure closure) {
		return closure.getDisplayedFrom() == null || !isPast(closure.getDisplayedFrom())
				? ""
				: words.get("displayed", Stream.of(closure.getDisplayedFrom(), closure.getDisplayedTo()).filter(each -> each != null)
						.map(Object::toString).reduce((from, to) -> from + ".." + to).orElse(""));
	}

	/** Who verified the last closure. */
	String verifier(Measure measure) {
		return last(measure).map(Closure::getVerified).filter(signature -> isPast(signature.getOn())).map(Signature::getBy)
				.map(texts::name).orElse("");
	}

	private String signed(String role, Signature signature) {
		return signature == null || !isPast(signature.getOn())
				? ""
				: words.get(role, texts.name(signature.getBy()), signature.getOn() == null ? "" : signature.getOn()).strip();
	}

	private static Optional<Closure> last(Measure measure) {
		return measure.getClosures().stream().reduce((one, other) -> other);
	}

	/** Returns whether a date has come by the reference date; one that is text counts, none does not. */
	private boolean isPast(DateText date) {
		return date != null && input.isPast(date);
	}
}
