/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.nodemodel.INode;
import org.insp.dsl.recovery.TokenReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of the tokens of a text that was parsed already: they are those of the text alone. */
class TokenReaderTest {

	private static final int MOST_CUTS = 4;

	private final TokenReader reader = DslTestSupport.INJECTOR.getInstance(TokenReader.class);

	static List<Path> files() throws IOException {
		try (var files = Files.walk(Path.of("testdata"))) {
			return files.filter(file -> file.toString().endsWith(".insp")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void parsedTextsHaveTheSameTokens(Path file) throws IOException {
		var text = Files.readString(file);
		assertSameTokens(text);
		var random = new Random(text.length());
		for (int i = 0; i < MOST_CUTS; i++) {
			int from = random.nextInt(text.length());
			int to = Math.min(text.length(), from + 1 + random.nextInt(8));
			assertSameTokens(text.substring(0, from) + text.substring(to));
		}
	}

	private void assertSameTokens(String text) {
		var parsed = root(text);
		assertEquals(print(reader.tokens(text)), print(reader.tokens(text, parsed)), text);
		assertEquals(print(reader.tokens(text)), print(reader.tokens(text, root("header { }"))), "another text says nothing");
	}

	private static INode root(String text) {
		return DslTestSupport.model(text).own().get(0).getParseResult().getRootNode();
	}

	private static List<String> print(List<CommonToken> tokens) {
		return Stream.concat(Stream.of("tokens"), tokens.stream()
				.map(token -> token.getStartIndex() + "-" + token.getStopIndex() + ' ' + token.getType() + ' ' + token.getText())).toList();
	}
}
