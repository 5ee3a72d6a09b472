/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.insp.model.FieldKind;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Values in the forms that OSCAL asks for.
 *
 * @param seed what tells this model's elements from those of others
 * @param mask masks what people are not to be recognised by
 */
record PoamJson(String seed, UnaryOperator<String> mask) {

	/** The version and the variant of an identifier that is made of a name (RFC 4122, version 5). */
	private static final int VERSION = 0x5000;
	private static final int VERSION_MASK = 0x0fff;
	private static final long VARIANT = 0x8000_0000_0000_0000L;
	private static final long VARIANT_MASK = 0x3fff_ffff_ffff_ffffL;

	/** Returns the identifier of an element, the same in every file that is made of the model. */
	String uuid(String element) {
		try {
			var hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-1")
					.digest((PoamTerms.NAMESPACE + '\n' + seed + '\n' + element).getBytes(StandardCharsets.UTF_8)));
			long high = hash.getLong() & ~0xffffL | (hash.getLong(0) & VERSION_MASK) | VERSION;
			return new UUID(high, hash.getLong() & VARIANT_MASK | VARIANT).toString();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Returns a text that may have several lines. */
	String text(String text) {
		return mask.apply(text == null ? "" : text).strip();
	}

	/** Returns a text in one line. */
	String line(String text) {
		return text(text).replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
	}

	/** Returns a word that OSCAL takes for a name. */
	static String token(String word) {
		var plain = word.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
		return plain.matches("[\\p{L}_].*") ? plain : '_' + plain;
	}

	/** Returns a day, which is one everywhere: OSCAL knows only points of time. */
	static String day(LocalDate day) {
		return day + "T00:00:00Z";
	}

	/** Adds a text in one line, unless it is empty. */
	void addLine(JsonObject to, String member, String text) {
		var line = line(text);
		if (!line.isEmpty()) {
			to.addProperty(member, line);
		}
	}

	/** Adds a property of ours, unless it is empty; what has several lines stands whole in its remarks. */
	void addProperty(JsonObject to, String name, String value) {
		addProperty(to, name, value, null);
	}

	/** Adds a property of ours that is read as a field of the place, unless it is empty. */
	void addField(JsonObject to, String name, String value) {
		addProperty(to, name, value, PoamTerms.FIELD_CLASS + FieldKind.TEXT.getLiteral());
	}

	/** Adds a property of ours of a class. */
	void addProperty(JsonObject to, String name, String value, String kind) {
		var line = line(value);
		if (line.isEmpty()) {
			return;
		}
		var property = new JsonObject();
		property.addProperty(PoamTerms.NAME, token(name));
		property.addProperty(PoamTerms.NS, PoamTerms.NAMESPACE);
		property.addProperty(PoamTerms.VALUE, line);
		if (kind != null) {
			property.addProperty(PoamTerms.CLASS, kind);
		}
		if (!line.equals(text(value))) {
			property.addProperty(PoamTerms.REMARKS, text(value));
		}
		add(to, PoamTerms.PROPS, property);
	}

	/** Adds a value to a list, which begins with it where there is none yet: OSCAL knows no empty lists. */
	static void add(JsonObject to, String list, JsonElement value) {
		if (!to.has(list)) {
			to.add(list, new JsonArray());
		}
		to.getAsJsonArray(list).add(value);
	}

	/** Returns an object with one member. */
	static JsonObject of(String member, String value) {
		var object = new JsonObject();
		object.addProperty(member, value);
		return object;
	}
}
