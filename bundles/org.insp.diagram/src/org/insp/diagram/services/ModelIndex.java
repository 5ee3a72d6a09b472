/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.FindingSet;
import org.insp.model.InspFile;
import org.insp.model.InspModel;
import org.insp.model.InspectionPlan;
import org.insp.model.Language;
import org.insp.model.Member;
import org.insp.model.Person;
import org.insp.model.RectificationPlan;
import org.insp.model.check.Violation;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.people.Persons;

/**
 * A model as the views see it: everything that services ask again and again is found out once, and again after a change. It holds no
 * words and survives models of any state: what does not resolve is not there.
 */
final class ModelIndex {

	private final InspModel model;
	private final RenderContext context;
	private final ModelChangeListener changes;
	private final boolean ofInterest;
	private final EvaluatedModel evaluated;
	private final Map<RectificationPlan, PlanIndex> plans = new HashMap<>();
	private final Map<Committee, CommitteeIndex> committees = new HashMap<>();
	private final Map<Person, Person> canonicalPersons = new IdentityHashMap<>();
	private List<RectificationPlan> allPlans;

	ModelIndex(InspModel model, RenderContext context) {
		this.model = model;
		this.context = context;
		this.ofInterest =
				model.contents().anyMatch(e -> e instanceof RectificationPlan || e instanceof InspectionPlan || e instanceof FindingSet);
		this.evaluated = context.evaluated(model);
		this.changes = new ModelChangeListener();
		files().forEach(file -> file.eAdapters().add(changes));
		model.visible(Member.class).forEach(member -> canonicalPersons.putIfAbsent(Persons.identity(member), member));
	}

	/** The view of the model that an element of it, or a diagram of one, belongs to. */
	static ModelIndex of(EObject element) {
		var root = EcoreUtil.getRootContainer(DiagramSubject.of(element));
		return ModelIndexes.at(ModelIndexes.owner(root)).of(root);
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
		if (changes.hasChanged()) {
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
		files().forEach(file -> file.eAdapters().remove(changes));
	}

	private Stream<InspFile> files() {
		return Stream.concat(model.files().stream(), model.imported().stream());
	}

	/** The model as it is evaluated. */
	EvaluatedModel evaluated() {
		return evaluated;
	}

	/** The language of the labels. */
	Language language() {
		return context.language(model);
	}

	/** What the rules object to in an element and in what it contains, unless that has a name and is shown by itself. */
	List<Violation> problems(EObject element) {
		return evaluated.violationsWithin(element);
	}

	/** What a rule objects to, in words. */
	String message(Violation violation) {
		return violation.message(language(), id -> context.keywords().apply(language(), id));
	}

	/** Of the declarations of a person the one that views show: as a member if there is such a one. */
	Person canonical(Person person) {
		var identity = Persons.identity(person);
		return canonicalPersons.getOrDefault(identity, identity);
	}

	/** What of one plan the views ask. */
	PlanIndex plan(RectificationPlan plan) {
		return plans.computeIfAbsent(plan, p -> new PlanIndex(p, this));
	}

	/** What of all plans that can be seen. */
	Stream<PlanIndex> plans() {
		if (allPlans == null) {
			allPlans = model.visible(RectificationPlan.class).toList();
		}
		return allPlans.stream().map(this::plan);
	}

	/** What of one committee the views ask. */
	CommitteeIndex committee(Committee committee) {
		return committees.computeIfAbsent(committee, c -> new CommitteeIndex(c, this));
	}

	/** What the caller wants to look at, if anything. */
	Optional<EObject> focus() {
		return context.focus();
	}

	/** What could be resolved of a reference. */
	static <T extends EObject> Stream<T> resolved(T reference) {
		return CrossReferences.resolved(reference).stream();
	}
}
