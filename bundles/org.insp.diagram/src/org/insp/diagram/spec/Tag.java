/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of the XML. It remembers what was asked of it: what nobody asked for is not understood, and {@link #done()} objects to it.
 * Nothing of a specification can be passed over in silence that way.
 */
final class Tag {

	private final String file;
	private final int line;
	private final String name;
	private final String type;
	private final Tag parent;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<Tag> children = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private final Set<String> understood = new HashSet<>();

	Tag(String file, int line, String name, String type, Tag parent) {
		this.file = file;
		this.line = line;
		this.name = name;
		this.type = type;
		this.parent = parent;
		if (parent != null) {
			parent.children.add(this);
		}
	}

	void put(String attribute, String value) {
		attributes.put(attribute, value);
	}

	void append(String characters) {
		text.append(characters);
	}

	String name() {
		return name;
	}

	/** The {@code xsi:type}, its name space shortened; empty if it has none. */
	String type() {
		return type;
	}

	Tag parent() {
		return parent;
	}

	List<Tag> all() {
		return children;
	}

	String text() {
		return text.toString().strip();
	}

	/** The value of an attribute, for those who look for the element rather than into it. */
	Optional<String> plain(String attribute) {
		return Optional.ofNullable(attributes.get(attribute));
	}

	/** Objects to the element unless it has one of some types. */
	void mustBe(String... types) {
		if (!List.of(types).contains(type)) {
			throw error(type.isEmpty() ? "untyped" : "unknown-type", type);
		}
	}

	/** The value of an attribute that may be absent. */
	Optional<String> attribute(String attribute) {
		understood.add(attribute);
		return Optional.ofNullable(attributes.get(attribute));
	}

	/** The value of an attribute that must be there and say something. */
	String required(String attribute) {
		return attribute(attribute).filter(v -> !v.isBlank()).orElseThrow(() -> error("missing-attribute", attribute));
	}

	/** The value of an attribute of which only some are understood. */
	<T> T choice(String attribute, Map<String, T> values, String standard) {
		var value = attribute(attribute).orElse(standard);
		return Optional.ofNullable(values.get(value)).orElseThrow(() -> error("unknown-value", attribute, value,
				String.join(", ", values.keySet().stream().sorted().toList())));
	}

	boolean flag(String attribute, boolean standard) {
		return choice(attribute, Map.of("true", true, "false", false), String.valueOf(standard));
	}

	int number(String attribute, int standard) {
		var value = attribute(attribute).orElse(String.valueOf(standard));
		try {
			return Integer.parseInt(value);
		} catch (NumberFormatException e) {
			throw error("no-number", attribute, value);
		}
	}

	/** The values of an attribute that may have several: in one attribute, or an element for each. */
	List<String> values(String attribute) {
		var values = new ArrayList<String>(attribute(attribute).map(v -> List.of(v.strip().split("\\s+"))).orElse(List.of()));
		children(attribute).forEach(child -> {
			values.add(child.text());
			child.done();
		});
		return values;
	}

	/** The children of a name. */
	List<Tag> children(String child) {
		understood.add(child);
		return children.stream().filter(c -> c.name.equals(child)).toList();
	}

	/** The only child of a name, if there is one. */
	Optional<Tag> child(String child) {
		var all = children(child);
		if (all.size() > 1) {
			throw all.get(1).error("several", child);
		}
		return all.stream().findFirst();
	}

	/** The only child of a name. */
	Tag one(String child) {
		return child(child).orElseThrow(() -> error("missing-child", child));
	}

	/** What has a meaning for people or for Sirius alone. */
	void leave(String... attributesAndChildren) {
		understood.addAll(List.of(attributesAndChildren));
	}

	/** Everything that is of interest was asked for: what is left is not understood. */
	void done() {
		for (var attribute : attributes.keySet()) {
			if (!understood.contains(attribute)) {
				throw error("unknown-attribute", attribute, attributes.get(attribute));
			}
		}
		for (var child : children) {
			if (!understood.contains(child.name)) {
				throw child.error("unknown-element", name);
			}
		}
	}

	SpecificationException error(String key, Object... arguments) {
		var label = attributes.containsKey("name") ? " name=\"" + attributes.get("name") + '"' : "";
		return new SpecificationException(file, line, '<' + name + label + '>', key, arguments);
	}
}
