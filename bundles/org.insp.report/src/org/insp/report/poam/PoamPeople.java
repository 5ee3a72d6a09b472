/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.insp.report.ledger.LedgerNote.Kind;
import org.insp.report.ledger.LedgerPerson;

/** The people and organizations of a file, by their identifiers. */
final class PoamPeople {

	private record Party(boolean isPerson, String name) {
	}

	private final Map<String, Party> parties = new HashMap<>();
	private String audited = "";

	/** Reads those whom the head of a file names. */
	PoamPeople(PoamObject metadata) {
		for (var party : metadata.objects("parties")) {
			var name = party.text(PoamTerms.NAME);
			parties.put(party.text(PoamTerms.UUID),
					new Party(party.text(PoamTerms.TYPE).equals("person"), name.isEmpty() ? party.text("short-name") : name));
			party.close();
		}
		for (var responsible : metadata.objects(PoamTerms.PARTIES)) {
			if (responsible.text(PoamTerms.ROLE_ID).equals(PoamTerms.AUDITED)) {
				audited = responsible.texts(PoamTerms.PARTY_UUIDS).stream().map(parties::get)
						.filter(party -> party != null && !party.isPerson)
						.map(Party::name).findFirst().orElse(audited);
			}
		}
	}

	/** Returns the organization whose plan it is; empty if the file does not say so. */
	String audited() {
		return audited;
	}

	/** Reads who answers for a task: a person by name, an organization as a department. */
	void read(PoamObject task, PoamWork work) {
		for (var role : task.objects(PoamTerms.ROLES)) {
			var id = role.text(PoamTerms.ROLE_ID);
			var uuids = role.texts(PoamTerms.PARTY_UUIDS);
			if (uuids.isEmpty()) {
				role.note(Kind.UNREAD, PoamTerms.ROLE_ID, id);
			}
			for (var uuid : uuids) {
				var party = parties.get(uuid);
				if (party == null || party.name.isEmpty()) {
					role.note(Kind.DANGLING, PoamTerms.PARTY_UUIDS, uuid);
				} else {
					add(party, id, work);
				}
			}
			work.fields().add("Remarks on " + id, role.text(PoamTerms.REMARKS));
			work.fields().addProperties(role, (name, text, isOurs) -> false);
			role.close();
		}
	}

	private static void add(Party party, String role, PoamWork work) {
		if (party.isPerson) {
			addOnce(role.equals(PoamTerms.LEADER) ? work.leaders() : work.persons(), new LedgerPerson(party.name, null));
		} else {
			addOnce(role.equals(PoamTerms.COOPERATING) ? work.cooperators() : work.departments(), party.name);
		}
	}

	private static <T> void addOnce(List<T> to, T value) {
		if (!to.contains(value)) {
			to.add(value);
		}
	}
}
