/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Actor;
import org.insp.model.Measure;
import org.insp.model.NamedElement;
import org.insp.model.check.Violation;
import org.insp.model.measures.MeasureState;
import org.insp.model.measures.Urgency;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** The data of a page's scripts: what elements can be filtered by, and the contents of their cards. */
final class PageData {

	/** Gson writes angle brackets as escapes by default: nothing in it can end the script element that holds it. */
	private static final Gson GSON = new GsonBuilder().create();

	private final PageContent page;
	private final MessageBundle texts;
	private final Facets facets;
	private final ElementDetails details;
	private final Map<EObject, Integer> places = new LinkedHashMap<>();
	private final Map<EObject, List<Violation>> violations = new HashMap<>();

	PageData(PageContent page, MessageBundle texts) {
		this.page = page;
		this.texts = texts;
		facets = new Facets(page.model().model());
		details = new ElementDetails(facets, page.model(), page.language());
		page.views().forEach(view -> view.elements().values().forEach(element -> places.putIfAbsent(element, places.size())));
		page.model().violations().forEach(violation -> drawnAncestor(violation.element()).ifPresent(
				element -> violations.computeIfAbsent(element, e -> new ArrayList<>()).add(violation)));
	}

	/** The data as JSON, with the messages that scripts show. */
	String json(Map<String, String> words) {
		var all = new LinkedHashMap<String, Object>();
		all.put("words", words);
		all.put("members", facets.members.stream().map(member -> ElementLabels.label(member, page.language())).toList());
		all.put("aspects",
				facets.aspects.stream()
						.map(aspect -> FeatureTexts.head(aspect).orElseGet(() -> ElementLabels.label(aspect, page.language())))
						.toList());
		all.put("statuses", statuses());
		all.put("measures", facets.measures.stream().map(this::measure).toList());
		all.put("elements", places.keySet().stream().map(this::element).toList());
		all.put("views", page.views().stream().map(this::view).toList());
		return GSON.toJson(all);
	}

	/** The statuses that occur, in order, and what is overdue, urgent or due soon, in the colours that they have in the drawings. */
	private List<Map<String, String>> statuses() {
		var states = facets.measures.stream().map(page.model()::state).toList();
		var byStatus = states.stream().collect(Collectors.groupingBy(MeasureState::status, TreeMap::new, Collectors.toList()));
		var statuses = new ArrayList<Map<String, String>>();
		// what is overdue, urgent or due soon has a colour of its own, whatever its status
		byStatus.forEach((status, some) -> statuses.add(status(status.getLiteral(), ElementLabels.term(status, page.language()),
				some.stream().filter(state -> state.urgency() == Urgency.NONE))));
		states.stream().map(MeasureState::urgency).filter(urgency -> urgency != Urgency.NONE).distinct().sorted(Comparator.reverseOrder())
				.forEach(urgency -> statuses.add(status(urgency.key(), urgency.text(page.language()),
						states.stream().filter(state -> state.urgency() == urgency))));
		return statuses;
	}

	private Map<String, String> status(String key, String label, Stream<MeasureState> states) {
		var status = new LinkedHashMap<String, String>();
		status.put("key", key);
		status.put("label", label);
		states.flatMap(state -> page.views().stream().map(view -> view.colors().get(state.measure()))).filter(Objects::nonNull).findFirst()
				.ifPresent(color -> status.put("color", color.css()));
		return status;
	}

	private Map<String, Object> measure(Measure measure) {
		var state = page.model().state(measure);
		var facet = new LinkedHashMap<String, Object>();
		facet.put("status", state.status().getLiteral());
		facet.put("urgency", state.urgency().key());
		facet.put("members", facets.members(measure));
		facet.put("aspects", facets.aspects(measure));
		return facet;
	}

	private Map<String, Object> element(EObject element) {
		var data = new LinkedHashMap<String, Object>();
		data.put("kind", ElementLabels.term(element.eClass(), page.language()));
		data.put("name", name(element));
		data.put("title", FeatureTexts.head(element).filter(head -> !head.equals(name(element))).orElse(""));
		data.put("text", FeatureTexts.text(element).orElse(""));
		data.put("rows", details.rows(element));
		data.put("problems", violations.getOrDefault(element, List.of()).stream().map(this::problem).toList());
		data.put("isMeasure", element instanceof Measure);
		data.put("measures", facets.measures(element));
		data.put("members", facets.members(element));
		data.put("aspects", facets.aspects(element));
		return data;
	}

	private static String name(EObject element) {
		if (element instanceof Actor actor && actor.getTitle() != null) {
			return actor.getTitle();
		}
		return element instanceof NamedElement named && named.getName() != null ? named.getName() : "";
	}

	private List<String> problem(Violation violation) {
		var severity = violation.severity().getLiteral();
		return List.of(severity, texts.get(severity), violation.message(page.language(), page.keywords()));
	}

	private Map<String, Object> view(PageView view) {
		var nodes = new LinkedHashMap<String, Integer>();
		view.elements().forEach((id, element) -> nodes.put(id, places.get(element)));
		var data = new LinkedHashMap<String, Object>();
		data.put("name", view.name());
		data.put("layers", view.layers());
		data.put("nodes", nodes);
		return data;
	}

	/** The nearest of an element and its containers that is drawn. */
	private Optional<EObject> drawnAncestor(EObject element) {
		var at = element;
		while (at != null && !places.containsKey(at)) {
			at = at.eContainer();
		}
		return Optional.ofNullable(at);
	}
}
