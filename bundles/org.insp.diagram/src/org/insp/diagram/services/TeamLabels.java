/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.Actor;
import org.insp.model.Channel;
import org.insp.model.DateText;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionTeam;
import org.insp.model.InspectionType;
import org.insp.model.Inspector;
import org.insp.model.OnSiteWork;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.Phase;
import org.insp.model.Recusal;
import org.insp.model.measures.PlanDates;
import org.insp.model.people.Persons;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.ElementLabels;

/** Labels and marks of the diagram of an inspection team. */
public class TeamLabels {

	private static final int COLUMNS = 30;

	/** The title of the diagram. */
	public String teamTitle(InspectionPlan plan) {
		var texts = LabelTexts.of(plan);
		return texts.text("team.title", texts.name(plan));
	}

	/** The name of the team, and where it has them its own type, days and channels. */
	public String teamLabel(InspectionTeam team) {
		var texts = LabelTexts.of(team);
		return LabelTexts.lines(texts.name(team), team.getType() == InspectionType.UNSPECIFIED ? "" : texts.term(team.getType()),
				team.getStart() == null ? "" : days(team, texts), reached(team, texts));
	}

	/** Name and role, then the jobs. */
	public String inspectorLabel(Inspector inspector) {
		var texts = LabelTexts.of(inspector);
		var jobs = texts.list(inspector.getJobs().stream().map(texts::term));
		return LabelTexts.lines(texts.text("member.posts", texts.name(inspector), role(inspector, texts)), jobs, keepsClues(inspector)
				? texts.text("team.clues")
				: "");
	}

	private static String role(Inspector inspector, LabelTexts texts) {
		var feature = inspector.eContainmentFeature();
		if (feature == Literals.INSPECTION_TEAM__LEADER) {
			return texts.text("team.leader");
		}
		return texts.text(feature == Literals.INSPECTION_TEAM__DEPUTIES ? "team.deputy" : "team.inspector");
	}

	private static boolean keepsClues(Inspector inspector) {
		return inspector.eContainer() instanceof InspectionTeam team
				&& ModelIndex.resolved(team.getClueKeeper()).anyMatch(keeper -> Persons.same(keeper, inspector));
	}

	/** That there is no leader. */
	public String gapLeaderLabel(InspectionTeam team) {
		return LabelTexts.of(team).text("team.noLeader");
	}

	/** That there is no deputy. */
	public String gapDeputyLabel(InspectionTeam team) {
		return LabelTexts.of(team).text("team.noDeputy");
	}

	/** That nobody keeps the clues. */
	public String gapCluesLabel(InspectionTeam team) {
		return LabelTexts.of(team).text("team.noClues");
	}

	/** That there is no liaison officer. */
	public String gapLiaisonLabel(Organization host, EObject diagram) {
		return LabelTexts.of(DiagramSubject.of(diagram)).text("team.noLiaison");
	}

	/** The name of the host, and with the first one the liaison officers of whom only the post is known. */
	public String hostLabel(Organization host, EObject diagram) {
		var texts = LabelTexts.of(DiagramSubject.of(diagram));
		boolean isFirst = DiagramSubject.of(diagram) instanceof InspectionPlan plan && plan.getTargets().indexOf(host) == 0;
		var posts = isFirst
				? texts.list(((InspectionPlan) DiagramSubject.of(diagram)).getTeams().stream()
						.flatMap(team -> team.getLiaisonRoles().stream()))
				: "";
		return LabelTexts.lines(texts.text("team.host", texts.name(host)), posts.isEmpty() ? "" : texts.text("team.liaisons", posts));
	}

	/** The liaison officer. */
	public String liaisonLabel(Person liaison, EObject diagram) {
		var texts = LabelTexts.of(DiagramSubject.of(diagram));
		return LabelTexts.lines(MemberServices.nameAndPosts(liaison, texts), texts.text("team.liaison"));
	}

	/** From when to when the inspection lasts, and how it can be reached. */
	public String scheduleLabel(InspectionPlan plan) {
		var model = ModelIndex.of(plan);
		var texts = new LabelTexts(model.language());
		return LabelTexts.lines(days(plan, texts), reached(plan, texts),
				plan.getMethods().isEmpty() ? "" : texts.text("team.methods", methods(plan, texts)));
	}

	private static String methods(InspectionPlan plan, LabelTexts texts) {
		return texts.list(PlaceWords.values(plan, Literals.INSPECTION_PLAN__METHODS).stream()
				.map(method -> method instanceof Enumerator value ? texts.term(value) : method.toString()));
	}

	private static String days(OnSiteWork work, LabelTexts texts) {
		var days = ModelIndex.of(work).evaluated().workingDays();
		var start = work instanceof InspectionPlan plan ? PlanDates.start(plan) : PlanDates.ownStart(work);
		var end = work instanceof InspectionPlan plan ? PlanDates.end(plan, days) : PlanDates.ownEnd(work, days);
		return texts.text("team.schedule", start.map(Object::toString).orElseGet(() -> date(work.getStart())),
				end.map(Object::toString).orElse("…"));
	}

	private static String reached(OnSiteWork work, LabelTexts texts) {
		return LabelTexts.lines(work.getHotline() == null ? "" : texts.text("team.hotline", work.getHotline()),
				texts.list(work.getChannels().stream().map(channel -> channel(channel, texts))));
	}

	private static String channel(Channel channel, LabelTexts texts) {
		return texts.text("team.channel", texts.term(channel.getKind()), channel.getText());
	}

	/** The time of a phase and what is done in it. */
	public String phaseLabel(Phase phase) {
		var texts = LabelTexts.of(phase);
		return LabelTexts.lines(LabelTexts.abbreviate(phase.getText(), COLUMNS),
				texts.text("team.span", date(phase.getStart()), date(phase.getEnd())));
	}

	private static String date(DateText date) {
		return date == null ? "…" : LabelTexts.abbreviate(date.toString(), COLUMNS);
	}

	/** Returns whether nobody is in charge of a phase. */
	public boolean isWithoutOwner(Phase phase) {
		return ModelIndex.resolved(phase.getOwner()).findAny().isEmpty();
	}

	/** Returns whether a phase is over at the reference date. */
	public boolean isOver(Phase phase) {
		return DateText.dateOf(phase.getEnd()).filter(end -> end.isBefore(ModelIndex.of(phase).evaluated().referenceDate())).isPresent();
	}

	/** Returns whether the reference date lies in a phase. */
	public boolean isCurrent(Phase phase) {
		var on = ModelIndex.of(phase).evaluated().referenceDate();
		return !isOver(phase) && DateText.dateOf(phase.getStart()).filter(start -> !start.isAfter(on)).isPresent();
	}

	/** Of what somebody keeps out. */
	public String recusedFromLabel(Actor actor) {
		return LabelTexts.of(actor).name(actor);
	}

	/** The reason why somebody keeps out. */
	public String recusalLabel(Recusal recusal) {
		var texts = LabelTexts.of(recusal);
		return recusal.getReason() == null
				? ElementLabels.term(Literals.RECUSAL, texts.language())
				: texts.text("team.recusal", LabelTexts.abbreviate(recusal.getReason(), COLUMNS));
	}
}
