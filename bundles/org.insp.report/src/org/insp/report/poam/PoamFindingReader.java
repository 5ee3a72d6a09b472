/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.insp.model.FieldKind;
import org.insp.report.ledger.LedgerNote;
import org.insp.report.ledger.LedgerNote.Kind;

/** Reads the items of a plan of action as findings, with the observations and risks that they name. */
final class PoamFindingReader {

	private final Map<String, PoamObject> observations;
	private final Map<String, PoamObject> risks;
	private final Map<String, PoamObject> findings;
	private final Set<String> claimed = new HashSet<>();
	private final Map<String, List<PoamWork>> readRisks = new HashMap<>();
	private final Set<String> readObservations = new HashSet<>();
	private final Set<String> readFindings = new HashSet<>();
	private final List<PoamFindingDraft> drafts = new ArrayList<>();
	private final PoamRemediationReader remediations;
	private final PoamLimit limit;
	private final boolean isMadeOfModel;

	/** @param isMadeOfModel whether it is our own file, in which risks repeat what findings and measures say */
	PoamFindingReader(PoamObject plan, PoamRemediationReader remediations, PoamLimit limit, boolean isMadeOfModel) {
		this.observations = byUuid(plan, "observations");
		this.risks = byUuid(plan, "risks");
		this.findings = byUuid(plan, "findings");
		this.remediations = remediations;
		this.limit = limit;
		this.isMadeOfModel = isMadeOfModel;
	}

	private static Map<String, PoamObject> byUuid(PoamObject plan, String list) {
		var objects = new LinkedHashMap<String, PoamObject>();
		plan.objects(list).forEach(object -> objects.putIfAbsent(object.text(PoamTerms.UUID), object));
		return objects;
	}

	/** Returns the findings of the items, then those of risks and findings that no item names. */
	List<PoamFindingDraft> read(List<PoamObject> items) {
		Stream.concat(items.stream(), findings.values().stream())
				.flatMap(each -> each.noting(new ArrayList<>()).objects(PoamTerms.RELATED_RISKS).stream())
				.map(each -> each.text(PoamTerms.RISK_UUID)).forEach(claimed::add);
		items.forEach(this::readItem);
		findings.entrySet().stream().filter(each -> !readFindings.contains(each.getKey())).map(Map.Entry::getValue).toList()
				.forEach(finding -> {
					var draft = begin(finding);
					var seen = new LinkedHashSet<String>();
					readFinding(finding, draft, seen);
					seen.forEach(uuid -> readObservation(uuid, draft));
				});
		risks.entrySet().stream().filter(each -> !readRisks.containsKey(each.getKey())).map(Map.Entry::getKey).toList().forEach(uuid -> {
			var draft = begin(risks.get(uuid));
			var seen = new LinkedHashSet<String>();
			readRisk(uuid, draft, seen);
			seen.forEach(each -> readObservation(each, draft));
		});
		return drafts;
	}

	/** Returns notes about what nothing refers to. */
	List<LedgerNote> notes() {
		return observations.entrySet().stream().filter(each -> !readObservations.contains(each.getKey()))
				.map(each -> new LedgerNote(each.getValue().place(), Kind.UNREAD, each.getValue().text(PoamTerms.DESCRIPTION))).toList();
	}

	private PoamFindingDraft begin(PoamObject source) {
		limit.count();
		var draft = new PoamFindingDraft(source);
		drafts.add(draft);
		return draft;
	}

	private void readItem(PoamObject source) {
		var draft = begin(source);
		var item = source.noting(draft.notes());
		item.text(PoamTerms.TITLE);
		item.text(PoamTerms.DESCRIPTION);
		draft.fields().addProperties(item, draft);
		var seen = new LinkedHashSet<String>();
		for (var reference : item.objects("related-findings")) {
			var uuid = reference.text("finding-uuid");
			if (findings.containsKey(uuid)) {
				readFinding(findings.get(uuid), draft, seen);
			} else {
				reference.note(Kind.DANGLING, "finding-uuid", uuid);
			}
		}
		readReferences(item, draft, seen);
		draft.fields().add("Remarks", item.text(PoamTerms.REMARKS));
		if (draft.measures().isEmpty()) {
			readShared(item, draft, seen);
		}
		seen.forEach(uuid -> readObservation(uuid, draft));
		item.close();
	}

	private void readFinding(PoamObject source, PoamFindingDraft draft, Set<String> seen) {
		var finding = source.noting(draft.notes());
		readFindings.add(finding.text(PoamTerms.UUID));
		draft.fields().add("Finding", finding.text(PoamTerms.TITLE));
		draft.fields().add("Finding description", finding.text(PoamTerms.DESCRIPTION));
		draft.fields().addProperties(finding, draft);
		draft.fields().add("Remarks", finding.text(PoamTerms.REMARKS));
		readReferences(finding, draft, seen);
		finding.close();
	}

	/** Reads the risks that something names, and gathers its observations. */
	private void readReferences(PoamObject holder, PoamFindingDraft draft, Set<String> seen) {
		for (var reference : holder.objects(PoamTerms.RELATED_OBSERVATIONS)) {
			var uuid = reference.text(PoamTerms.OBSERVATION_UUID);
			if (observations.containsKey(uuid)) {
				seen.add(uuid);
			} else {
				reference.note(Kind.DANGLING, PoamTerms.OBSERVATION_UUID, uuid);
			}
		}
		for (var reference : holder.objects(PoamTerms.RELATED_RISKS)) {
			var uuid = reference.text(PoamTerms.RISK_UUID);
			if (risks.containsKey(uuid)) {
				readRisk(uuid, draft, seen);
			} else {
				reference.note(Kind.DANGLING, PoamTerms.RISK_UUID, uuid);
			}
		}
	}

	/** An item without a risk that can be found has those that name one of its observations and that no other item names. */
	private void readShared(PoamObject item, PoamFindingDraft draft, Set<String> seen) {
		var own = Set.copyOf(seen);
		risks.forEach((uuid, risk) -> {
			boolean isShared = risk.noting(new ArrayList<>()).objects(PoamTerms.RELATED_OBSERVATIONS).stream()
					.map(each -> each.text(PoamTerms.OBSERVATION_UUID))
					.anyMatch(own::contains);
			if (isShared && !claimed.contains(uuid) && !readRisks.containsKey(uuid)) {
				item.note(Kind.SHARED, PoamTerms.RELATED_OBSERVATIONS, risk.text(PoamTerms.TITLE));
				readRisk(uuid, draft, seen);
			}
		});
	}

	private void readObservation(String uuid, PoamFindingDraft draft) {
		readObservations.add(uuid);
		var observation = observations.get(uuid).noting(draft.notes());
		observation.text(PoamTerms.TITLE);
		for (var member : List.of(PoamTerms.TITLE, PoamTerms.DESCRIPTION, PoamTerms.REMARKS)) {
			draft.fields().add("Observation", observation.text(member));
		}
		draft.fields().addProperties(observation, draft);
		observation.close();
	}

	private void readRisk(String uuid, PoamFindingDraft draft, Set<String> seen) {
		if (readRisks.containsKey(uuid)) {
			draft.measures().addAll(readRisks.get(uuid));
			return;
		}
		var risk = risks.get(uuid).noting(draft.notes());
		var fields = draft.fields();
		fields.add("Risk", risk.text(PoamTerms.TITLE));
		fields.add("Risk description", risk.text(PoamTerms.DESCRIPTION));
		var statement = risk.text(PoamTerms.STATEMENT);
		var status = risk.text(PoamTerms.STATUS);
		if (!isMadeOfModel) {
			fields.add("Risk statement", statement);
			fields.put("Risk status", FieldKind.TEXT, status);
		}
		risk.objects("characterizations").forEach(each -> readFacets(each, draft));
		risk.objects("mitigating-factors").forEach(factor -> {
			fields.add("Mitigating factor", factor.text(PoamTerms.DESCRIPTION));
			fields.addProperties(factor, draft);
			factor.text("implementation-uuid");
			factor.close();
		});
		risk.objects("threat-ids").forEach(threat -> {
			fields.put("Threat", FieldKind.TEXT, threat.text("id"));
			threat.text("href");
			threat.close();
		});
		fields.addProperties(risk, draft);
		var works = risk.objects(PoamTerms.REMEDIATIONS).stream().map(remediations::read).toList();
		remediations.readLog(risk, works, fields);
		readDeadline(risk, works, fields);
		fields.add("Remarks", risk.text(PoamTerms.REMARKS));
		readRisks.put(uuid, works);
		draft.measures().addAll(works);
		readReferences(risk, draft, seen);
		risk.close();
	}

	private static void readFacets(PoamObject characterization, PoamFindingDraft draft) {
		for (var facet : characterization.objects("facets")) {
			draft.fields().put(facet.text(PoamTerms.NAME), FieldKind.TEXT, facet.text(PoamTerms.VALUE));
			draft.fields().add("Remarks", facet.text(PoamTerms.REMARKS));
			draft.fields().addProperties(facet, draft);
			facet.close();
		}
		draft.fields().addProperties(characterization, draft);
		characterization.close();
	}

	/** The deadline of a risk is that of its remediation, if there is one that has none of its own; else it is kept as a field. */
	private void readDeadline(PoamObject risk, List<PoamWork> works, PoamFields fields) {
		var deadline = PoamDates.of(risk, PoamTerms.DEADLINE);
		if (deadline == null || isMadeOfModel) {
			return;
		}
		var own = works.size() == 1 ? works.get(0) : null;
		if (own != null && own.due() == null) {
			own.setDue(deadline);
		} else if (own == null || !deadline.date().equals(own.due().date())) {
			fields.put("Deadline", FieldKind.DATE, deadline.wording());
		}
	}
}
