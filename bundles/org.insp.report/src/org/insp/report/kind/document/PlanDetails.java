/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EModelElement;
import org.insp.model.Cadence;
import org.insp.model.CadencePeriod;
import org.insp.model.DateText;
import org.insp.model.DayOfMonth;
import org.insp.model.Field;
import org.insp.model.FieldHolder;
import org.insp.model.FieldKind;
import org.insp.model.FieldValue;
import org.insp.model.Figure;
import org.insp.model.Finding;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.Meeting;
import org.insp.model.MeetingKind;
import org.insp.model.Milestone;
import org.insp.model.RectificationPlan;
import org.insp.model.Report;
import org.insp.model.Totals;
import org.insp.model.TotalsHolder;
import org.insp.model.Weekday;
import org.insp.model.fields.PlaceFields;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.ReportInput;

/**
 * What a plan says beside who does what until when: its adoption, meetings, reports, the numbers it declares and the fields of the place.
 */
final class PlanDetails {

	/**
	 * Something that a plan says.
	 *
	 * @param label what it is
	 * @param text what is said
	 */
	record Detail(String label, String text) {
	}

	private static final Set<FieldKind> FIGURES = EnumSet.of(FieldKind.NUMBER, FieldKind.AMOUNT, FieldKind.DATE);

	private final ReportInput input;
	private final ElementTexts texts;
	private final MessageBundle words;
	private final Sentences sentences;

	PlanDetails(ReportInput input) {
		this.input = input;
		this.texts = input.texts();
		this.words = MessageBundle.of(PlanDetails.class, input.language());
		this.sentences = new Sentences(input.language());
	}

	/** Returns how a plan is carried out. */
	Stream<Detail> of(RectificationPlan plan) {
		var adopted = plan.getAdoptedOn() == null && plan.getAdoptedAt() == null
				? ""
				: texts.list(Stream.of(day(plan.getAdoptedOn()), plan.getAdoptedAt() == null ? "" : meeting(plan.getAdoptedAt())));
		var meetings = input.model().all(Meeting.class).filter(meeting -> meeting.getOf() == plan)
				.map(this::dated);
		var written = Stream.of(detail(Literals.RECTIFICATION_PLAN__NUMBER, plan.getNumber()),
				detail(Literals.RECTIFICATION_PLAN__ADOPTED_ON, adopted),
				detail(Literals.RECTIFICATION_PLAN__CONCENTRATED_UNTIL, day(plan.getConcentratedUntil())),
				detail(Literals.RECTIFICATION_PLAN__CADENCES, texts.list(plan.getCadences().stream().map(this::cadence))),
				detail(Literals.RECTIFICATION_PLAN__FIGURES, figures(plan.getFigures())));
		return filled(Stream.of(written, plan.getReports().stream().map(this::report), meetings, numbers(plan), fields(plan),
				plan.getNotes().stream().map(note -> detail(Literals.FIELD_HOLDER__NOTES, note))));
	}

	/** Returns the meetings of an inspection with their days. */
	Stream<Detail> meetings(InspectionPlan inspection) {
		return input.model().all(Meeting.class).filter(meeting -> meeting.eContainer() == inspection || meeting.getOf() == inspection)
				.map(this::dated).filter(detail -> !detail.text().isBlank());
	}

	/** Returns what is done regularly in an inspection. */
	Stream<Detail> rhythm(InspectionPlan inspection) {
		return filled(Stream.of(Stream.of(
				detail(Literals.INSPECTION_PLAN__CADENCES, texts.list(inspection.getCadences().stream().map(this::cadence))))));
	}

	/** Returns how much work the plan of an inspection speaks of, and what it says in fields of the place and in its remarks. */
	Stream<Detail> of(InspectionPlan inspection) {
		var notes = inspection.getNotes().stream().map(note -> detail(Literals.FIELD_HOLDER__NOTES, note));
		return filled(Stream.of(Stream.of(detail(Literals.INSPECTION_PLAN__FIGURES, figures(inspection.getFigures()))), numbers(inspection),
				inspection.getRound() == null ? Stream.of() : numbers(inspection.getRound()), fields(inspection),
				notes)).distinct();
	}

	/**
	 * Returns what a plan says in fields of the place, in one sentence.
	 *
	 * @param isPublic whether only numbers, amounts and dates are told, which name nobody
	 */
	String fields(RectificationPlan plan, boolean isPublic) {
		var told = plan.getFields().stream().filter(value -> !isPublic || isFigure(value)).map(value -> field(plan, value))
				.map(detail -> words.get("line", detail.label(), sentences.tight(detail.text())));
		return told.collect(Collectors.joining(words.get("semicolon")));
	}

	/** Returns how much a plan says was done, with what is said of it; empty where it says nothing. */
	String figures(RectificationPlan plan) {
		var figures = figures(plan.getFigures());
		var label = ElementLabels.term(Literals.RECTIFICATION_PLAN__FIGURES, input.language());
		return figures.isEmpty() ? "" : words.get("line", capital(label), sentences.tight(figures));
	}

	private boolean isFigure(FieldValue value) {
		return input.evaluated().fields().declaration(value).filter(field -> FIGURES.contains(PlaceFields.kind(field))).isPresent();
	}

	/** Returns what a plan says of a finding. */
	Stream<Detail> of(Finding finding) {
		return filled(Stream.of(Stream.of(
				detail(Literals.FINDING__CRITERIA, texts.list(finding.getCriteria().stream())),
				detail(Literals.FINDING__EFFECT, finding.getEffect()),
				detail(Literals.FINDING__RECOMMENDATIONS, texts.list(finding.getRecommendations().stream())),
				detail(Literals.FINDING__RESPONSE, finding.getResponse())), numbers(finding), fields(finding)));
	}

	/** Returns a recommendation in a finding, and what a plan says of it. */
	Stream<Detail> ofRecommendation(Finding item) {
		return Stream.concat(Stream.of(new Detail(words.get("label.recommendation"), texts.recommendation(item))),
				of(item).filter(detail -> item.getRecommendations().isEmpty()
						|| !detail.text().equals(texts.list(item.getRecommendations().stream()))));
	}

	/** Returns what a plan says of a measure: not how far it is, nor why it is not done. */
	Stream<Detail> of(Measure measure) {
		return filled(Stream.of(Stream.of(
				detail(Literals.MEASURE__MILESTONES, texts.list(measure.getMilestones().stream().map(this::milestone)))),
				numbers(measure), fields(measure, field -> !UnfinishedReasons.isSaidIn(field))));
	}

	private String figures(List<Figure> figures) {
		return texts.list(figures.stream().map(this::figure));
	}

	private String figure(Figure figure) {
		var amount = figure.getAmount() == null ? "" : ElementTexts.grouped(figure.getAmount().stripTrailingZeros().toPlainString());
		var number = figure.getUnit() == null ? amount : amount + ' ' + figure.getUnit();
		return ((figure.getWhat() == null ? "" : figure.getWhat() + ' ')
				+ (figure.isApproximate() ? words.get("around", number) : number)).strip();
	}

	private Detail dated(Meeting meeting) {
		return detail(Literals.MEETING, texts.list(Stream.of(day(meeting), meeting(meeting))));
	}

	private String day(Meeting meeting) {
		var blank = input.language() == Language.ZH ? "" : " ";
		return meeting.getTime() == null ? day(meeting.getDate()) : day(meeting.getDate()) + blank + meeting.getTime();
	}

	private static Stream<Detail> filled(Stream<Stream<Detail>> details) {
		return details.flatMap(each -> each).filter(detail -> detail.text() != null && !detail.text().isBlank());
	}

	private Detail detail(EModelElement element, String text) {
		return new Detail(capital(ElementLabels.term(element, input.language())), text);
	}

	private String capital(String term) {
		return input.language() == Language.ZH || term.isEmpty() ? term : Character.toUpperCase(term.charAt(0)) + term.substring(1);
	}

	private Detail report(Report report) {
		var kind = ElementLabels.term(report.getKind(), input.language());
		var to = texts.name(report.getTo());
		return new Detail(capital(kind), texts.list(Stream.of(day(report.getOn()), to.isEmpty() ? "" : words.get("reported-to", to))));
	}

	private String meeting(Meeting meeting) {
		var term = meeting.getKind() == MeetingKind.UNSPECIFIED ? "" : kind(ElementLabels.term(meeting.getKind(), input.language()));
		var kind = PlaceWords.word(meeting, Literals.MEETING__KIND).orElse(term);
		var attendance = figures(meeting.getAttendance());
		var chair = meeting.getChairRole() == null ? texts.name(meeting.getChair()) : meeting.getChairRole();
		var place = meeting.getPlace() == null ? "" : words.get("held-at", meeting.getPlace());
		return texts.list(Stream.concat(Stream.of(kind, meeting.getTitle(), place, chair.isEmpty() ? "" : words.get("chaired", chair),
				attendance.isEmpty() ? "" : words.get("attended", attendance), figures(meeting.getFigures())),
				meeting.getDecisions().stream().map(decision -> words.get("decided", decision))));
	}

	/** Some terms name the meeting themselves: 党员大会, 组织生活会, hearing. */
	private String kind(String term) {
		return term.endsWith("会") || term.endsWith("会议") || term.endsWith("hearing") ? term : words.get("of-kind", term);
	}

	/** Returns what is done how often. */
	String cadence(Cadence cadence) {
		var every = cadence.getEvery() == CadencePeriod.UNSPECIFIED ? "" : ElementLabels.term(cadence.getEvery(), input.language());
		var day = cadence.getDayOfMonth() != null
				? DayOfMonth.text(cadence.getDayOfMonth(), input.language())
				: cadence.getWeekday() == Weekday.UNSPECIFIED ? ""
				: ElementLabels.term(cadence.getWeekday(), input.language());
		return words.get(day.isEmpty() ? "every" : "every.on", every,
				texts.list(cadence.getActions().stream().map(action -> ElementLabels.term(action, input.language()))), day);
	}

	private String milestone(Milestone milestone) {
		return Stream.of(day(milestone.getDue()), milestone.getText()).filter(part -> part != null && !part.isEmpty())
				.collect(Collectors.joining(" "));
	}

	private Stream<Detail> numbers(TotalsHolder holder) {
		return holder.getDeclared().stream().map(totals -> new Detail(words.get("label.numbers"), numbers(totals)));
	}

	private String numbers(Totals totals) {
		return texts.list(Stream.concat(totals.getCounts().stream().map(texts::count), totals.getOutputs().stream().map(texts::output)))
				+ texts.parts(totals);
	}

	private Stream<Detail> fields(FieldHolder holder) {
		return holder.getFields().stream().map(value -> field(holder, value));
	}

	private Stream<Detail> fields(FieldHolder holder, Predicate<Field> isTold) {
		return holder.getFields().stream()
				.filter(value -> input.evaluated().fields().declaration(holder.eClass(), value.getName()).filter(isTold.negate()).isEmpty())
				.map(value -> field(holder, value));
	}

	private Detail field(FieldHolder holder, FieldValue value) {
		return new Detail(heading(holder, value), texts.list(input.evaluated().fields().texts(value).stream()
				.map(text -> isAmount(value) ? ElementTexts.grouped(text) : text).map(this::approximate)));
	}

	/** Values have a sign for what documents write in words: 约 120 人. */
	private String approximate(String text) {
		return text.startsWith("≈") ? words.get("around", text.substring(1)) : text;
	}

	private boolean isAmount(FieldValue value) {
		return input.evaluated().fields().declaration(value).filter(field -> PlaceFields.kind(field) == FieldKind.AMOUNT).isPresent();
	}

	private String heading(FieldHolder holder, FieldValue value) {
		return input.evaluated().fields().declaration(holder.eClass(), value.getName()).map(PlaceFields::heading)
				.orElse(value.getName());
	}

	private String day(DateText date) {
		return date == null ? "" : texts.day(date);
	}
}
