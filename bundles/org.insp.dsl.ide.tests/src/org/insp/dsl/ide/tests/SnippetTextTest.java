/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.insp.dsl.ide.completion.SnippetText;
import org.insp.dsl.ide.completion.SnippetText.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammar of snippets in the Language Server Protocol: what is inserted, and where one goes on writing. */
class SnippetTextTest {

	/** A place is written as its number and its text. */
	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '`', value = {
			"plain } text!plain } text!``",
			"goal \"${1}\"$0!goal \"\"!1[] 0[]",
			"due $1 from $2.!due  from .!1[] 2[]",
			"kind ${1|immediate,limited|} x!kind immediate x!1[immediate]",
			"${1|a\\,b,c\\|d\\\\|}!a,b!1[a,b]",
			"${2:b} ${1:a}!b a!1[a] 2[b]",
			"${1:foo} = $1 = ${1}!foo = foo = foo!1[foo] 1[foo] 1[foo]",
			"$1 = ${1:foo}!foo = foo!1[foo] 1[foo]",
			"${1:a ${2:b} c}!a b c!2[b]",
			"${1:a $1 b}!a  b!1[]",
			"${1:${2|x,y|}}!x!2[x]",
			"\\$1 \\} \\\\ \\n!$1 } \\ \\n!``",
			"$TM_FILENAME ${TM_YEAR}!TM_FILENAME TM_YEAR!1000000[TM_FILENAME] 1000001[TM_YEAR]",
			"${TM_YEAR:2024}!2024!``",
			"${TM_YEAR:${1:2024}}!2024!1[2024]",
			"${TM_FILENAME/(.*)\\..+$/${1:/upcase}/g}.insp!.insp!``",
			"${1:a}${1/(a)/${1:+b}/}!aa!1[a] 1[a]",
			"$ ${ ${} 5$ ${1 ${a-b}!$ ${ ${} 5$ ${1 ${a-b}!``", })
	void marksArePlaces(String marked, String text, String places) {
		var snippet = SnippetText.parse(marked);
		assertEquals(text, snippet.text());
		assertEquals(places, snippet.places().stream()
				.map(p -> p.number() + "[" + snippet.text().substring(p.offset(), p.offset() + p.length()) + "]")
				.collect(Collectors.joining(" ")));
	}

	@Test
	void choicesAreKept() {
		assertEquals(List.of(new Place(1, 5, 9, List.of("immediate", "a,b", "c|d"))),
				SnippetText.parse("kind ${1|immediate,a\\,b,c\\|d|}").places());
	}
}
