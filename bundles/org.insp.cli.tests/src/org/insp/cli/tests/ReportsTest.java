/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import javax.xml.parsers.DocumentBuilderFactory;

import org.insp.model.rules.RuleRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The reports for other programs. */
class ReportsTest {

	private static final Path FIXTURES = Cli.BUNDLES.resolve("org.insp.model/src/org/insp/model/rules");

	@TempDir
	Path dir;

	private static JsonElement json(Object... arguments) {
		return JsonParser.parseString(insp(arguments).out());
	}

	private static JsonObject object(JsonElement from, String... path) {
		var at = from;
		for (var step : path) {
			at = at.isJsonArray() ? at.getAsJsonArray().get(Integer.parseInt(step)) : at.getAsJsonObject().get(step);
		}
		return at.getAsJsonObject();
	}

	private static List<JsonObject> list(JsonElement from, String name) {
		return StreamSupport.stream(from.getAsJsonObject().getAsJsonArray(name).spliterator(), false).map(JsonElement::getAsJsonObject)
				.toList();
	}

	/** The schema that the standard names, as a library on the class path carries it. */
	private static JsonSchema schema() throws IOException {
		try (var in =
				new InputStreamReader(ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"), StandardCharsets.UTF_8)) {
			return new JsonSchema(JsonParser.parseReader(in).getAsJsonObject());
		}
	}

	@Test
	void sarifSatisfiesTheOfficialSchema() throws IOException {
		Files.writeString(dir.resolve("文件 1.insp"), "committee A {\n  secretary Nobody }\n  $$$ measure");
		for (var language : new String[] { "zh", "en" }) {
			var sarif = json("check", FIXTURES, dir, "--format", "sarif", "--lang", language);
			assertEquals(List.of(), schema().errors(sarif));
			assertFalse(list(object(sarif, "runs", "0"), "results").isEmpty());
		}
	}

	@Test
	void schemaIsNotSatisfiedByEverything() throws IOException {
		var sarif = json("check", Cli.BAD, "--format", "sarif").getAsJsonObject();
		object(sarif, "runs", "0", "results", "0").addProperty("level", "fatal");
		object(sarif, "runs", "0", "tool", "driver").addProperty("unknown", 1);
		object(sarif, "runs", "0", "results", "0", "locations", "0", "physicalLocation", "region").addProperty("startLine", 0);
		object(sarif, "runs", "0", "results", "1").remove("message");
		assertEquals(4, schema().errors(sarif).size(), schema().errors(sarif).toString());
	}

	@Test
	void sarifNamesRuleRegionAndFile() {
		var sarif = json("check", Cli.BAD, "--format", "sarif", "--lang", "zh");
		var run = object(sarif, "runs", "0");
		assertEquals("unicodeCodePoints", run.get("columnKind").getAsString());
		assertEquals(RuleRegistry.ALL.size(), list(object(run, "tool", "driver"), "rules").size());
		assertEquals(2, list(run, "results").size());
		var result = object(run, "results", "1");
		var rule = object(run, "tool", "driver", "rules", result.get("ruleIndex").getAsString());
		assertEquals("missing-deadline", rule.get("id").getAsString());
		assertEquals(result.get("ruleId"), rule.get("id"));
		assertTrue(object(rule, "help").get("markdown").getAsString().contains("依据："), rule.toString());
		int line = Cli.markedLines(Cli.BAD).get(1);
		// due "适时": two characters of code points, not of UTF-8 or of columns on a screen
		assertEquals(JsonParser.parseString("{startLine:" + line + ",startColumn:9,endLine:" + line + ",endColumn:13}"),
				object(result, "locations", "0", "physicalLocation", "region"));
		var uri = object(result, "locations", "0", "physicalLocation", "artifactLocation");
		assertEquals(Cli.BAD.toUri().toString(), uri.get("uri").getAsString());
		assertEquals("Plan2.C2", object(result, "locations", "0", "logicalLocations", "0").get("fullyQualifiedName").getAsString());
	}

	@Test
	void sarifPathsBelowTheWorkingFolderAreRelative() throws IOException {
		Files.createDirectories(Path.of("target/reports"));
		var file = Files.writeString(Path.of("target/reports/问题 1.insp"), "committee A { secretary Nobody }");
		var sarif = json("check", file, "--format", "sarif");
		var location = object(sarif, "runs", "0", "results", "0", "locations", "0", "physicalLocation", "artifactLocation");
		assertEquals("target/reports/%E9%97%AE%E9%A2%98%201.insp", location.get("uri").getAsString());
		assertEquals("%SRCROOT%", location.get("uriBaseId").getAsString());
		assertEquals(Path.of("").toAbsolutePath().toUri().toString(),
				object(sarif, "runs", "0", "originalUriBaseIds", "%SRCROOT%").get("uri").getAsString());
	}

	@Test
	void jsonHasAllThatIsInTheText() {
		var json = json("check", Cli.BAD, Cli.GOOD, "--format", "json");
		assertEquals("insp-check-1", json.getAsJsonObject().get("format").getAsString());
		assertEquals(JsonParser.parseString("{models:2,files:2,errors:2,warnings:0,infos:0}"), object(json, "summary"));
		var problem = object(json, "models", "0", "problems", "0");
		assertEquals(Set.of("file", "line", "column", "endLine", "endColumn", "severity", "rule", "message", "element",
				"fingerprint"), problem.keySet());
		assertEquals(Cli.BAD.toString(), problem.get("file").getAsString());
		assertEquals("error", problem.get("severity").getAsString());
		assertEquals("Plan2.C1", object(problem, "element").get("name").getAsString());
	}

	@Test
	void junitFailsWhatMakesTheCommandFail() throws Exception {
		for (var failOn : List.of("error", "never")) {
			var out = insp("check", Cli.BAD, Cli.GOOD, "--format", "junit", "--fail-on", failOn).out();
			var suites = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
					.parse(new ByteArrayInputStream(out.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
			int failures = failOn.equals("never") ? 0 : 2;
			assertEquals("3", suites.getAttribute("tests"));
			assertEquals(Integer.toString(failures), suites.getAttribute("failures"));
			assertEquals(3, suites.getElementsByTagName("testcase").getLength());
			assertEquals(failures, suites.getElementsByTagName("failure").getLength());
			assertEquals(2 - failures, suites.getElementsByTagName("system-out").getLength());
			assertEquals(2, suites.getElementsByTagName("testsuite").getLength());
			assertEquals(Cli.BAD.toString(), ((Element) suites.getElementsByTagName("testsuite").item(0)).getAttribute("name"));
		}
	}

	@Test
	void codeQualityFingerprintsStayWhenLinesMove() throws IOException {
		var file = Files.writeString(dir.resolve("a.insp"),
				Files.readString(Cli.BAD).replace("../base.insp", FIXTURES.resolve("base.insp").toUri().toString()));
		var before = json("check", file, "--format", "codequality").getAsJsonArray();
		Files.writeString(file, "// one line more\n" + Files.readString(file));
		var after = json("check", file, "--format", "codequality").getAsJsonArray();
		assertEquals(2, before.size());
		assertEquals(fingerprints(before), fingerprints(after));
		assertEquals(2, Set.copyOf(fingerprints(before)).size());
		assertNotEquals(object(before, "0", "location"), object(after, "0", "location"));
	}

	private static List<String> fingerprints(JsonArray issues) {
		var found = new ArrayList<String>();
		issues.forEach(i -> found.add(i.getAsJsonObject().get("fingerprint").getAsString()));
		return found;
	}

	@Test
	void allFormatsReportTheSameProblems() {
		var text = insp("check", FIXTURES).out().lines().filter(l -> l.endsWith("]") && l.startsWith(FIXTURES.toString()))
				.map(l -> l.substring(l.lastIndexOf('[') + 1, l.length() - 1)).toList();
		assertTrue(text.size() > 2, text.toString());
		assertEquals(text, list(object(json("check", FIXTURES, "--format", "sarif"), "runs", "0"), "results").stream()
				.map(r -> r.get("ruleId").getAsString()).toList());
		assertEquals(text, list(json("check", FIXTURES, "--format", "json"), "models").stream().flatMap(m -> list(m, "problems").stream())
				.map(p -> p.get("rule").getAsString()).toList());
		assertEquals(text, StreamSupport.stream(json("check", FIXTURES, "--format", "codequality").getAsJsonArray().spliterator(), false)
				.map(i -> i.getAsJsonObject().get("check_name").getAsString()).collect(Collectors.toList()));
	}
}
