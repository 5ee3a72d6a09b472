/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.insp.model.Language;
import org.insp.model.LimitKind;
import org.insp.model.ThresholdKind;
import org.insp.model.WordListKind;
import org.insp.model.policy.PolicySettings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The calendars and policies that are shipped: problems in them would go unseen, since imported files are not validated. */
class LibraryTest {

	private static final Path LIBRARY = DslTestSupport.BUNDLES.resolve("org.insp.model/library");

	@TestFactory
	Stream<DynamicTest> shippedFileHasNoProblems() throws IOException {
		try (Stream<Path> files = Files.walk(LIBRARY)) {
			return files.filter(Files::isRegularFile).sorted().toList().stream()
					.map(file -> DynamicTest.dynamicTest(LIBRARY.relativize(file).toString(),
							() -> assertEquals(List.of(),
									DslTestSupport.problems(file).stream().map(p -> p.message(Language.EN)).toList())));
		}
	}

	@Test
	void localPolicyInheritsWhatTheRegulationsSay() {
		var settings = PolicySettings.of(DslTestSupport.load(LIBRARY.resolve("policy/local-example.insp")).model());
		assertEquals(new BigDecimal(15), settings.limit(LimitKind.PLAN).orElseThrow().getAmount());
		assertEquals(new BigDecimal(2), settings.limit(LimitKind.CONCENTRATED).orElseThrow().getAmount());
		assertEquals("40", settings.threshold(ThresholdKind.SECRETARY_SHARE).orElseThrow().toPlainString());
		assertEquals(10, settings.wordList(WordListKind.VAGUE).size());
	}
}
