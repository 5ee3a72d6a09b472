/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.model.Committee;
import org.insp.model.FindingSet;
import org.insp.model.InspFile;
import org.insp.model.InspModel;
import org.insp.model.InspectionPlan;
import org.insp.model.Language;
import org.insp.model.Member;
import org.insp.model.NamedElement;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.check.Judgement;
import org.insp.model.check.Violation;
import org.insp.model.people.Persons;
import org.insp.model.policy.Settings;
import org.insp.model.rules.Rules;

/**
 * A model as the views see it: everything that services ask again and again is found out once, and again after a change. It holds no
 * words and survives models of any state: what does not resolve is not there.
 */
final class ModelView {

	private final InspModel model;
	private final Surroundings surroundings;
	private final Watch watch;
	private final boolean ofInterest;
	private final LocalDate on;
	private final Map<RectificationPlan, PlanView> plans = new HashMap<>();
	private final Map<Committee, CommitteeView> committees = new HashMap<>();
	private final Map<Person, Person> shown = new IdentityHashMap<>();
	private final Map<EObject, List<Violation>> problems = new IdentityHashMap<>();
	private List<RectificationPlan> allPlans;
	private Map<EObject, List<Violation>> violations;
	private Settings settings;

	ModelView(InspModel model, Surroundings surroundings) {
		this.model = model;
		this.surroundings = surroundings;
		this.ofInterest =
				model.contents().anyMatch(e -> e instanceof RectificationPlan || e instanceof InspectionPlan || e instanceof FindingSet);
		this.on = surroundings.context().referenceDate(model);
		this.watch = new Watch();
		files().forEach(file -> file.eAdapters().add(watch));
		model.visible(Member.class).forEach(member -> shown.putIfAbsent(Persons.identity(member), member));
	}

	/** The view of the model that an element of it, or a diagram of one, belongs to. */
	static ModelView of(EObject element) {
		var root = EcoreUtil.getRootContainer(Subject.of(element));
		return ModelViews.at(ModelViews.place(root)).of(root);
	}

	InspModel model() {
		return model;
	}

	/** Whether there is anything that a view can be of; else it is only there to be imported. */
	boolean isOfInterest() {
		return ofInterest;
	}

	/** Asked at every call, so nothing but a look. */
	boolean isCurrent() {
		if (watch.hasSeenChange()) {
			return false;
		}
		for (var file : model.files()) {
			if (file.eResource() == null && model.files().size() > 1) {
				return false;
			}
		}
		return true;
	}

	void dispose() {
		files().forEach(file -> file.eAdapters().remove(watch));
	}

	private Stream<InspFile> files() {
		return Stream.concat(model.files().stream(), model.imported().stream());
	}

	/** The reference date. */
	LocalDate on() {
		return on;
	}

	/** The language of the labels. */
	Language language() {
		return surroundings.language(model);
	}

	Settings settings() {
		if (settings == null) {
			settings = Settings.of(model);
		}
		return settings;
	}

	/** What the rules object to in an element and in what it contains, unless that has a name and is shown by itself. */
	List<Violation> problems(EObject element) {
		var known = problems.get(element);
		if (known == null) {
			known = parts(element).flatMap(part -> violations(part).stream()).toList();
			problems.put(element, known);
		}
		return known;
	}

	private static Stream<EObject> parts(EObject element) {
		return Stream.concat(Stream.of(element),
				element.eContents().stream().filter(part -> !(part instanceof NamedElement)).flatMap(ModelView::parts));
	}

	private List<Violation> violations(EObject element) {
		if (violations == null) {
			violations = Rules.CHECKER.check(model, surroundings.context()).violations().stream()
					.collect(Collectors.groupingBy(Violation::element));
		}
		return violations.getOrDefault(element, List.of());
	}

	/** What a rule objects to, in words. */
	String message(Violation violation) {
		return violation.message(language(), id -> surroundings.keywords().apply(language(), id));
	}

	/** Of the declarations of a person the one that views show: as a member if there is such a one. */
	Person shown(Person person) {
		var identity = Persons.identity(person);
		return shown.getOrDefault(identity, identity);
	}

	/** What of one plan the views ask. */
	PlanView plan(RectificationPlan plan) {
		return plans.computeIfAbsent(plan, p -> new PlanView(p, this));
	}

	/** What of all plans that can be seen. */
	Stream<PlanView> plans() {
		if (allPlans == null) {
			allPlans = model.visible(RectificationPlan.class).toList();
		}
		return allPlans.stream().map(this::plan);
	}

	/** What of one committee the views ask. */
	CommitteeView committee(Committee committee) {
		return committees.computeIfAbsent(committee, c -> new CommitteeView(c, this));
	}

	/** What the caller wants to look at, if anything. */
	Optional<EObject> focus() {
		return surroundings.focus();
	}

	/** What could be resolved of a reference. */
	static <T extends EObject> Stream<T> known(T reference) {
		return Judgement.resolved(reference).stream();
	}
}
