/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.naming.ModelNames;
import org.insp.model.Actor;
import org.insp.model.CrossReferences;
import org.insp.model.Person;
import org.insp.model.text.MessageBundle;
import org.insp.report.input.ReportInput;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The people and organizations that a plan of action names, and as what it names them. */
final class PoamParties {

	private final ReportInput input;
	private final PoamJson json;
	private final Map<Actor, JsonObject> parties = new LinkedHashMap<>();
	private final Set<String> roles = new LinkedHashSet<>();

	PoamParties(ReportInput input, PoamJson json) {
		this.input = input;
		this.json = json;
	}

	/** Adds who answers for something in a role, unless nobody does. */
	void add(JsonObject to, String list, String role, Collection<? extends EObject> actors) {
		var uuids = new JsonArray();
		CrossReferences.resolved(actors).filter(Actor.class::isInstance).map(Actor.class::cast).distinct().map(this::uuid)
				.forEach(uuids::add);
		if (!uuids.isEmpty()) {
			roles.add(role);
			var responsible = PoamJson.of(PoamTerms.ROLE_ID, role);
			responsible.add(PoamTerms.PARTY_UUIDS, uuids);
			PoamJson.add(to, list, responsible);
		}
	}

	private String uuid(Actor actor) {
		return parties.computeIfAbsent(actor, this::party).get(PoamTerms.UUID).getAsString();
	}

	/** An identifier that is made of a name would tell it to whoever tries names; where they are masked it is made of the place. */
	private JsonObject party(Actor actor) {
		var key = input.options().isMasked() ? String.valueOf(parties.size()) : String.join(".", ModelNames.qualifiedName(actor));
		var party = PoamJson.of(PoamTerms.UUID, json.uuid("party " + key));
		party.addProperty(PoamTerms.TYPE, actor instanceof Person ? "person" : "organization");
		json.addLine(party, PoamTerms.NAME, input.texts().name(actor));
		return party;
	}

	/** Writes the roles and parties that were named, those of several models once. */
	static void write(JsonObject metadata, Stream<PoamParties> all) {
		var roles = new LinkedHashMap<String, JsonObject>();
		var parties = new LinkedHashMap<String, JsonObject>();
		all.forEach(each -> {
			var words = MessageBundle.of(PoamParties.class, each.input.language());
			each.roles.forEach(role -> roles.computeIfAbsent(role, id -> {
				var written = PoamJson.of("id", id);
				written.addProperty(PoamTerms.TITLE, words.get("role." + id));
				return written;
			}));
			each.parties.values().forEach(party -> parties.putIfAbsent(party.get(PoamTerms.UUID).getAsString(), party));
		});
		roles.values().forEach(role -> PoamJson.add(metadata, "roles", role));
		parties.values().forEach(party -> PoamJson.add(metadata, "parties", party));
	}
}
