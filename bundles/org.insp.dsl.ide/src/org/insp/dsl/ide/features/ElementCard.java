/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.FieldHolder;
import org.insp.model.FieldValue;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.NamedElement;
import org.insp.model.Output;
import org.insp.model.RectificationPlan;
import org.insp.model.Step;
import org.insp.model.TitledElement;
import org.insp.model.Totals;
import org.insp.model.WorkItem;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.fields.PlaceFields;
import org.insp.model.measures.OutputTotals;
import org.insp.model.measures.Urgency;
import org.insp.model.measures.WorkState;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/**
 * A summary of an element: its kind, name, title or text, and the values of its features; for a measure or step also the working days left,
 * for a
 * finding or member the summary of the measures.
 */
public final class ElementCard {

	private static final int MAX_LENGTH = 120;

	/** The order of a measure's lines: those that it shares with a step come among its own. */
	private static final List<EStructuralFeature> MEASURE = List.of(Literals.MEASURE__ADDRESSES, Literals.MEASURE__KIND,
			Literals.MEASURE__AREAS, Literals.MEASURE__LEADERS, Literals.MEASURE__CO_LEADERS, Literals.MEASURE__LEADER_REASON,
			Literals.WORK_ITEM__LEAD_DEPARTMENTS, Literals.MEASURE__COOPERATORS, Literals.WORK_ITEM__PERSONS,
			Literals.WORK_ITEM__PERSON_ROLES,
			Literals.MEASURE__SUPERVISORS, Literals.MEASURE__GOAL, Literals.MEASURE__CRITERION);

	private final EObject element;
	private final EvaluatedModel model;
	private final Language language;

	/**
	 * @param element the element
	 * @param model its model
	 * @param language the language of the card
	 */
	public ElementCard(EObject element, EvaluatedModel model, Language language) {
		this.element = element;
		this.model = model;
		this.language = language;
	}

	/** The card as Markdown. */
	public String markdown() {
		var features =
				features().filter(f -> !isInHeading(f) && isListed(f) && PlaceWords.isWritten(element, f))
						.map(f -> line(ElementLabels.term(f, language), value(f)));
		var fields = element instanceof FieldHolder holder ? holder.getFields().stream() : Stream.<FieldValue>empty();
		var summary = new MeasureSummary(model, language).of(element).map(Markdown::text);
		return Stream
				.of(Stream.of(head()), workingDaysLeft().stream(), summary.stream(), features, totals(), fields.flatMap(this::field),
						outputs(), status().stream())
				.flatMap(s -> s)
				.collect(Collectors.joining("\n\n"));
	}

	private Stream<EStructuralFeature> features() {
		var all = element.eClass().getEAllStructuralFeatures().stream();
		return element instanceof Measure ? Stream.concat(MEASURE.stream(), all).distinct() : all;
	}

	private String head() {
		var name = element instanceof NamedElement named && named.getName() != null ? ' ' + named.getName() : "";
		var title = element.eClass().getEAllStructuralFeatures().stream()
				.filter(f -> f != Literals.NAMED_ELEMENT__NAME && isInHeading(f) && element.eIsSet(f)).findFirst();
		return "**" + Markdown.text(ElementLabels.term(element.eClass(), language) + name) + "**"
				+ title.map(f -> ' ' + value(f)).orElse("");
	}

	/** Returns whether a feature is part of the heading and therefore not listed with a label. */
	private boolean isInHeading(EStructuralFeature feature) {
		return feature == Literals.NAMED_ELEMENT__NAME || feature == Literals.TITLED_ELEMENT__TITLE || feature == Literals.WORK_ITEM__TEXT
				|| feature == Literals.MANIFESTATION__TEXT || feature == Literals.PLEDGE__TEXT;
	}

	private static boolean isListed(EStructuralFeature feature) {
		return !(feature instanceof EReference reference && reference.isContainment() && !isHeadOfOrganization(reference))
				&& feature.getEType().getInstanceClass() != boolean.class;
	}

	/** Returns whether a reference holds the head of an organization, who is declared in it. */
	private static boolean isHeadOfOrganization(EReference reference) {
		return !reference.isMany() && Literals.PERSON.isSuperTypeOf(reference.getEReferenceType());
	}

	private WorkState state(WorkItem item) {
		return item instanceof Step step ? model.state(step) : model.state((Measure) item);
	}

	private Optional<String> workingDaysLeft() {
		if (!(element instanceof WorkItem item)) {
			return Optional.empty();
		}
		var state = state(item);
		var days = state.workingDaysLeft();
		if (days.isEmpty()) {
			return Optional.empty();
		}
		var texts = MessageBundle.of(ElementCard.class, language);
		var line = texts.get(days.getAsInt() < 0 ? "days-over" : "days-left", Math.abs(days.getAsInt()), state.due().get());
		boolean isMarked = state.urgency() == Urgency.URGENT || state.urgency() == Urgency.SOON;
		return Optional.of(isMarked ? texts.get("marked", line, state.urgency().text(language)) : line);
	}

	/** The status by the records; empty if a status is written, since that is listed with the features. */
	private Optional<String> status() {
		if (!(element instanceof WorkItem item) || PlaceWords.isWritten(element, Literals.WORK_ITEM__STATUS)) {
			return Optional.empty();
		}
		var state = state(item);
		var status = state.isCompletedByDate() ? state.statusText(language) : Vocabulary.literal(state.status(), language);
		return Optional.of(line(ElementLabels.term(Literals.WORK_ITEM__STATUS, language),
				Markdown.text(MessageBundle.of(ElementCard.class, language).get("status", status))));
	}

	/** A further field under the heading that the policy gives it, people and organizations by their titles. */
	private Stream<String> field(FieldValue value) {
		var heading = model.fields().declaration(value).map(PlaceFields::heading).orElse(value.getName());
		var text = ElementLabels.format(model.fields().texts(value), language);
		return heading == null || text.isEmpty()
				? Stream.empty()
				: Stream.of(line(heading, Markdown.text(Descriptions.shortened(text, MAX_LENGTH))));
	}

	/** The totals that the element declares, with their parts, as they are written. */
	private Stream<String> totals() {
		return element.eContents().stream().filter(Totals.class::isInstance).map(NodeModelUtils::findActualNodeFor)
				.filter(node -> node != null)
				.map(node -> NodeModelUtils.getTokenText(node).strip().replaceFirst("^(?:declares|共计)\\s*", ""))
				.map(text -> line(ElementLabels.term(Literals.TOTALS, language), Markdown.text(Descriptions.shortened(text, MAX_LENGTH))));
	}

	/** The outputs of the measures of a plan in all. */
	private Stream<String> outputs() {
		var sums = element instanceof RectificationPlan plan
				? new OutputTotals(plan.getMeasures().stream(), model.settings().placeWords()).all()
				: List.<Output>of();
		return sums.isEmpty()
				? Stream.empty()
				: Stream.of(
						line(ElementLabels.term(Literals.TOTALS__OUTPUTS, language), Markdown.text(ElementLabels.format(sums, language))));
	}

	private String value(EStructuralFeature feature) {
		var values = feature.isMany()
				? PlaceWords.values(element, feature)
				: List.of(PlaceWords.word(element, feature).<Object>map(word -> word).orElseGet(() -> element.eGet(feature)));
		var formatted = values.stream().filter(v -> !(v instanceof EObject object && object.eIsProxy())).map(this::format).toList();
		return Markdown.text(Descriptions.shortened(ElementLabels.format(formatted, language), MAX_LENGTH));
	}

	/** A closed value as it is written in a file, another element by its title or name. */
	private String format(Object value) {
		if (value instanceof TitledElement titled && titled.getTitle() != null) {
			return titled.getTitle();
		} else if (value instanceof NamedElement named && named.getName() != null) {
			return named.getName();
		}
		return value instanceof Enumerator literal ? Vocabulary.literal(literal, language) : ElementLabels.format(value, language);
	}

	private String line(String label, String value) {
		return MessageBundle.of(ElementCard.class, language).get("line", Markdown.text(label), value);
	}
}
