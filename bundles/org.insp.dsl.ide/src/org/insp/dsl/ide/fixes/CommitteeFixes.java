/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.edits.ClauseInsertion;
import org.insp.dsl.edits.Deletion;
import org.insp.dsl.edits.SourceBlock;
import org.insp.dsl.edits.SourceText;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;
import org.insp.model.Actor;
import org.insp.model.Area;
import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.DutyKind;
import org.insp.model.InspPackage.Literals;
import org.insp.model.LeadingGroup;
import org.insp.model.Measure;
import org.insp.model.Member;
import org.insp.model.RectificationPlan;
import org.insp.model.Responsibility;
import org.insp.model.Village;
import org.insp.model.people.Persons;

/** Fixes for committees: duties, leading groups, portfolios. */
final class CommitteeFixes {

	/** The name of the inspected party's leading group, which distinguishes it from the superior's. */
	private static final String GROUP = "巡察整改工作领导小组";

	private CommitteeFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("multiple-leaders", new SplitOwners<>(Measure.class, Literals.MEASURE__LEADERS, Literals.MEASURE__CO_LEADERS, "leader",
				"with", "leaders"));
		fixes.put("multiple-lead-departments", new SplitOwners<>(Measure.class, Literals.WORK_ITEM__LEAD_DEPARTMENTS,
				Literals.MEASURE__COOPERATORS, "department", "coop", "departments"));
		fixes.put("multiple-group-heads", new SplitOwners<>(LeadingGroup.class, Literals.LEADING_GROUP__HEADS,
				Literals.LEADING_GROUP__DEPUTIES, "head", "deputies", "heads"));
		fixes.put("first-responsible-invalid", CommitteeFixes::firstResponsible);
		fixes.put("four-duties-incomplete", CommitteeFixes::duties);
		fixes.put("member-without-duty", CommitteeFixes::dualDuty);
		fixes.put("uncovered-portfolio", CommitteeFixes::portfolio);
		fixes.put("group-head-not-secretary", new AddClause<>(LeadingGroup.class, Literals.LEADING_GROUP__HEADS, "head@group",
				(group, context) -> context
						.names(new Suggestions(context.modelContext()).secretary(group).stream(), group, Literals.LEADING_GROUP__HEADS)
						.stream()));
		fixes.put("ambiguous-group-name", new ReplaceValue<>(LeadingGroup.class, (group, context) -> Stream.of(Syntax.text(GROUP))));
		fixes.put("leading-group-incomplete", CommitteeFixes::leadingGroup);
		fixes.put("village-without-first-responsible", new AddClause<>(Village.class, Literals.ORGANIZATION__HEAD, "head", (village,
				context) -> Stream.of(context.modelContext().names().next(List.of(), village.getName() + "Head") + ' '
						+ Syntax.text(Syntax.PLACEHOLDER))));
		return fixes;
	}

	private static Stream<TextChange> firstResponsible(FixContext context) {
		return context.element(Committee.class).stream().flatMap(committee -> {
			var holders = committee.getDuties().stream().filter(d -> d.getKind() == DutyKind.FIRST && d.getOver().stream()
					.noneMatch(Village.class::isInstance))
					.filter(d -> !d.getHolders().isEmpty()).toList();
			if (holders.isEmpty()) {
				return CrossReferences.resolved(committee.getSecretary())
						.flatMap(secretary -> duty(context, committee, DutyKind.FIRST, List.of(secretary)))
						.map(clause -> context.insertClauses(committee, List.of(clause))).stream();
			} else if (committee.getSecretary() == null) {
				return context.names(holders.get(0).getHolders().stream(), committee, Literals.COMMITTEE__SECRETARY).stream()
						.map(name -> context.insertClauses(committee, "secretary", name));
			}
			return secretaryHolds(context, committee, holders).stream();
		});
	}

	/** Makes the secretary the only holder of the first duty. */
	private static Optional<TextChange> secretaryHolds(FixContext context, Committee committee, List<Responsibility> duties) {
		return context.name(committee.getSecretary(), duties.get(0), Literals.RESPONSIBILITY__HOLDERS).flatMap(name -> {
			var nodes = NodeModelUtils.findNodesForFeature(duties.get(0), Literals.RESPONSIBILITY__HOLDERS);
			int start = nodes.get(0).getTextRegion().getOffset();
			var last = nodes.get(nodes.size() - 1).getTextRegion();
			var file = (InspResource) committee.eResource();
			var source = SourceText.of(file);
			var edits = new ArrayList<TextEdit>();
			edits.add(new TextEdit(start, last.getOffset() + last.getLength() - start, name));
			for (var other : duties.subList(1, duties.size())) {
				var leaves = SourceBlock.leaves(other);
				edits.add(Deletion.of(source, leaves.get(0).getOffset(), leaves.get(leaves.size() - 1).getEndOffset()));
			}
			return Optional.of(new TextChange("replace", List.of(source.text().substring(start, last.getOffset() + last.getLength()), name),
					Map.of(file, edits), ""));
		});
	}

	private static Optional<ClauseInsertion.NewClause> duty(FixContext context, Committee committee, DutyKind kind,
			List<? extends Actor> holders) {
		var syntax = context.syntax(committee);
		var names = context.names(holders.stream(), committee.getDuties().stream().findFirst().<EObject>map(d -> d).orElse(committee),
				Literals.RESPONSIBILITY__HOLDERS);
		return names.isEmpty()
				? Optional.empty()
				: Optional.of(
						context.clause(committee, "duty", syntax.value(kind) + " { " + syntax.clause("holder", syntax.list(names)) + " }"));
	}

	/** Adds the duties that nobody holds, with their usual holders. */
	private static Stream<TextChange> duties(FixContext context) {
		return context.element(Committee.class).stream().flatMap(committee -> {
			var suggestions = new Suggestions(context.modelContext());
			var missing = (List<?>) context.arguments().get(1);
			var supervisor = suggestions.supervisor(committee);
			var members = committee.getMembers().stream().filter(m -> m != committee.getSecretary() && suggestions.isInOffice(m)).toList();
			var clauses = missing.stream().flatMap(kind -> switch ((DutyKind) kind) {
				case PRINCIPAL -> duty(context, committee, DutyKind.PRINCIPAL, List.of(committee)).stream();
				case SUPERVISORY -> supervisor.flatMap(li -> duty(context, committee, DutyKind.SUPERVISORY, List.of(li))).stream();
				default -> duty(context, committee, DutyKind.DUAL, members).stream();
			}).toList();
			return Stream.of(context.insertClauses(committee, clauses)).filter(r -> clauses.size() == missing.size());
		});
	}

	/** Adds a member to the holders of the dual duty. */
	private static Stream<TextChange> dualDuty(FixContext context) {
		return context.element(Member.class).filter(m -> m.eContainer() instanceof Committee).stream().flatMap(member -> {
			var committee = (Committee) member.eContainer();
			var shared = committee.getDuties().stream().filter(d -> d.getKind() == DutyKind.DUAL && !d.getHolders().isEmpty() && d.getOver()
					.isEmpty()).findFirst();
			if (shared.isPresent()) {
				return context.name(member, shared.get(), Literals.RESPONSIBILITY__HOLDERS)
						.flatMap(name -> context.appendToList(shared.get(), Literals.RESPONSIBILITY__HOLDERS, name)).stream();
			}
			return duty(context, committee, DutyKind.DUAL, List.of(member)).map(clause -> context.insertClauses(committee, List.of(clause)))
					.stream();
		});
	}

	/** Adds the area to the portfolio of one of the members with the fewest areas. */
	private static Stream<TextChange> portfolio(FixContext context) {
		return context.element(Area.class).filter(a -> a.eContainer() instanceof Committee).stream().flatMap(area -> {
			var committee = (Committee) area.eContainer();
			var suggestions = new Suggestions(context.modelContext());
			var candidates = committee.getMembers().stream().filter(m -> m != committee.getSecretary() && suggestions.isInOffice(m));
			var leastCharged = candidates.sorted(Comparator.comparing(m -> Suggestions.areas(m).size())).limit(3);
			return leastCharged
					.flatMap(member -> context.name(area, member, Literals.MEMBER__PORTFOLIO).stream()
							.flatMap(name -> (member.getPortfolio().isEmpty()
									? Optional.of(context.insertClauses(member, "portfolio", name))
									: context.appendToList(member, Literals.MEMBER__PORTFOLIO, name)).stream())
							.map(r -> r.withTitle("portfolio", area, member)));
		});
	}

	private static Stream<TextChange> leadingGroup(FixContext context) {
		var suggestions = new Suggestions(context.modelContext());
		var element = context.problem().violation().element();
		var committee = suggestions.committee(element);
		if (committee.isEmpty()) {
			return Stream.empty();
		}
		var syntax = context.syntax(element);
		var secretary = committee.map(Committee::getSecretary).filter(m -> !m.eIsProxy());
		var office = suggestions.office(committee.get()).stream();
		if (element instanceof LeadingGroup group) {
			var members =
					committee.get().getMembers().stream().filter(m -> !Persons.contains(group.getHeads(), m) && suggestions.isInOffice(m));
			boolean lacksMembers = context.problem().violation().feature() == Literals.LEADING_GROUP__MEMBERS;
			var names = lacksMembers
					? context.names(members, group, Literals.LEADING_GROUP__MEMBERS)
					: context.names(office, group, Literals.LEADING_GROUP__OFFICE);
			return names.isEmpty()
					? Stream.empty()
					: Stream.of(context.insertClauses(group, lacksMembers ? "members" : "office", syntax.list(names)));
		}
		var members = committee.get().getMembers().stream().filter(m -> secretary.filter(m::equals).isEmpty() && suggestions.isInOffice(m));
		var clauses = new ArrayList<String>();
		context.names(secretary.stream(), element, Literals.LEADING_GROUP__HEADS)
				.forEach(name -> clauses.add(syntax.clause("head@group", name)));
		var names = context.names(members, element, Literals.LEADING_GROUP__MEMBERS);
		clauses.add(syntax.clause("members", syntax.list(names)));
		context.names(office, element, Literals.LEADING_GROUP__OFFICE).forEach(name -> clauses.add(syntax.clause("office", name)));
		return Stream.of(element).filter(e -> e instanceof RectificationPlan && !names.isEmpty())
				.map(plan -> context.insertClauses(plan, "group", Syntax.text(GROUP) + " { " + String.join("  ", clauses) + " }"));
	}
}
