/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.model.Actor;
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
import org.insp.model.check.Judgement;

/** How to complete recusals, transfers and what is withheld from a disclosure. */
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

	/** The inspector keeps out of what the tie is to; the reason has to be given. */
	private static Stream<Repair> recuse(Situation s) {
		return s.element(Inspector.class).filter(i -> i.eContainer() instanceof InspectionTeam).stream().flatMap(inspector -> {
			var team = (InspectionTeam) inspector.eContainer();
			var words = s.wording(team);
			var organization = s.scene().all(Organization.class).filter(o -> s.arguments().get(2).equals(o.getName())).findFirst();
			var from = organization.flatMap(o -> s.name(o, team, Literals.RECUSAL__FROM));
			var decided = Optional.ofNullable(team.getLeader()).filter(l -> l != inspector)
					.flatMap(l -> s.name(l, team, Literals.RECUSAL__DECIDED_BY))
					.map(name -> "  " + words.clause("decided", name)).orElse("");
			return s.name(inspector, team, Literals.RECUSAL__PERSON).stream().flatMap(who -> from.stream()
					.map(what -> s.writing(team, "recusal", who + " { " + words.clause("from@recusal", what) + "  " + words.open("because")
							+ decided + " }")));
		});
	}

	private static Stream<Repair> complete(Situation s) {
		return s.element(Recusal.class).filter(r -> s.problem().violation().feature() != Literals.RECUSAL__PERSON).map(recusal -> {
			var clauses = new ArrayList<Insertion.Written>();
			var team = recusal.eContainer() instanceof InspectionTeam t ? Optional.of(t) : Optional.<InspectionTeam>empty();
			if (recusal.getFrom().isEmpty()) {
				var former = Judgement.resolved(recusal.getPerson()).stream().flatMap(p -> p.getFormerPosts().stream())
						.flatMap(f -> Judgement.resolved(f.getAt()).stream());
				var targets = team.map(InspectionTeam::eContainer).filter(InspectionPlan.class::isInstance).stream()
						.flatMap(p -> Judgement.resolved(((InspectionPlan) p).getTargets()));
				s.names(Stream.concat(former, targets), recusal, Literals.RECUSAL__FROM).stream().findFirst()
						.ifPresent(n -> clauses.add(s.clause(recusal, "from@recusal", n)));
			}
			if (recusal.getReason() == null) {
				clauses.add(s.clause(recusal, "because", Wording.text(Wording.OPEN)));
			}
			if (recusal.getDecidedBy() == null) {
				team.map(InspectionTeam::getLeader).filter(l -> l != null && l != recusal.getPerson())
						.flatMap(l -> s.name(l, recusal, Literals.RECUSAL__DECIDED_BY))
						.ifPresent(n -> clauses.add(s.clause(recusal, "decided", n)));
			}
			return s.writing(recusal, clauses).titled("write", String.join("  ", clauses.stream().map(Insertion.Written::text).toList()))
					.selecting(recusal.getReason() == null ? Wording.OPEN : "");
		}).stream();
	}

	private static Stream<Repair> transfer(Situation s) {
		return s.element(Transfer.class).stream().flatMap(transfer -> {
			var feature = s.problem().violation().feature();
			var words = s.wording(transfer);
			if (feature == Literals.TRANSFER__TO) {
				var recipients = s.names(recipients(transfer, s), transfer, Literals.TRANSFER__TO).stream().limit(3);
				return recipients.flatMap(name -> (NodeModelUtils.findNodesForFeature(transfer, feature).isEmpty()
						? s.behind(transfer, words.clause("to@transfer", name), Literals.TRANSFER__KIND, Literals.TRANSFER__INSPECTION)
						: s.replacing(transfer, feature, 0, name)).stream());
			} else if (feature == Literals.TRANSFER__DATE) {
				return s.behind(transfer, words.clause("on", s.scene().today()), Literals.TRANSFER__KIND, Literals.TRANSFER__INSPECTION,
						Literals.TRANSFER__TO)
						.map(r -> r.selecting(s.scene().today().toString())).stream();
			} else if (feature == Literals.TRANSFER__APPROVED_BY) {
				var likely = new Likely(s.scene());
				return s.names(Stream.concat(likely.leadingGroup().stream(), likely.superior(transfer).map(Actor.class::cast).stream()),
						transfer, Literals.TRANSFER__APPROVED_BY).stream().limit(2).map(name -> s.writing(transfer, "approved", name));
			}
			return Stream.of(s.writing(transfer, "replied", s.scene().today().toString()).selecting(s.scene().today().toString()));
		});
	}

	/** Clues go to discipline inspection, cadre matters to the organisation department, what is to be mended at once to the host. */
	private static Stream<Organization> recipients(Transfer transfer, Situation s) {
		var likely = new Likely(s.scene());
		return switch (transfer.getKind()) {
			case CLUE -> likely.organizations(OrganizationKind.DISCIPLINE_COMMITTEE);
			case CADRE -> likely.organizations(OrganizationKind.ORGANIZATION_DEPARTMENT);
			default -> transfer.getKind() == TransferKind.IMMEDIATE_FIX
					? Judgement.resolved(transfer.getInspection()).stream()
							.flatMap(i -> Judgement.resolved(i.getTargets()))
					: Stream.empty();
		};
	}

	private static Stream<Repair> withheld(Situation s) {
		return s.element(Withholding.class).stream().flatMap(withheld -> {
			var words = s.wording(withheld);
			var parts = new ArrayList<String>();
			if (withheld.getReason() == null) {
				parts.add(words.open("because"));
			}
			if (withheld.getApprovedBy() == null && withheld.getReason() == null) {
				approver(withheld, s).ifPresent(parts::add);
			}
			var blank = withheld.getReason() != null && withheld.getReason().isBlank()
					? s.replacing(withheld, Literals.WITHHOLDING__REASON, 0, Wording.text(Wording.OPEN))
					: Optional.<Repair>empty();
			var approved = withheld.getReason() != null && withheld.getApprovedBy() == null
					? approver(withheld, s)
							.flatMap(text -> s.behind(withheld, text, Literals.WITHHOLDING__FINDING, Literals.WITHHOLDING__REASON))
					: Optional.<Repair>empty();
			var written = parts.isEmpty() ? Optional.<Repair>empty()
					: withheld.getApprovedBy() != null || parts.size() > 1
							|| withheld.getReason() == null
							? s.behind(withheld, String.join(" ", parts), Literals.WITHHOLDING__FINDING)
					: Optional.<Repair>empty();
			return Stream.of(blank, written, approved).flatMap(Optional::stream).reduce(Repair::with).map(r -> r.selecting(Wording.OPEN))
					.stream();
		});
	}

	private static Optional<String> approver(Withholding withheld, Situation s) {
		var likely = new Likely(s.scene());
		var candidates = Stream.concat(likely.organizations(OrganizationKind.INSPECTION_OFFICE), likely.superior(withheld).stream());
		return s.names(candidates, withheld, Literals.WITHHOLDING__APPROVED_BY).stream().findFirst()
				.map(name -> s.wording(withheld).clause("approved", name));
	}
}
