/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.odesign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The viewpoint specification, read as XML the way Sirius reads it. Each check is seen to object to a mistake of its own. */
class OdesignTest {

	private static final Path DIAGRAM = Path.of("../org.insp.diagram");
	private static final Path SAMPLE = Path.of("testdata/odesign/sample.odesign");

	@Test
	void siriusHasNothingToObjectTo() throws IOException {
		var texts = List.of(texts("plugin.properties"), texts("plugin_zh.properties"));
		assertEquals(List.of(), OdesignFaults.of(Files.readString(DIAGRAM.resolve("description/responsibility.odesign")), texts));
	}

	private static Properties texts(String file) throws IOException {
		var texts = new Properties();
		try (var in = Files.newBufferedReader(DIAGRAM.resolve(file))) {
			texts.load(in);
		}
		return texts;
	}

	@Test
	void sampleIsGood() throws IOException {
		assertEquals(List.of(), sample(Files.readString(SAMPLE)));
	}

	private static List<String> sample(String text) throws IOException {
		var texts = new Properties();
		texts.put("sample", "Sample");
		return OdesignFaults.of(text, List.of(texts));
	}

	@TestFactory
	Stream<DynamicTest> mistakeIsReported() throws IOException {
		var sample = Files.readString(SAMPLE);
		return Files.readAllLines(Path.of("testdata/odesign/faults.tsv")).stream().filter(l -> !l.startsWith("#")).map(l -> l.split("\t"))
				.map(
						cells -> DynamicTest.dynamicTest(cells[2] + " <- " + cells[1], () -> {
							boolean pattern = cells[0].startsWith("(?s)");
							var bad = sample.replaceFirst(pattern ? cells[0] : Pattern.quote(cells[0]),
									pattern ? cells[1] : Matcher.quoteReplacement(cells[1]));
							assertTrue(!bad.equals(sample), cells[0]);
							var faults = sample(bad);
							assertTrue(faults.stream().anyMatch(fault -> fault.contains(cells[2])), faults.toString());
						}));
	}
}
