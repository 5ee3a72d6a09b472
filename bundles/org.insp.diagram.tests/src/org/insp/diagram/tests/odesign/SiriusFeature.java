/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.odesign;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A feature of a class of Sirius.
 *
 * @param name its name
 * @param required whether it must be set
 * @param many whether it may have several values
 * @param kind what its values are
 * @param type for elements their class; for texts: boolean, int, type (a domain class), feature or nothing
 * @param values the values that there are, if only these
 * @param variables for expressions: those that they know beside {@code self}
 * @param fallback the expression that is taken where none is written, or null
 */
record SiriusFeature(String name, boolean required, boolean many, Kind kind, String type, List<String> values, Set<String> variables,
		String fallback) {

	enum Kind {
		TEXT, EXPRESSION, CHILD, LINK
	}

	private static final Pattern FORM = Pattern.compile("(\\w+)(!?)(\\*?)(?:([>@=:])(\\w+(?::\\w+)?[^(~]*)(?:\\(([^)]*)\\))?(?:~(.*))?)?");

	/** Reads a feature as the table writes it. */
	static SiriusFeature of(String form) {
		var match = FORM.matcher(form);
		if (!match.matches()) {
			throw new IllegalArgumentException(form);
		}
		var sign = match.group(4) == null ? "" : match.group(4);
		var type = match.group(5) == null ? "" : match.group(5);
		var kind = switch (sign) {
			case ">" -> Kind.CHILD;
			case "@" -> Kind.LINK;
			default -> type.equals("expression") ? Kind.EXPRESSION : Kind.TEXT;
		};
		return new SiriusFeature(match.group(1), !match.group(2).isEmpty(), !match.group(3).isEmpty(), kind, type,
				sign.equals("=") ? List.of(type.split("\\|")) : List.of(),
				match.group(6) == null ? Set.of() : Set.of(match.group(6).split(",")), match.group(7));
	}
}
