/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results do not depend on ambient state: clock, locale, time zone and character set are passed in or named. */
class AmbientStateTest {

	private static final Map<Pattern, String> FORBIDDEN = Map.of(
			Pattern.compile("\\bClock\\.system|System\\.currentTimeMillis|new Date\\(\\)|\\.now\\((?!clock\\))"),
			"take the clock that the front end passes in",
			Pattern.compile("\\.getDefault\\(|systemDefault|defaultCharset"), "take language and zone that the front end passes in",
			Pattern.compile("String\\.format\\((?!Locale\\.)|\\.formatted\\(|printf\\((?!Locale\\.)|NumberFormat\\.get|new DecimalFormat"),
			"format with Locale.ROOT",
			Pattern.compile("\\.to(Lower|Upper)Case\\(\\)"), "change the case with Locale.ROOT",
			Pattern.compile(
					"\\.getBytes\\(\\)|new (String|InputStreamReader|OutputStreamWriter|PrintStream)\\(\\w+\\)|new File(Reader|Writer)\\("),
			"name UTF-8",
			Pattern.compile("ResourceBundle\\.getBundle|DateTimeFormatter\\.ofLocalized"), "take the texts from Texts");

	/** The front end itself, and the default clock. */
	private static final Set<String> ALLOWED = Set.of("Environment.java", "InspRuntimeModule.java");

	@ParameterizedTest
	@ValueSource(strings = { "org.insp.model", "org.insp.dsl", "org.insp.dsl.ide", "org.insp.viewpoint", "org.insp.viewpoint",
			"org.insp.diagram", "org.insp.report", "org.insp.cli" })
	void coreReadsNoAmbientState(String bundle) throws IOException {
		var found = new ArrayList<String>();
		try (Stream<Path> sources = Files.walk(Cli.BUNDLES.resolve(bundle).resolve("src"))) {
			for (var source : sources.filter(s -> s.toString().endsWith(".java") && !ALLOWED.contains(s.getFileName().toString()))
					.toList()) {
				forbiddenCalls(Files.readString(source)).forEach(call -> found.add(source.getFileName() + ": " + call));
			}
		}
		assertEquals(List.of(), found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "LocalDate.now()", "Clock.systemUTC()", "Locale.getDefault()", "ZoneId.systemDefault()",
			"String.format(\"%d\", 1)", "word.toLowerCase()", "text.getBytes()", "new String(bytes)", "new InputStreamReader(in)",
			"ResourceBundle.getBundle(\"messages\")" })
	void forbiddenCallIsDetected(String code) {
		assertTrue(!forbiddenCalls(code).isEmpty(), code);
	}

	private static List<String> forbiddenCalls(String code) {
		return FORBIDDEN.entrySet().stream().flatMap(e -> e.getKey().matcher(code).results().map(m -> m.group() + " – " + e.getValue()))
				.toList();
	}
}
