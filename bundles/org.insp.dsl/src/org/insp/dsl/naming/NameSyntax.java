/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.naming;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.dsl.vocabulary.Vocabulary;

/** How names are written: as they are, but for those that are keywords. */
public final class NameSyntax {

	private static final String LETTER = "[a-zA-Z_·〇\\u00c0-\\u024f\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff]";
	private static final Pattern NAME = Pattern.compile(LETTER + "(-?(" + LETTER + "|[0-9０-９]))*");
	/** The first word of a keyword of two is none by itself, but it would be if the second came next. */
	private static final Set<String> KEYWORDS = Vocabulary.keywords().stream().flatMap(k -> Stream.of(k.en(), k.zh()))
			.flatMap(w -> Stream.of(w, w.split(" ")[0]))
			.collect(Collectors.toSet());

	private NameSyntax() {
	}

	/** Whether a text can be a name. */
	public static boolean isName(String text) {
		return NAME.matcher(text).matches();
	}

	/** A name as it is written in a text. */
	public static String escape(String name) {
		return KEYWORDS.contains(name) ? '^' + name : name;
	}
}
