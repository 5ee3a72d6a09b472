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
import org.insp.model.RuleGroup;
import org.insp.model.Severity;
import org.insp.model.check.Violation;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.people.Persons;

/**
 * An index of a model: what services ask for repeatedly is computed once, and again after a change. It holds no texts and copes with
 * incomplete models: unresolved references are ignored.
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

	/** The index of the model that an element, or the subject of a diagram, belongs to. */
	static ModelIndex of(EObject element) {
		var root = EcoreUtil.getRootContainer(DiagramSubject.of(element));
		return ModelIndexes.at(ModelIndexes.owner(root)).of(root);
	}

	InspModel model() {
		return model;
	}

	/** Returns whether the policy of the model objects to measures without a leader. */
	boolean isLeaderWanted() {
		return evaluated.settings().severity("missing-responsible-leader", RuleGroup.STRUCTURE).orElse(Severity.ERROR)
				.compareTo(Severity.WARNING) >= 0;
	}

	/** Returns whether the model has a subject for a view; else it is only there to be imported. */
	boolean isOfInterest() {
		return ofInterest;
	}

	/** Returns whether the model is unchanged since; called for each service, so it must be fast. */
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

	/** The evaluated model. */
	EvaluatedModel evaluated() {
		return evaluated;
	}

	/** The language of the labels. */
	Language language() {
		return context.language(model);
	}

	/** The violations in an element and in its unnamed parts. */
	List<Violation> problems(EObject element) {
		return evaluated.violationsWithin(element);
	}

	/** The message of a violation. */
	String message(Violation violation) {
		return violation.message(language(), id -> context.keywords().apply(language(), id));
	}

	/** Returns the declaration of a person that views show: that as a member, if there is one. */
	Person canonical(Person person) {
		var identity = Persons.identity(person);
		return canonicalPersons.getOrDefault(identity, identity);
	}

	/** The index of a plan. */
	PlanIndex plan(RectificationPlan plan) {
		return plans.computeIfAbsent(plan, p -> new PlanIndex(p, this));
	}

	/** The indexes of all visible plans. */
	Stream<PlanIndex> plans() {
		if (allPlans == null) {
			allPlans = model.visible(RectificationPlan.class).toList();
		}
		return allPlans.stream().map(this::plan);
	}

	/** The index of a committee. */
	CommitteeIndex committee(Committee committee) {
		return committees.computeIfAbsent(committee, c -> new CommitteeIndex(c, this));
	}

	/** The element that the views are reduced to, if any. */
	Optional<EObject> focus() {
		return context.focus();
	}

	/** The target of a reference if it is resolved. */
	static <T extends EObject> Stream<T> resolved(T reference) {
		return CrossReferences.resolved(reference).stream();
	}
}
