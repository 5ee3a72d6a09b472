/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.edits.ClauseInsertion;
import org.insp.dsl.edits.Syntax;
import org.insp.model.Actor;
import org.insp.model.CrossReferences;
import org.insp.model.InspPackage.Literals;
import org.insp.model.InspectionPlan;
import org.insp.model.InspectionTeam;
import org.insp.model.Inspector;
import org.insp.model.Organization;
import org.insp.model.OrganizationKind;
import org.insp.model.Recusal;
import org.insp.model.Transfer;
import org.insp.model.TransferKind;
import org.insp.model.Withholding;

/** Fixes for recusals, transfers and what is withheld from a disclosure. */
final class DisciplineFixes {

	private DisciplineFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("recusal-required", DisciplineFixes::recuse);
		fixes.put("recusal-incomplete", DisciplineFixes::complete);
		fixes.put("transfer-incomplete", DisciplineFixes::transfer);
		fixes.put("withheld-without-reason", DisciplineFixes::withheld);
		return fixes;
	}

	/** Adds a recusal of the inspector, with a placeholder for the reason. */
	private static Stream<TextChange> recuse(FixContext context) {
		return context.element(Inspector.class).filter(i -> i.eContainer() instanceof InspectionTeam).stream().flatMap(inspector -> {
			var team = (InspectionTeam) inspector.eContainer();
			var syntax = context.syntax(team);
			var organization =
					context.modelContext().all(Organization.class).filter(o -> context.arguments().get(2).equals(o.getName())).findFirst();
			var from = organization.flatMap(o -> context.name(o, team, Literals.RECUSAL__FROM));
			var decided = Optional.ofNullable(team.getLeader()).filter(l -> l != inspector)
					.flatMap(l -> context.name(l, team, Literals.RECUSAL__DECIDED_BY))
					.map(name -> "  " + syntax.clause("decided", name)).orElse("");
			return context.name(inspector, team, Literals.RECUSAL__PERSON).stream().flatMap(who -> from.stream()
					.map(what -> context.insertClauses(team, "recusal",
							who + " { " + syntax.clause("from@recusal", what) + "  " + syntax.placeholderClause("because")
									+ decided + " }")));
		});
	}

	private static Stream<TextChange> complete(FixContext context) {
		return context.element(Recusal.class).filter(r -> context.problem().violation().feature() != Literals.RECUSAL__PERSON)
				.map(recusal -> {
					var clauses = new ArrayList<ClauseInsertion.NewClause>();
					var team = recusal.eContainer() instanceof InspectionTeam t ? Optional.of(t) : Optional.<InspectionTeam>empty();
					if (recusal.getFrom().isEmpty()) {
						var former = CrossReferences.resolved(recusal.getPerson()).stream().flatMap(p -> p.getFormerPosts().stream())
								.flatMap(f -> CrossReferences.resolved(f.getAt()).stream());
						var targets = team.map(InspectionTeam::eContainer).filter(InspectionPlan.class::isInstance).stream()
								.flatMap(p -> CrossReferences.resolved(((InspectionPlan) p).getTargets()));
						context.names(Stream.concat(former, targets), recusal, Literals.RECUSAL__FROM).stream().findFirst()
								.ifPresent(n -> clauses.add(context.clause(recusal, "from@recusal", n)));
					}
					if (recusal.getReason() == null) {
						clauses.add(context.clause(recusal, "because", Syntax.text(Syntax.PLACEHOLDER)));
					}
					if (recusal.getDecidedBy() == null) {
						team.map(InspectionTeam::getLeader).filter(l -> l != null && l != recusal.getPerson())
								.flatMap(l -> context.name(l, recusal, Literals.RECUSAL__DECIDED_BY))
								.ifPresent(n -> clauses.add(context.clause(recusal, "decided", n)));
					}
					return context.insertClauses(recusal, clauses)
							.withTitle("write", String.join("  ", clauses.stream().map(ClauseInsertion.NewClause::text).toList()))
							.withSelection(recusal.getReason() == null ? Syntax.PLACEHOLDER : "");
				}).stream();
	}

	private static Stream<TextChange> transfer(FixContext context) {
		return context.element(Transfer.class).stream().flatMap(transfer -> {
			var feature = context.problem().violation().feature();
			var syntax = context.syntax(transfer);
			if (feature == Literals.TRANSFER__TO) {
				var recipients = context.names(recipients(transfer, context), transfer, Literals.TRANSFER__TO).stream().limit(3);
				return recipients.flatMap(name -> (NodeModelUtils.findNodesForFeature(transfer, feature).isEmpty()
						? context.insertAfter(transfer, syntax.clause("to@transfer", name), Literals.TRANSFER__KIND,
								Literals.TRANSFER__INSPECTION)
						: context.replaceValue(transfer, feature, 0, name)).stream());
			} else if (feature == Literals.TRANSFER__DATE) {
				return context
						.insertAfter(transfer, syntax.clause("on", context.modelContext().referenceDate()), Literals.TRANSFER__KIND,
								Literals.TRANSFER__INSPECTION,
								Literals.TRANSFER__TO)
						.map(r -> r.withSelection(context.modelContext().referenceDate().toString())).stream();
			} else if (feature == Literals.TRANSFER__APPROVED_BY) {
				var suggestions = new Suggestions(context.modelContext());
				return context
						.names(Stream.concat(suggestions.leadingGroup().stream(),
								suggestions.superior(transfer).map(Actor.class::cast).stream()),
								transfer, Literals.TRANSFER__APPROVED_BY)
						.stream().limit(2).map(name -> context.insertClauses(transfer, "approved", name));
			}
			return Stream.of(context.insertClauses(transfer, "replied", context.modelContext().referenceDate().toString())
					.withSelection(context.modelContext().referenceDate().toString()));
		});
	}

	/**
	 * The recipients of a transfer: discipline inspection for clues, the organisation department for cadre matters, the inspected party for
	 * immediate corrections.
	 */
	private static Stream<Organization> recipients(Transfer transfer, FixContext context) {
		var suggestions = new Suggestions(context.modelContext());
		return switch (transfer.getKind()) {
			case CLUE -> suggestions.organizations(OrganizationKind.DISCIPLINE_COMMITTEE);
			case CADRE -> suggestions.organizations(OrganizationKind.ORGANIZATION_DEPARTMENT);
			default -> transfer.getKind() == TransferKind.IMMEDIATE_FIX
					? CrossReferences.resolved(transfer.getInspection()).stream()
							.flatMap(i -> CrossReferences.resolved(i.getTargets()))
					: Stream.empty();
		};
	}

	private static Stream<TextChange> withheld(FixContext context) {
		return context.element(Withholding.class).stream().flatMap(withheld -> {
			var syntax = context.syntax(withheld);
			var parts = new ArrayList<String>();
			if (withheld.getReason() == null) {
				parts.add(syntax.placeholderClause("because"));
			}
			if (withheld.getApprovedBy() == null && withheld.getReason() == null) {
				approver(withheld, context).ifPresent(parts::add);
			}
			var blank = withheld.getReason() != null && withheld.getReason().isBlank()
					? context.replaceValue(withheld, Literals.WITHHOLDING__REASON, 0, Syntax.text(Syntax.PLACEHOLDER))
					: Optional.<TextChange>empty();
			var approved = withheld.getReason() != null && withheld.getApprovedBy() == null
					? approver(withheld, context)
							.flatMap(text -> context.insertAfter(withheld, text, Literals.WITHHOLDING__FINDING,
									Literals.WITHHOLDING__REASON))
					: Optional.<TextChange>empty();
			var written = parts.isEmpty() ? Optional.<TextChange>empty()
					: withheld.getApprovedBy() != null || parts.size() > 1
							|| withheld.getReason() == null
							? context.insertAfter(withheld, String.join(" ", parts), Literals.WITHHOLDING__FINDING)
					: Optional.<TextChange>empty();
			return Stream.of(blank, written, approved).flatMap(Optional::stream).reduce(TextChange::and)
					.map(r -> r.withSelection(Syntax.PLACEHOLDER))
					.stream();
		});
	}

	private static Optional<String> approver(Withholding withheld, FixContext context) {
		var suggestions = new Suggestions(context.modelContext());
		var candidates =
				Stream.concat(suggestions.organizations(OrganizationKind.INSPECTION_OFFICE), suggestions.superior(withheld).stream());
		return context.names(candidates, withheld, Literals.WITHHOLDING__APPROVED_BY).stream().findFirst()
				.map(name -> context.syntax(withheld).clause("approved", name));
	}
}
