/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.naming;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.dsl.text.Identifiers;
import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.dsl.vocabulary.Vocabulary.Keyword;

/** The written form of names: those that are keywords are escaped. */
public final class NameSyntax {

	/** The first word of a keyword of two is none by itself, but it would be if the second came next. */
	private static final Set<String> KEYWORDS = Vocabulary.keywords().stream().flatMap(Keyword::words)
			.flatMap(w -> Stream.of(w, w.split(" ")[0]))
			.collect(Collectors.toSet());

	private NameSyntax() {
	}

	/** Returns whether a text can be a name. */
	public static boolean isName(String text) {
		return Identifiers.isIdentifier(text);
	}

	/** Returns a name as it is written in a text. */
	public static String escape(String name) {
		return KEYWORDS.contains(name) ? '^' + name : name;
	}

	/** Returns a word of the place's own as it is written in a text: quoted where it could be taken for something else. */
	public static String word(String text) {
		return isName(text) && !KEYWORDS.contains(text) ? text : QuotedText.quote(text);
	}
}
