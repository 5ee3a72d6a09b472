/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.insp.report.ledger.JsonPlace;
import org.insp.report.ledger.LedgerNote;
import org.insp.report.ledger.LedgerNote.Kind;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** An object of a file, which knows where it stands and what of it was read: nothing is passed over in silence. */
final class PoamObject {

	private static final int EXCERPT = 80;

	private final JsonObject json;
	private final JsonPlace place;
	private final List<LedgerNote> notes;
	private final PoamLeftOut leftOut;
	private final Set<String> read = new HashSet<>();

	/**
	 * @param json the object
	 * @param place where it stands
	 * @param notes takes what is not understood
	 * @param leftOut takes what has no place in a plan
	 */
	PoamObject(JsonObject json, JsonPlace place, List<LedgerNote> notes, PoamLeftOut leftOut) {
		this.json = json;
		this.place = place;
		this.notes = notes;
		this.leftOut = leftOut;
	}

	/** Returns the same object, of which other notes take what is not understood. */
	PoamObject noting(List<LedgerNote> others) {
		return new PoamObject(json, place, others, leftOut);
	}

	/** Returns where it stands. */
	JsonPlace place() {
		return place;
	}

	/** Returns whether it has a member. */
	boolean has(String name) {
		return json.has(name);
	}

	/** Returns a text; empty where there is none. */
	String text(String name) {
		var value = take(name);
		if (value == null) {
			return "";
		} else if (value.isJsonPrimitive()) {
			return value.getAsString().strip();
		}
		unread(value, place.member(name));
		return "";
	}

	/** Returns an object; empty where there is none. */
	Optional<PoamObject> object(String name) {
		var value = take(name);
		if (value == null || value.isJsonObject()) {
			return Optional.ofNullable(value).map(each -> new PoamObject(each.getAsJsonObject(), place.member(name), notes, leftOut));
		}
		unread(value, place.member(name));
		return Optional.empty();
	}

	/** Returns the objects of a list; none where there is no list. */
	List<PoamObject> objects(String name) {
		var objects = new ArrayList<PoamObject>();
		for (var entry : entries(name)) {
			if (entry.value.isJsonObject()) {
				objects.add(new PoamObject(entry.value.getAsJsonObject(), entry.place, notes, leftOut));
			} else {
				unread(entry.value, entry.place);
			}
		}
		return objects;
	}

	/** Returns the texts of a list. */
	List<String> texts(String name) {
		var texts = new ArrayList<String>();
		for (var entry : entries(name)) {
			if (entry.value.isJsonPrimitive()) {
				texts.add(entry.value.getAsString().strip());
			} else {
				unread(entry.value, entry.place);
			}
		}
		return texts;
	}

	private record Entry(JsonElement value, JsonPlace place) {
	}

	private List<Entry> entries(String name) {
		var value = take(name);
		var entries = new ArrayList<Entry>();
		if (value != null && value.isJsonArray()) {
			for (int i = 0; i < value.getAsJsonArray().size(); i++) {
				entries.add(new Entry(value.getAsJsonArray().get(i), place.member(name).entry(i)));
			}
		} else if (value != null) {
			unread(value, place.member(name));
		}
		return entries;
	}

	/** Notes that a member is not understood. */
	void note(Kind kind, String name, String text) {
		notes.add(new LedgerNote(place.member(name), kind, text));
	}

	/** Notes what of it was not read. */
	void close() {
		json.entrySet().stream().filter(member -> !read.contains(member.getKey()))
				.filter(member -> !leftOut.add(member.getKey(), place.member(member.getKey())))
				.forEach(member -> unread(member.getValue(), place.member(member.getKey())));
	}

	private JsonElement take(String name) {
		read.add(name);
		var value = json.get(name);
		return value == null || value.isJsonNull() ? null : value;
	}

	private void unread(JsonElement value, JsonPlace at) {
		var text = value.toString();
		notes.add(new LedgerNote(at, Kind.UNREAD,
				text.length() > EXCERPT ? text.substring(0, text.offsetByCodePoints(0, EXCERPT / 2)) + '…' : text));
	}
}
