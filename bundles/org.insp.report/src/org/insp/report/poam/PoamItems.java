/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Aspect;
import org.insp.model.DateText;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.Manifestation;
import org.insp.model.Measure;
import org.insp.model.MeasureStatus;
import org.insp.model.WorkItem;
import org.insp.model.measures.WorkState;
import org.insp.report.input.ElementKeys;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.ReportInput;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The findings of a model, each as an observation, a risk and an item of a plan of action; measures without a finding as items too. */
final class PoamItems {

	private static final String RECOMMENDATION = "recommendation";

	private final ReportInput input;
	private final PoamJson json;
	private final FindingMeasures measures;
	private final ElementKeys keys;
	private final PoamParties parties;
	private final PoamRemediations remediations;
	private final PoamFindingWork work;

	PoamItems(ReportInput input, PoamJson json) {
		this.input = input;
		this.json = json;
		this.measures = new FindingMeasures(input);
		this.keys = new ElementKeys(input.model());
		this.parties = new PoamParties(input, json);
		this.work = new PoamFindingWork(input, json);
		this.remediations = new PoamRemediations(input, json, parties, keys);
	}

	/** The people and organizations that were named. */
	PoamParties parties() {
		return parties;
	}

	/** Adds who is answerable for the plan and who found what it answers. */
	void addResponsible(JsonObject metadata) {
		var sets = measures.sets();
		parties.add(metadata, PoamTerms.PARTIES, PoamTerms.AUDITED,
				sets.stream().map(FindingSet::getTo).filter(each -> each != null).distinct().toList());
		parties.add(metadata, PoamTerms.PARTIES, PoamTerms.AUDITOR,
				sets.stream().map(FindingSet::getFrom).filter(each -> each != null).distinct().toList());
	}

	/** Adds everything to the lists of a plan of action. */
	void addTo(JsonObject plan) {
		measures.findings().forEach(finding -> add(plan, finding));
		measures.unrelated().forEach(measure -> add(plan, measure));
	}

	private void add(JsonObject plan, Finding finding) {
		var key = keys.key(Optional.of(finding));
		var title = json.line(filled(finding.getTitle(), filled(finding.getText(), filled(finding.getName(), "-"))));
		var description = json.text(filled(finding.getText(), title));
		var observation = observation(key, finding, title, description);
		PoamJson.add(plan, "observations", observation);
		var causes = measures.causes(finding);
		var risk = risk(key, title, description, filled(causes, description), measures.measures(finding));
		work.addTo(risk, finding, measures.measures(finding).isEmpty());
		PoamJson.add(risk, PoamTerms.RELATED_OBSERVATIONS, reference(PoamTerms.OBSERVATION_UUID, observation));
		PoamJson.add(plan, "risks", risk);
		var item = item(key, title, description, risk);
		json.addProperty(item, PoamTerms.NUMBER, finding.getNumber());
		if (finding.eContainer() instanceof Aspect aspect) {
			json.addProperty(item, PoamTerms.ASPECT, input.texts().name(aspect));
		}
		causes.lines().forEach(cause -> json.addProperty(item, PoamTerms.CAUSE, cause));
		finding.getManifestations().stream().map(Manifestation::getText)
				.forEach(text -> json.addProperty(item, PoamTerms.MANIFESTATION, text));
		json.addProperty(item, PoamTerms.RESPONSE, ElementTexts
				.lines(Stream.concat(Stream.of(finding), measures.recommendations(finding).stream()).map(Finding::getResponse)));
		finding.getCriteria().forEach(text -> json.addField(item, "criteria", text));
		json.addField(item, PoamTerms.EFFECT, finding.getEffect());
		finding.getRecommendations().forEach(text -> json.addField(item, RECOMMENDATION, text));
		measures.recommendations(finding).forEach(each -> {
			json.addField(item, RECOMMENDATION, input.texts().recommendation(each));
			work.addTo(item, each);
			remediations.addFields(item, each);
		});
		work.addTo(item, finding);
		remediations.addFields(item, finding);
		PoamJson.add(item, PoamTerms.RELATED_OBSERVATIONS, reference(PoamTerms.OBSERVATION_UUID, observation));
		PoamJson.add(plan, "poam-items", item);
	}

	/** A measure that answers no finding; OSCAL knows remediations of risks only. */
	private void add(JsonObject plan, Measure measure) {
		var key = keys.key(Optional.of(measure));
		var title = json.line(filled(measure.getText(), filled(measure.getName(), "-")));
		var risk = risk(key, title, title, title, List.of(measure));
		PoamJson.add(plan, "risks", risk);
		var item = item(key, title, title, risk);
		json.addProperty(item, PoamTerms.WITHOUT_FINDING, "yes");
		PoamJson.add(plan, "poam-items", item);
	}

	private JsonObject observation(String key, Finding finding, String title, String description) {
		var observation = PoamJson.of(PoamTerms.UUID, json.uuid("observation " + key));
		observation.addProperty(PoamTerms.TITLE, title);
		observation.addProperty(PoamTerms.DESCRIPTION, description);
		PoamJson.add(observation, "methods", new JsonPrimitive("UNKNOWN"));
		PoamJson.add(observation, "types", new JsonPrimitive("finding"));
		observation.addProperty("collected", PoamJson.day(ElementTexts.set(finding).map(FindingSet::getDate).flatMap(DateText::dateOf)
				.orElse(input.referenceDate())));
		return observation;
	}

	private JsonObject risk(String key, String title, String description, String statement, Collection<Measure> answers) {
		var risk = PoamJson.of(PoamTerms.UUID, json.uuid("risk " + key));
		risk.addProperty(PoamTerms.TITLE, title);
		risk.addProperty(PoamTerms.DESCRIPTION, description);
		risk.addProperty(PoamTerms.STATEMENT, json.text(statement));
		risk.addProperty(PoamTerms.STATUS, status(answers.stream().map(input.evaluated()::state).map(WorkState.class::cast).toList()));
		answers.stream().map(input.evaluated()::state).flatMap(state -> state.due().stream()).max(LocalDate::compareTo)
				.ifPresent(day -> risk.addProperty(PoamTerms.DEADLINE, PoamJson.day(day)));
		answers.forEach(measure -> PoamJson.add(risk, PoamTerms.REMEDIATIONS, remediations.remediation(measure, key)));
		var log = new JsonObject();
		answers.forEach(measure -> Stream.concat(Stream.<WorkItem>of(measure), measure.getSteps().stream())
				.forEach(item -> addProgress(log, item, measure, key)));
		if (log.has(PoamTerms.ENTRIES)) {
			risk.add(PoamTerms.RISK_LOG, log);
		}
		return risk;
	}

	private void addProgress(JsonObject log, WorkItem item, Measure measure, String risk) {
		for (int i = 0; i < item.getProgress().size(); i++) {
			remediations.entry(item, measure, i, risk).ifPresent(entry -> PoamJson.add(log, PoamTerms.ENTRIES, entry));
		}
	}

	/** Open until something is begun; given up is what nobody intends to do any more. */
	private static String status(List<WorkState> states) {
		if (!states.isEmpty() && states.stream().allMatch(state -> state.status() == MeasureStatus.DROPPED)) {
			return "deviation-approved";
		} else if (!states.isEmpty() && states.stream().allMatch(WorkState::isEnded)) {
			return "closed";
		}
		return states.stream().anyMatch(state -> state.status() != MeasureStatus.PLANNED) ? "remediating" : "open";
	}

	private JsonObject item(String key, String title, String description, JsonObject risk) {
		var item = PoamJson.of(PoamTerms.UUID, json.uuid("item " + key));
		item.addProperty(PoamTerms.TITLE, title);
		item.addProperty(PoamTerms.DESCRIPTION, description);
		PoamJson.add(item, PoamTerms.RELATED_RISKS, reference(PoamTerms.RISK_UUID, risk));
		return item;
	}

	private static JsonObject reference(String member, JsonObject to) {
		return PoamJson.of(member, to.get(PoamTerms.UUID).getAsString());
	}

	private static String filled(String text, String otherwise) {
		return text == null || text.isBlank() ? otherwise : text;
	}
}
