/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.assist.ExpectedSyntax.ValueOption;
import org.insp.dsl.ide.features.Descriptions;
import org.insp.dsl.naming.NameSyntax;
import org.insp.model.Actor;
import org.insp.model.Field;
import org.insp.model.FieldHolder;
import org.insp.model.FieldKind;
import org.insp.model.FieldTarget;
import org.insp.model.FieldValue;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Policy;
import org.insp.model.fields.PlaceFields;
import org.insp.model.text.ElementLabels;

/**
 * Proposals for the fields of the place: the names that the policy declares, and the choices, people, organizations and dates they take.
 */
final class FieldProposals {

	/** What has rows in a ledger. */
	private static final Set<FieldTarget> LEDGER = Set.of(FieldTarget.FINDING, FieldTarget.MEASURE, FieldTarget.STEP);

	private FieldProposals() {
	}

	static List<CompletionCandidate> of(ValueOption slot, CompletionSite site, PlaceFields fields, String typed) {
		if (slot.owner() == Literals.COLUMN_SETTING) {
			return columns(site, fields);
		} else if (slot.owner() != Literals.FIELD_VALUE) {
			return List.of();
		}
		var holder = site.enclosing(FieldHolder.class);
		return slot.feature() == Literals.FIELD_VALUE__NAME
				? holder.stream().flatMap(element -> names(element, site, fields)).toList()
				: holder.flatMap(element -> written(element, site)).flatMap(fields::declaration).stream()
						.flatMap(field -> values(field, slot, site, fields, typed)).toList();
	}

	/** The fields that a column of the ledger can show, of the policies that apply and of the edited one. */
	private static List<CompletionCandidate> columns(CompletionSite site, PlaceFields fields) {
		var own = site.enclosing(Policy.class).stream().flatMap(policy -> policy.getFields().stream());
		return Stream.concat(fields.all().stream(), own).distinct().filter(field -> field.getName() != null)
				.filter(field -> field.getTargets().stream().anyMatch(LEDGER::contains)).map(field -> proposal(field, site)).toList();
	}

	private static CompletionCandidate proposal(Field field, CompletionSite site) {
		return CompletionCandidate.of(NameSyntax.word(field.getName()), CompletionItemKind.Field).detail(detail(field, site))
				.withFilters(field.getName(), field.getTitle());
	}

	private static Stream<CompletionCandidate> names(FieldHolder element, CompletionSite site, PlaceFields fields) {
		var edited = written(element, site);
		return fields.of(element.eClass()).stream()
				.filter(field -> PlaceFields.value(element, field).filter(value -> edited.isEmpty() || edited.get() != value).isEmpty())
				.map(field -> proposal(field, site));
	}

	private static String detail(Field field, CompletionSite site) {
		var kind = ElementLabels.term(PlaceFields.kind(field), site.messageLanguage());
		return field.getTitle() == null ? kind : field.getTitle() + " · " + kind;
	}

	/** The value whose clause the position is in. */
	private static Optional<FieldValue> written(FieldHolder element, CompletionSite site) {
		return element.getFields().stream().filter(value -> offset(value) > site.expected().clause())
				.min(Comparator.comparing(FieldProposals::offset));
	}

	private static int offset(FieldValue value) {
		return NodeModelUtils.findActualNodeFor(value).getOffset();
	}

	private static Stream<CompletionCandidate> values(Field field, ValueOption slot, CompletionSite site, PlaceFields fields,
			String typed) {
		var kind = PlaceFields.kind(field);
		if (kind == FieldKind.DATE) {
			return DateProposals.of(slot.feature(), site, typed).stream();
		}
		return kind == FieldKind.CHOICE
				? field.getChoices().stream().map(choice -> CompletionCandidate.of(NameSyntax.word(choice), CompletionItemKind.EnumMember)
						.detail(PlaceFields.heading(field)).withFilters(choice))
				: fields.actors(kind).filter(actor -> actor.getName() != null).map(actor -> proposal(actor, site));
	}

	private static CompletionCandidate proposal(Actor actor, CompletionSite site) {
		var text = Descriptions.of(actor);
		var term = ElementLabels.term(actor.eClass(), site.messageLanguage());
		return CompletionCandidate.of(NameSyntax.word(actor.getName()), CompletionItemKind.Reference)
				.detail(text.isEmpty() ? term : term + " · " + text).withFilters(actor.getName(), text.isEmpty() ? null : text)
				.data(EcoreUtil.getURI(actor).toString());
	}
}
