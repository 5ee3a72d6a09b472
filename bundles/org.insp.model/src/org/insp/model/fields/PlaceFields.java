/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.fields;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.insp.model.Actor;
import org.insp.model.Field;
import org.insp.model.FieldHolder;
import org.insp.model.FieldKind;
import org.insp.model.FieldTarget;
import org.insp.model.FieldValue;
import org.insp.model.InspModel;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Organization;
import org.insp.model.Person;
import org.insp.model.Policy;
import org.insp.model.policy.PolicySettings;

/**
 * The fields of the place: what the policies of a model declare beside the fixed clauses, and what its inspections, findings, measures,
 * steps, plans and reports say in them. Rules, completion, cards, lists and reports ask here what fields there are, in which order, and
 * what their
 * values mean.
 */
public final class PlaceFields {

	private static final Map<FieldTarget, List<EClass>> TARGETS = Map.of(FieldTarget.FINDING, List.of(Literals.FINDING),
			FieldTarget.MEASURE, List.of(Literals.MEASURE), FieldTarget.STEP, List.of(Literals.STEP), FieldTarget.PLAN,
			List.of(Literals.RECTIFICATION_PLAN), FieldTarget.FEEDBACK,
			List.of(Literals.FEEDBACK, Literals.SELF_REPORT, Literals.PREVIOUS_ROUND), FieldTarget.AUDIT, List.of(Literals.AUDIT_REPORT),
			FieldTarget.INSPECTION, List.of(Literals.INSPECTION_PLAN));

	private final InspModel model;
	private final List<Policy> basesFirst;
	private final Map<EClass, Map<String, Field>> byType = new HashMap<>();

	/**
	 * Reads the fields that policies declare.
	 *
	 * @param model the model whose people and organizations values may name
	 * @param settings its policies
	 */
	public PlaceFields(InspModel model, PolicySettings settings) {
		this.model = model;
		this.basesFirst = new ArrayList<>(settings.policies());
		Collections.reverse(basesFirst);
		TARGETS.forEach((target, types) -> types.forEach(type -> byType.put(type, fields(target))));
	}

	/** The fields of a target by name: those of the farthest base first; a nearer policy that declares the name again is right. */
	private Map<String, Field> fields(FieldTarget target) {
		var fields = new LinkedHashMap<String, Field>();
		basesFirst.stream().flatMap(policy -> policy.getFields().stream())
				.filter(field -> field.getName() != null && field.getTargets().contains(target))
				.forEach(field -> fields.put(field.getName(), field));
		return fields;
	}

	/** Returns all fields that a policy declares for something, those of base policies first. */
	public List<Field> all() {
		var all = new LinkedHashSet<Field>();
		basesFirst.stream().flatMap(policy -> policy.getFields().stream()).filter(f -> f.getTargets().stream().map(TARGETS::get)
				.anyMatch(types -> types != null && byType.get(types.get(0)).get(f.getName()) == f)).forEach(all::add);
		return List.copyOf(all);
	}

	/** Returns the target that a declaration names for a class of elements; empty for a class that cannot have any. */
	public static Optional<FieldTarget> target(EClass type) {
		return TARGETS.entrySet().stream().filter(entry -> entry.getValue().contains(type)).map(Map.Entry::getKey).findFirst();
	}

	/** Returns the fields of a class of elements in the order of columns; none for a class that cannot have any. */
	public List<Field> of(EClass type) {
		return List.copyOf(byType.getOrDefault(type, Map.of()).values());
	}

	/** Returns the declaration of the field that a value names; empty where no policy declares it for such an element. */
	public Optional<Field> declaration(FieldValue value) {
		return value.eContainer() == null ? Optional.empty() : declaration(value.eContainer().eClass(), value.getName());
	}

	/** Returns the field of a name for a class of elements. */
	public Optional<Field> declaration(EClass type, String name) {
		return Optional.ofNullable(byType.getOrDefault(type, Map.of()).get(name));
	}

	/** Returns what an element says in a field: the first value of that name. */
	public static Optional<FieldValue> value(FieldHolder element, Field field) {
		return element.getFields().stream().filter(value -> field.getName().equals(value.getName())).findFirst();
	}

	/** Returns what sort of value a field takes: what is declared, else a choice if there are any, else text. */
	public static FieldKind kind(Field field) {
		if (field.getKind() != FieldKind.UNSPECIFIED) {
			return field.getKind();
		}
		return field.getChoices().isEmpty() ? FieldKind.TEXT : FieldKind.CHOICE;
	}

	/** Returns the heading of a field's column: its title, else its name. */
	public static String heading(Field field) {
		return field.getTitle() == null ? field.getName() : field.getTitle();
	}

	/** Returns the values as people read them: people and organizations by their titles. */
	public List<String> texts(FieldValue value) {
		var kind = declaration(value).map(PlaceFields::kind).orElse(FieldKind.TEXT);
		return value.getValues().stream()
				.map(word -> actor(kind, word).map(actor -> actor.getTitle() == null ? actor.getName() : actor.getTitle()).orElse(word))
				.toList();
	}

	/** Returns the person or organization that a word means in a field of that kind; empty for other kinds and unknown names. */
	public Optional<Actor> actor(FieldKind kind, String word) {
		return actors(kind).filter(actor -> matches(actor, word)).findFirst();
	}

	/** Returns the people or organizations that a field of a kind can name, the model's own first; none for other kinds. */
	public Stream<Actor> actors(FieldKind kind) {
		return switch (kind) {
			case PERSON -> visible(Person.class);
			case ORGANIZATION -> visible(Organization.class);
			case ACTOR -> Stream.concat(visible(Person.class), visible(Organization.class));
			default -> Stream.empty();
		};
	}

	private <T extends Actor> Stream<Actor> visible(Class<T> type) {
		return model.visible(type).map(actor -> actor);
	}

	private static boolean matches(Actor actor, String word) {
		var name = word.substring(word.lastIndexOf('.') + 1);
		return word.equals(actor.getTitle()) || name.equals(actor.getName()) && (name.equals(word) || isQualifiedBy(actor, word));
	}

	private static boolean isQualifiedBy(Actor actor, String word) {
		var names = new StringBuilder(actor.getName());
		for (EObject at = actor.eContainer(); at != null; at = at.eContainer()) {
			if (at instanceof Actor owner && owner.getName() != null) {
				names.insert(0, owner.getName() + '.');
			}
		}
		return names.toString().equals(word) || names.toString().endsWith('.' + word);
	}
}
