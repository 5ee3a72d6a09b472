/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Actor;
import org.insp.model.CrossReferences;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionTeam;
import org.insp.model.Inspector;
import org.insp.model.NamedElement;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.Phase;
import org.insp.model.Recusal;
import org.insp.model.Village;
import org.insp.model.people.Persons;

/**
 * The people of an inspection and what they do: the team and its division of work, the host's liaison, the phases, who keeps out of what.
 */
public class TeamServices {

	/** The people right below somebody in the team: the deputies below the leader, the others below the only deputy or the leader. */
	public Collection<Inspector> teamUnder(Inspector inspector) {
		if (!(inspector.eContainer() instanceof InspectionTeam team)) {
			return List.of();
		}
		boolean alone = team.getDeputies().size() == 1;
		if (inspector == team.getLeader()) {
			return alone ? team.getDeputies() : Stream.concat(team.getDeputies().stream(), team.getInspectors().stream()).toList();
		}
		return alone && team.getDeputies().contains(inspector) ? team.getInspectors() : List.of();
	}

	/** The team itself if it has no leader. */
	public Collection<EObject> gapLeader(InspectionTeam team) {
		return team.getLeader() == null ? List.of(team) : List.of();
	}

	/** The team itself if it has no deputy. */
	public Collection<EObject> gapDeputy(InspectionTeam team) {
		return team.getDeputies().isEmpty() ? List.of(team) : List.of();
	}

	/** The team itself if nobody keeps the clues. */
	public Collection<EObject> gapClues(InspectionTeam team) {
		return ModelIndex.resolved(team.getClueKeeper()).findAny().isEmpty() ? List.of(team) : List.of();
	}

	/** The phases that somebody is in charge of. */
	public Collection<Phase> phasesOf(Inspector inspector) {
		return inspector.eContainer() instanceof InspectionTeam team && team.eContainer() instanceof InspectionPlan plan
				? plan.getPhases().stream()
						.filter(phase -> ModelIndex.resolved(phase.getOwner()).anyMatch(owner -> Persons.same(owner, inspector))).toList()
				: List.of();
	}

	/** The hosts' liaison officers, each with the host that the person belongs to, else with the first one. */
	public Collection<Person> liaisons(Organization host, EObject diagram) {
		return team(diagram).flatMap(team -> team.getLiaisons().stream().<Person>flatMap(ModelIndex::resolved))
				.filter(liaison -> hostOf(liaison, diagram) == host)
				.toList();
	}

	private static Organization hostOf(Person liaison, EObject diagram) {
		var hosts = hosts(diagram).toList();
		return Persons.organizations(liaison).filter(hosts::contains).findFirst().orElse(hosts.isEmpty() ? null : hosts.get(0));
	}

	/** The first host if there is no liaison officer. */
	public Collection<EObject> gapLiaison(Organization host, EObject diagram) {
		boolean missing = team(diagram).noneMatch(team -> !team.getLiaisonRoles().isEmpty()
				|| team.getLiaisons().stream().flatMap(ModelIndex::resolved).findAny().isPresent());
		return missing && hosts(diagram).findFirst().filter(first -> first == host).isPresent() ? List.of(host) : List.of();
	}

	/** With whom in the host the team speaks. */
	public Collection<Person> speaksWith(InspectionTeam team) {
		return team.getLiaisons().stream().<Person>flatMap(ModelIndex::resolved).toList();
	}

	/** The villages of a host that the inspection extends to; those of no host stand with the first one. */
	public Collection<Village> inspectedVillages(NamedElement host, EObject diagram) {
		if (!(DiagramSubject.of(diagram) instanceof InspectionPlan plan) || !(host instanceof Organization)) {
			return List.of();
		}
		var hosts = hosts(diagram).toList();
		boolean first = !hosts.isEmpty() && hosts.get(0) == host;
		return CrossReferences.resolved(plan.getVillages()).filter(v -> v.eContainer() == host || first && !hosts.contains(v.eContainer()))
				.toList();
	}

	private static Stream<Organization> hosts(EObject diagram) {
		return DiagramSubject.of(diagram) instanceof InspectionPlan plan ? CrossReferences.resolved(plan.getTargets()) : Stream.empty();
	}

	private static Stream<InspectionTeam> team(EObject diagram) {
		return DiagramSubject.of(diagram) instanceof InspectionPlan plan ? plan.getTeams().stream() : Stream.empty();
	}

	/** The recusals of an inspection. */
	public Collection<Recusal> recusals(InspectionPlan plan) {
		return plan.getTeams().stream().flatMap(team -> team.getRecusals().stream()).toList();
	}

	/** Of what somebody keeps out. */
	public Collection<Actor> recusedFrom(InspectionPlan plan) {
		return recusals(plan).stream().flatMap(recusal -> CrossReferences.resolved(recusal.getFrom())).distinct().toList();
	}

	/** The person who keeps out, as a member of the team. */
	public Collection<Inspector> recused(Recusal recusal) {
		return recusal.eContainer() instanceof InspectionTeam team
				? inspectors(team)
						.filter(i -> ModelIndex.resolved(recusal.getPerson()).anyMatch(person -> Persons.same(person, i))).toList()
				: List.of();
	}

	/** Everybody in a team, the leader first. */
	static Stream<Inspector> inspectors(InspectionTeam team) {
		return Stream.of(Stream.ofNullable(team.getLeader()), team.getDeputies().stream(), team.getInspectors().stream()).flatMap(s -> s);
	}
}
