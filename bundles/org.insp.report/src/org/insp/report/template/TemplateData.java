/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.template;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.insp.model.Aspect;
import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.Header;
import org.insp.model.RectificationPlan;
import org.insp.model.WorkItem;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.MeasureTotals;
import org.insp.model.measures.OutputTotals;
import org.insp.model.text.NearestWords;
import org.insp.report.content.TableCell;
import org.insp.report.content.Value;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.PersonMask;
import org.insp.report.input.PlanParties;
import org.insp.report.input.ReportInput;
import org.insp.report.kind.ledger.LedgerValues;

/** What the placeholders of a form mean: values of the whole plan, and values of each row of its ledger. */
public final class TemplateData {

	private final ReportInput input;
	private final boolean isForm;
	private final String addressee;
	private final Optional<Predicate<WorkItem>> items;
	private final LedgerValues names;
	private boolean hasSteps;
	private LedgerValues rows;
	private final FindingMeasures answers;
	private final UnaryOperator<String> mask;

	/**
	 * @param input what the report is made of
	 * @param items the measures that it is about, or steps of them; all where empty
	 * @param addressee to whom this copy goes; empty for nobody in particular
	 * @param isForm whether the form is about one measure, so that nothing in it is repeated
	 */
	public TemplateData(ReportInput input, Optional<Predicate<WorkItem>> items, String addressee, boolean isForm) {
		this.input = input;
		this.isForm = isForm;
		this.addressee = addressee;
		this.items = items;
		this.names = new LedgerValues(input, items, true);
		this.answers = new FindingMeasures(input);
		this.mask = input.options().isMasked() ? PersonMask.of(Stream.of(input)) : UnaryOperator.identity();
	}

	/**
	 * The rows: in a form of the whole plan that says nothing of steps, each measure has one. To be asked for after all names are checked.
	 */
	private LedgerValues rows() {
		if (rows == null) {
			rows = items.isPresent() || hasSteps ? names : new LedgerValues(input, items, false);
		}
		return rows;
	}

	/** Returns how many rows there are. */
	int count() {
		return rows().count();
	}

	/** Returns whether a name means something that each row has, and that is therefore repeated. */
	boolean isOfRow(String name) {
		return !isForm && PlanValue.of(name).isEmpty() && names.has(name);
	}

	/**
	 * Checks a name.
	 *
	 * @throws TemplateException if nothing has this name
	 */
	void check(String name, TemplatePlace place) throws TemplateException {
		hasSteps |= names.isOfSteps(name);
		if (PlanValue.of(name).isEmpty() && !names.has(name)) {
			var near = NearestWords.to(name, names().stream());
			throw new TemplateException(TemplateException.Reason.UNKNOWN, place, name,
					input.texts().list((near.isEmpty() ? names() : near).stream()));
		}
	}

	/** Returns the names that a form may use, in the language of the report. */
	Set<String> names() {
		var names = new LinkedHashSet<String>();
		Stream.of(PlanValue.values()).map(value -> value.name(input.language())).forEach(names::add);
		names.addAll(this.names.names());
		return names;
	}

	/** Returns the value of a name that is no row's; in a form about one measure, that of the measure. */
	Value value(String name) {
		return masked(
				PlanValue.of(name).map(this::value).orElseGet(() -> rows().count() == 0 ? Value.NONE : rows().single(name, 0).value()));
	}

	/** Returns the cell of a row; covered where it is about the same as the row above. */
	TableCell cell(String name, int row) {
		var cell = rows().cell(name, row);
		return new TableCell(masked(cell.value()), cell.tone(), cell.rowSpan(), cell.columnSpan());
	}

	/** Returns the text of a name in a row, or in the plan. */
	String text(String name, int row) {
		var value = isOfRow(name) ? masked(rows().single(name, row).value()) : value(name);
		return value instanceof Value.Day day && !isOfRow(name) ? input.texts().day(day.day()) : value.text();
	}

	private Value masked(Value value) {
		return value instanceof Value.Text text ? Value.text(mask.apply(text.text())) : value;
	}

	private Value value(PlanValue value) {
		var states = input.states();
		var totals = MeasureTotals.of(states);
		var parties = new PlanParties(input, answers.sets());
		return switch (value) {
			case TITLE -> Value.text(plans().map(RectificationPlan::getTitle).filter(title -> title != null).findFirst()
					.or(() -> input.model().header().map(Header::getTitle)).orElse(""));
			case ISSUER -> Value.text(parties.rectifier().orElse(""));
			case FOUND_BY_TEAM -> Value.text(input.texts().list(answers.sets().stream().map(parties::finder).distinct()));
			case FEEDBACK_DATE -> answers.sets().stream().map(FindingSet::getDate).flatMap(date -> DateText.dateOf(date).stream())
					.findFirst()
					.<Value>map(Value.Day::new).orElse(Value.NONE);
			case DOCUMENT_NUMBER -> Value
					.text(plans().map(RectificationPlan::getNumber).filter(number -> number != null).findFirst().orElse(""));
			case GROUP_HEAD -> Value.text(input.texts().list(plans().map(RectificationPlan::getGroup).filter(group -> group != null)
					.flatMap(group -> CrossReferences.resolved(group.getHeads())).map(input.texts()::name).distinct()));
			case ADDRESSEE -> Value.text(addressee);
			case DATE -> new Value.Day(input.referenceDate());
			case ASPECTS -> Value.number(answers.findings().map(Finding::eContainer).filter(Aspect.class::isInstance).distinct().count());
			case FINDINGS -> Value.number(answers.findings().count());
			case MEASURES -> Value.number(totals.count());
			case DONE -> Value.number(totals.done());
			case OPEN -> Value.number(totals.count() - totals.done());
			case OVERDUE -> Value.number(totals.overdue());
			case TOTAL_RATE -> Value.share(totals.done(), totals.count());
			case RESULTS -> Value.text(input.texts().outputs(new OutputTotals(states.stream().map(MeasureState::measure),
					input.evaluated().settings().placeWords()).all()));
		};
	}

	private Stream<RectificationPlan> plans() {
		return input.model().all(RectificationPlan.class);
	}
}
