/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.html;

import static org.insp.model.InspPackage.Literals.MEASURE__ADDRESSES;
import static org.insp.model.InspPackage.Literals.MEASURE__COOPERATORS;
import static org.insp.model.InspPackage.Literals.MEASURE__CO_LEADERS;
import static org.insp.model.InspPackage.Literals.MEASURE__LEADERS;
import static org.insp.model.InspPackage.Literals.WORK_ITEM__DUE;
import static org.insp.model.InspPackage.Literals.WORK_ITEM__LEAD_DEPARTMENTS;
import static org.insp.model.InspPackage.Literals.WORK_ITEM__PERSONS;
import static org.insp.model.InspPackage.Literals.WORK_ITEM__STATUS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.RectificationPlan;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.OutputTotals;
import org.insp.model.measures.Urgency;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/** The rows of an element's card: of a measure first status, deadline and who is responsible, then all that is written of it. */
final class ElementDetails {

	/** The features that the head of the card or a row of its own holds. */
	private static final Set<EStructuralFeature> ELSEWHERE =
			Set.of(Literals.NAMED_ELEMENT__NAME, Literals.TITLED_ELEMENT__TITLE, Literals.WORK_ITEM__TEXT, Literals.FINDING__TEXT,
					Literals.MANIFESTATION__TEXT, WORK_ITEM__STATUS, WORK_ITEM__DUE, Literals.MEMBER__IN_COMMITTEE);
	private static final List<EStructuralFeature> FIRST = List.of(MEASURE__LEADERS, MEASURE__CO_LEADERS, WORK_ITEM__LEAD_DEPARTMENTS,
			MEASURE__COOPERATORS, WORK_ITEM__PERSONS, Literals.WORK_ITEM__PERSON_ROLES, MEASURE__ADDRESSES);

	private final Facets facets;
	private final EvaluatedModel model;
	private final Language language;
	private final MessageBundle texts;
	private final FeatureTexts values;

	ElementDetails(Facets facets, EvaluatedModel model, Language language) {
		this.facets = facets;
		this.model = model;
		this.language = language;
		texts = MessageBundle.of(ElementDetails.class, language);
		values = new FeatureTexts(language);
	}

	List<DetailRow> rows(EObject element) {
		var rows = new ArrayList<DetailRow>();
		var features = new ArrayList<EStructuralFeature>();
		if (element instanceof Measure measure) {
			var state = model.state(measure);
			rows.add(new DetailRow(ElementLabels.term(WORK_ITEM__STATUS, language), List.of(status(state))));
			// what goes on for good needs no deadline
			if (state.kind() != MeasureKind.LONG_TERM || state.due().isPresent()) {
				rows.add(new DetailRow(ElementLabels.term(WORK_ITEM__DUE, language), List.of(deadline(state)), state.urgency()));
			}
			features.addAll(FIRST);
		} else if (!facets.measures(element).isEmpty()) {
			rows.add(measures(facets.measures(element)));
		}
		if (element instanceof RectificationPlan plan) {
			outputs(plan).ifPresent(rows::add);
		}
		element.eClass().getEAllStructuralFeatures().stream().filter(f -> !features.contains(f) && !ELSEWHERE.contains(f))
				.forEach(features::add);
		for (var feature : features) {
			var lines = PlaceWords.isWritten(element, feature) && !feature.isDerived() ? values.lines(element, feature) : List.<String>of();
			if (!lines.isEmpty()) {
				rows.add(new DetailRow(ElementLabels.term(feature, language), lines));
			}
		}
		return rows;
	}

	/** The row of measures: their number, in all, of each status, and how many are overdue, urgent or due soon. */
	private DetailRow measures(Set<Integer> places) {
		var counts = new LinkedHashMap<String, Integer>();
		var states = places.stream().map(place -> model.state(facets.measures.get(place)))
				.sorted(Comparator.comparing(MeasureState::status)).toList();
		states.forEach(state -> counts.merge(ElementLabels.term(state.status(), language), 1, Integer::sum));
		var urgencies = new TreeMap<Urgency, Integer>(Comparator.reverseOrder());
		states.stream().map(MeasureState::urgency).filter(urgency -> urgency != Urgency.NONE)
				.forEach(urgency -> urgencies.merge(urgency, 1, Integer::sum));
		var line = places.size() + (language == Language.ZH ? "：" : ": ") + counts.entrySet().stream().map(ElementDetails::count)
				.collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
		var near = urgencies.entrySet().stream().map(each -> each.getKey().text(language) + ' ' + each.getValue())
				.collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
		return urgencies.isEmpty()
				? new DetailRow(texts.get("measure-count"), List.of(line))
				: new DetailRow(texts.get("measure-count"), List.of(line, near), urgencies.firstKey());
	}

	/** The outputs of the measures of a plan in all. */
	private Optional<DetailRow> outputs(RectificationPlan plan) {
		var lines = new OutputTotals(plan.getMeasures().stream(), model.settings().placeWords()).all().stream()
				.map(sum -> ElementLabels.label(sum, language)).toList();
		return lines.isEmpty()
				? Optional.empty()
				: Optional.of(new DetailRow(ElementLabels.term(Literals.TOTALS__OUTPUTS, language), lines));
	}

	private static String count(Map.Entry<String, Integer> count) {
		return count.getKey() + ' ' + count.getValue();
	}

	private String status(MeasureState state) {
		var status = state.statusText(language);
		return state.urgency() == Urgency.NONE ? status : status + (language == Language.ZH ? "、" : ", ") + state.urgency().text(language);
	}

	private String deadline(MeasureState state) {
		var text = state.dueText(language).orElseGet(() -> texts.get("no-deadline"));
		if (state.due().isEmpty()) {
			return text;
		}
		var due = state.due().get();
		var on = state.referenceDate();
		if (state.workingDaysLeftUnlessRequested().isPresent()) {
			int left = state.workingDaysLeftUnlessRequested().getAsInt();
			var late = left == 0 ? "late-none" : "late";
			text = due.equals(on)
					? texts.get("today", text)
					: texts.get(left < 0 || due.isBefore(on) ? late : "left", text, Math.abs(left));
		}
		return state.extension().isPresent() && state.measure().getDue() != null
				? texts.get("extended", text, state.measure().getDue())
				: text;
	}
}
