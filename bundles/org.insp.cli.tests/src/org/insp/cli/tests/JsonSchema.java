/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Validates JSON against a schema, with as much of JSON Schema as the schemas of SARIF and OSCAL use. It fails on other keywords, so that
 * nothing is
 * left unchecked.
 */
final class JsonSchema {

	private static final Set<String> WITHOUT_EFFECT =
			Set.of("$schema", "$id", "$comment", "title", "description", "default", "definitions");

	private final JsonObject root;
	private final List<String> errors = new ArrayList<>();

	JsonSchema(JsonObject root) {
		this.root = root;
	}

	/** Returns the violations of the schema. */
	List<String> errors(JsonElement value) {
		errors.clear();
		check(value, root, "$");
		return List.copyOf(errors);
	}

	private void check(JsonElement value, JsonObject schema, String at) {
		for (var keyword : schema.keySet()) {
			var constraint = schema.get(keyword);
			boolean satisfied = switch (keyword) {
				case "$ref" -> {
					check(value, definition(constraint.getAsString()), at);
					yield true;
				}
				case "type" -> isOf(value, constraint.getAsString());
				case "enum" -> constraint.getAsJsonArray().contains(value);
				case "required" -> !value.isJsonObject()
						|| constraint.getAsJsonArray().asList().stream().allMatch(n -> value.getAsJsonObject().has(n.getAsString()));
				case "properties" -> {
					each(value, (name, member) -> {
						if (constraint.getAsJsonObject().has(name)) {
							check(member, constraint.getAsJsonObject().getAsJsonObject(name), at + '.' + name);
						}
					});
					yield true;
				}
				case "additionalProperties" -> additional(value, schema, constraint, at);
				case "items" -> {
					for (int i = 0; value.isJsonArray() && i < value.getAsJsonArray().size(); i++) {
						check(value.getAsJsonArray().get(i), constraint.getAsJsonObject(), at + '[' + i + ']');
					}
					yield true;
				}
				case "minItems" -> !value.isJsonArray() || value.getAsJsonArray().size() >= constraint.getAsInt();
				case "uniqueItems" -> !constraint.getAsBoolean() || !value.isJsonArray()
						|| new HashSet<>(value.getAsJsonArray().asList()).size() == value.getAsJsonArray().size();
				case "minimum" -> !isOf(value, "number") || value.getAsDouble() >= constraint.getAsDouble();
				case "maximum" -> !isOf(value, "number") || value.getAsDouble() <= constraint.getAsDouble();
				case "pattern" -> !isOf(value, "string") || Pattern.compile(constraint.getAsString()).matcher(value.getAsString()).find();
				case "format" -> !isOf(value, "string") || hasFormat(value.getAsString(), constraint.getAsString());
				case "contentEncoding" -> !isOf(value, "string") || isEncoded(value.getAsString(), constraint.getAsString());
				case "allOf" -> matching(value, constraint, at) == constraint.getAsJsonArray().size();
				case "anyOf" -> matching(value, constraint, at) >= 1;
				case "oneOf" -> matching(value, constraint, at) == 1;
				default -> WITHOUT_EFFECT.contains(keyword);
			};
			if (!satisfied) {
				errors.add(at + ": " + keyword + ' ' + constraint);
			}
		}
	}

	private JsonObject definition(String reference) {
		return root.getAsJsonObject("definitions").getAsJsonObject(reference.substring("#/definitions/".length()));
	}

	private boolean additional(JsonElement value, JsonObject schema, JsonElement constraint, String at) {
		var declared = schema.has("properties") ? schema.getAsJsonObject("properties").keySet() : Set.<String>of();
		var wrong = new ArrayList<String>();
		each(value, (name, member) -> {
			if (declared.contains(name)) {
				return;
			} else if (constraint.isJsonObject()) {
				check(member, constraint.getAsJsonObject(), at + '.' + name);
			} else if (!constraint.getAsBoolean()) {
				wrong.add(name);
			}
		});
		return wrong.isEmpty();
	}

	private long matching(JsonElement value, JsonElement schemas, String at) {
		return schemas.getAsJsonArray().asList().stream().filter(s -> {
			int before = errors.size();
			check(value, s.getAsJsonObject(), at);
			boolean satisfied = errors.size() == before;
			errors.subList(before, errors.size()).clear();
			return satisfied;
		}).count();
	}

	private static void each(JsonElement value, BiConsumer<String, JsonElement> member) {
		if (value.isJsonObject()) {
			value.getAsJsonObject().asMap().forEach(member);
		}
	}

	private static boolean isOf(JsonElement value, String type) {
		return switch (type) {
			case "object" -> value.isJsonObject();
			case "array" -> value.isJsonArray();
			case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
			case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
			case "number" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
			case "integer" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber() && value.getAsDouble() == value.getAsLong();
			default -> false;
		};
	}

	private static boolean isEncoded(String value, String encoding) {
		try {
			return encoding.equals("base64") && Base64.getDecoder().decode(value) != null;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private static boolean hasFormat(String value, String format) {
		try {
			return switch (format) {
				case "uri" -> URI.create(value).isAbsolute();
				case "uri-reference" -> URI.create(value) != null;
				case "date-time" -> OffsetDateTime.parse(value) != null;
				case "email" -> value.indexOf('@') > 0;
				default -> false;
			};
		} catch (IllegalArgumentException | DateTimeException e) {
			return false;
		}
	}
}
