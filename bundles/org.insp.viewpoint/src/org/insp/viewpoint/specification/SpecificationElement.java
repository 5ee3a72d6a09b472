/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of the XML. It records which attributes and children are read: what is not read is not understood, and
 * {@link #requireAllRead()} reports it. Nothing of a specification is ignored silently that way.
 */
final class SpecificationElement {

	private final String file;
	private final int line;
	private final String name;
	private final String type;
	private final SpecificationElement parent;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<SpecificationElement> children = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private final Set<String> understood = new HashSet<>();

	SpecificationElement(String file, int line, String name, String type, SpecificationElement parent) {
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

	SpecificationElement parent() {
		return parent;
	}

	List<SpecificationElement> allChildren() {
		return children;
	}

	String text() {
		return text.toString().strip();
	}

	/** The value of an attribute, for those who look for the element rather than into it. */
	Optional<String> rawAttribute(String attribute) {
		return Optional.ofNullable(attributes.get(attribute));
	}

	/** Objects to the element unless it has one of some types. */
	void requireType(String... types) {
		if (!List.of(types).contains(type)) {
			throw error(type.isEmpty() ? "untyped" : "unknown-type", type);
		}
	}

	/** The value of an attribute that may be absent. */
	Optional<String> optionalAttribute(String attribute) {
		understood.add(attribute);
		return Optional.ofNullable(attributes.get(attribute));
	}

	/** Returns the value of an attribute that must be there and not be blank. */
	String requiredAttribute(String attribute) {
		return optionalAttribute(attribute).filter(v -> !v.isBlank()).orElseThrow(() -> error("missing-attribute", attribute));
	}

	/** The value of an attribute of which only some are understood. */
	<T> T choice(String attribute, Map<String, T> values, String standard) {
		var value = optionalAttribute(attribute).orElse(standard);
		return Optional.ofNullable(values.get(value)).orElseThrow(() -> error("unknown-value", attribute, value,
				String.join(", ", values.keySet().stream().sorted().toList())));
	}

	boolean flag(String attribute, boolean standard) {
		return choice(attribute, Map.of("true", true, "false", false), String.valueOf(standard));
	}

	int number(String attribute, int standard) {
		var value = optionalAttribute(attribute).orElse(String.valueOf(standard));
		try {
			return Integer.parseInt(value);
		} catch (NumberFormatException e) {
			throw error("no-number", attribute, value);
		}
	}

	/** The values of an attribute that may have several: in one attribute, or an element for each. */
	List<String> values(String attribute) {
		var values = new ArrayList<>(optionalAttribute(attribute).map(v -> List.of(v.strip().split("\\s+"))).orElse(List.of()));
		children(attribute).forEach(child -> {
			values.add(child.text());
			child.requireAllRead();
		});
		return values;
	}

	/** The children of a name. */
	List<SpecificationElement> children(String child) {
		understood.add(child);
		return children.stream().filter(c -> c.name.equals(child)).toList();
	}

	/** The only child of a name, if there is one. */
	Optional<SpecificationElement> optionalChild(String child) {
		var all = children(child);
		if (all.size() > 1) {
			throw all.get(1).error("several", child);
		}
		return all.stream().findFirst();
	}

	/** The only child of a name. */
	SpecificationElement requiredChild(String child) {
		return optionalChild(child).orElseThrow(() -> error("missing-child", child));
	}

	/** Ignores what has a meaning for people or for Sirius alone. */
	void ignore(String... attributesAndChildren) {
		understood.addAll(List.of(attributesAndChildren));
	}

	/** Everything that is of interest was asked for: what is left is not understood. */
	void requireAllRead() {
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
