/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.text.Identifiers;

/** The names under which titles are declared: as alike as the alphabet of names allows, each once. */
final class DeclaredNames {

	private final Map<String, String> byTitle = new HashMap<>();
	private final Set<String> taken = new HashSet<>();

	/** Returns the name of a title, the same each time. */
	String of(String title) {
		return byTitle.computeIfAbsent(title, this::make);
	}

	/** Returns the name of a title as it is written in a text. */
	String written(String title) {
		return NameSyntax.escape(of(title));
	}

	private String make(String title) {
		var name = new StringBuilder();
		title.codePoints().forEach(c -> {
			boolean isLetter = Identifiers.isLetter(c) || Character.isDigit(c);
			if (isLetter) {
				name.appendCodePoint(c);
			} else if (name.length() > 0 && name.charAt(name.length() - 1) != '-') {
				name.append('-');
			}
		});
		var plain = name.toString().replaceAll("^-+|-+$", "");
		var base = Identifiers.isIdentifier(plain) ? plain : "N" + plain;
		base = Identifiers.isIdentifier(base) ? base : "N";
		var unique = base;
		for (int i = 2; !taken.add(unique); i++) {
			unique = base + '-' + i;
		}
		return unique;
	}
}
