/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Follows references within a specification, as EMF writes them: {@code //@ownedViewpoints[name='a']/@ownedRepresentations.0}. */
final class ReferenceResolver {

	private static final String START = "//";
	private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\.(\\d+)|\\[(\\w+)='([^']*)'])?");

	private final SpecificationElement root;

	ReferenceResolver(SpecificationElement root) {
		this.root = root;
	}

	/** The elements that an attribute refers to. */
	List<SpecificationElement> of(SpecificationElement tag, String attribute) {
		return tag.optionalAttribute(attribute).stream().flatMap(value -> Stream.of(value.strip().split("\\s+"))).filter(v -> !v.isEmpty())
				.map(reference -> follow(tag, attribute, reference)).toList();
	}

	/** The element that an attribute refers to which must name one thing. */
	SpecificationElement one(SpecificationElement tag, String attribute) {
		tag.requiredAttribute(attribute);
		var all = of(tag, attribute);
		if (all.size() != 1) {
			throw tag.error("one-reference", attribute);
		}
		return all.get(0);
	}

	private SpecificationElement follow(SpecificationElement tag, String attribute, String reference) {
		var at = reference.startsWith(START) ? root : null;
		if (at != null) {
			for (var step : reference.substring(START.length()).split("/(?=@)")) {
				at = at == null ? null : step(at, step);
			}
		}
		if (at == null) {
			throw tag.error("dangling", attribute, reference);
		}
		return at;
	}

	/** A step of a reference, or null if it leads nowhere; the one with the name where several bear it is not for us to guess. */
	private static SpecificationElement step(SpecificationElement from, String step) {
		var parts = STEP.matcher(step);
		if (!parts.matches()) {
			return null;
		}
		var all = from.allChildren().stream().filter(c -> c.name().equals(parts.group(1))).toList();
		if (parts.group(2) != null) {
			int index = Integer.parseInt(parts.group(2));
			return index < all.size() ? all.get(index) : null;
		} else if (parts.group(3) != null) {
			var value = URLDecoder.decode(parts.group(4).replace("+", "%2B"), StandardCharsets.UTF_8);
			all = all.stream().filter(c -> c.rawAttribute(parts.group(3)).filter(value::equals).isPresent()).toList();
		}
		return all.size() == 1 ? all.get(0) : null;
	}
}
