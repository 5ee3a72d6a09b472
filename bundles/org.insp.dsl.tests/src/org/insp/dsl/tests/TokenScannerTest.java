/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.insp.dsl.lexer.TokenScanner;
import org.insp.dsl.lexer.TokenScanner.TokenKind;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor sees of a text before anything is parsed. */
class TokenScannerTest {

	private static List<String> tokens(String text) {
		var tokens = new ArrayList<String>();
		var scanner = new TokenScanner(text, 0);
		for (var token = scanner.next(); token != null; token = scanner.next()) {
			if (token.kind() != TokenKind.BLANK) {
				tokens.add(token.kind() + " " + text.substring(token.offset(), token.end()));
			}
		}
		return tokens;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"责任领导 王某、李某 | [KEYWORD 责任领导, NAME 王某, PUNCTUATION 、, NAME 李某]",
			"时限 2024年5月底前 | [KEYWORD 时限, DATE 2024年5月底前]",
			"measure C1 \"…\" { due 2024-05-01 | [KEYWORD measure, NAME C1, STRING \"…\", PUNCTUATION {, KEYWORD due, DATE 2024-05-01]" })
	void kindsShowWithoutTheGrammar(String text, String tokens) {
		assertEquals(tokens, tokens(text).toString());
	}

	@Test
	void everyKeywordAndEveryOtherWordForOneIsAKeyword() {
		for (var keyword : Vocabulary.keywords()) {
			for (var language : List.of(Language.EN, Language.ZH)) {
				var word = Vocabulary.keyword(keyword.id(), language);
				assertTrue(tokens(word).get(0).startsWith("KEYWORD "), word);
			}
		}
		Vocabulary.keywordsByOtherWords().keySet().forEach(word -> assertTrue(tokens(word).get(0).startsWith("KEYWORD "), word));
	}

	/** An editor makes one for each line that is painted: one that took 256 MB once stopped the workbench. */
	@Test
	void aScannerTakesHardlyAnyMemory() throws IOException {
		var text = Files.readString(Path.of("testdata/sample/town/model.insp"));
		var scanners = new ArrayList<TokenScanner>();
		for (int i = 0; i < 1000; i++) {
			scanners.add(new TokenScanner(text, 0));
		}
		assertNotEquals(null, scanners.get(999).next());
	}
}
