/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.discipline;

import java.util.List;

import org.insp.model.Committee;
import org.insp.model.CrossReferences;
import org.insp.model.DateText;
import org.insp.model.Department;
import org.insp.model.InspPackage.Literals;
import org.insp.model.LimitKind;
import org.insp.model.Organization;
import org.insp.model.OrganizationKind;
import org.insp.model.Severity;
import org.insp.model.Transfer;
import org.insp.model.TransferKind;
import org.insp.model.Village;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;
import org.insp.model.people.Persons;

/** Something was handed over to the wrong recipient, without approval or date, or the recipient has not replied in time. */
final class TransferIncomplete extends Rule<Transfer> {

	TransferIncomplete() {
		super("transfer-incomplete", Severity.ERROR, Transfer.class);
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}

	@Override
	protected void check(Transfer transfer, RuleContext context) {
		var date = DateText.dateOf(transfer.getDate());
		if (date.filter(d -> d.isAfter(context.referenceDate())).isPresent()) {
			return;
		}
		if (transfer.getTo() == null) {
			context.report(transfer, Literals.TRANSFER__TO, transfer, Phrase.of("noRecipient"));
		} else if (!transfer.getTo().eIsProxy()) {
			checkRecipient(transfer, context);
		}
		if (transfer.getDate() == null) {
			context.report(transfer, Literals.TRANSFER__DATE, transfer, Phrase.of("noDate"));
		}
		// what another organ hands over is its own to approve
		if (transfer.getApprovedBy() == null && transfer.getHandedOverBy() == null) {
			context.report(transfer, Literals.TRANSFER__APPROVED_BY, transfer, Phrase.of("noApproval"));
		}
		// what the host is to rectify at once is a measure, checked by its deadline
		if (transfer.getKind() != TransferKind.IMMEDIATE_FIX && !isReplied(transfer, context)) {
			date.flatMap(d -> context.settings().deadline(LimitKind.CLUE_REPLY, d)).filter(context.referenceDate()::isAfter)
					.ifPresent(limit -> context.report(transfer, Literals.TRANSFER__REPLIED_ON, transfer, Phrase.of("noReply", limit)));
		}
	}

	private static void checkRecipient(Transfer transfer, RuleContext context) {
		var expected = switch (transfer.getKind()) {
			case CLUE -> OrganizationKind.DISCIPLINE_COMMITTEE;
			case CADRE -> OrganizationKind.ORGANIZATION_DEPARTMENT;
			default -> OrganizationKind.UNSPECIFIED;
		};
		var actual = kind(transfer.getTo());
		if (expected != OrganizationKind.UNSPECIFIED && actual != OrganizationKind.UNSPECIFIED && actual != expected) {
			context.report(transfer, Literals.TRANSFER__TO, transfer,
					Phrase.of("wrongRecipient", transfer.getKind(), expected, transfer.getTo()));
		} else if (transfer.getKind() == TransferKind.IMMEDIATE_FIX && !isHost(transfer)) {
			context.report(transfer, Literals.TRANSFER__TO, transfer, Phrase.of("notHost", transfer.getTo()));
		}
	}

	private static OrganizationKind kind(Organization organization) {
		if (organization.getKind() != OrganizationKind.UNSPECIFIED) {
			return organization.getKind();
		}
		return organization instanceof Committee ? OrganizationKind.COMMITTEE
				: organization instanceof Department ? OrganizationKind.OFFICE
				: organization instanceof Village ? OrganizationKind.VILLAGE
				: OrganizationKind.UNSPECIFIED;
	}

	/** Returns whether the recipient is whom the inspection is of, or part of it; true where that is not known. */
	private static boolean isHost(Transfer transfer) {
		var targets = CrossReferences.resolved(transfer.getInspection())
				.map(InspectedOrganizations::of).orElse(List.of());
		return targets.isEmpty() || Persons.withAncestors(transfer.getTo()).stream().anyMatch(targets::contains);
	}

	/** Returns whether a reply is written down; one of a later date has not come yet. */
	private static boolean isReplied(Transfer transfer, RuleContext context) {
		return transfer.getRepliedOn() != null && (transfer.getRepliedOn().date() == null || context.isReached(transfer.getRepliedOn()));
	}
}
