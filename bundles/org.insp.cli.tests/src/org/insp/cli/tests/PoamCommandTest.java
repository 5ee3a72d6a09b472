/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Plans as plans of action of OSCAL, which other systems read and which satisfy its official schema. */
class PoamCommandTest {

	private static final Path EXAMPLES = Cli.BUNDLES.resolve("org.insp.examples/examples");
	private static final String ROOT = "plan-of-action-and-milestones";
	private static final String PLAN = """
			model "Town" { language en  as of 2024-03-08 }
			person Wang "Wang Jianguo"
			organization Office "Town office"
			audit A { on 2024-01-10
			  finding F1 "Meetings are not recorded" { cause "Nobody is in charge" }
			  finding F2 "Minutes are missing" { text "Of 12 meetings,\\n5 have none." }
			}
			rectification R { for A
			  measure C1 "Name a recorder" { for F1, F2  person Wang  department Office  start 2024-02-01  due 2024-04-30
			    milestone 2024-03-20 "Draft" done 2024-03-02
			    progress 2024-03-01 "Wang Jianguo was asked"
			    step S1 "Ask" { person Wang  due 2024-03-03  status closed  progress 2024-03-02 "Asked" }
			  }
			  measure C2 "Train all staff" { person Wang  due "as needed"  status dropped }
			}
			""";

	@TempDir
	Path dir;

	private static JsonSchema schema() throws IOException {
		try (var in = new InputStreamReader(PoamCommandTest.class.getResourceAsStream("/schema/json/oscal-poam_schema.json"),
				StandardCharsets.UTF_8)) {
			return new JsonSchema(JsonParser.parseReader(in).getAsJsonObject());
		}
	}

	private static JsonObject plan(String json) {
		return JsonParser.parseString(json).getAsJsonObject().getAsJsonObject(ROOT);
	}

	private static List<JsonObject> list(JsonObject from, String name) {
		return from.has(name)
				? StreamSupport.stream(from.getAsJsonArray(name).spliterator(), false).map(JsonElement::getAsJsonObject).toList()
				: List.of();
	}

	private static List<String> uuids(String json) {
		return json.lines().filter(line -> line.contains("\"uuid\"")).map(String::strip).sorted().toList();
	}

	private String export(String text, Object... more) throws IOException {
		var model = Files.writeString(dir.resolve("plan.insp"), text);
		var result = insp(Stream.concat(Stream.of("poam", model), Stream.of(more)).toArray());
		assertEquals("", result.err());
		assertEquals(0, result.exit());
		assertEquals(List.of(), schema().errors(JsonParser.parseString(result.out())));
		return result.out();
	}

	@ParameterizedTest
	@ValueSource(strings = { "corrective-action", "audit", "notice", "report-003", "report-004", "round" })
	void theOfficialSchemaIsSatisfied(String example) throws IOException {
		var folder = EXAMPLES.resolve(example);
		for (var more : List.of(List.of(), List.of("--mask"), List.of("--lang", "zh"))) {
			var result = insp(Stream.concat(Stream.of("poam", folder), more.stream()).toArray());
			assertEquals(0, result.exit(), result.err());
			assertEquals(List.of(), schema().errors(JsonParser.parseString(result.out())));
		}
	}

	@Test
	void theSchemaIsReallyCompared() throws IOException {
		var json = JsonParser.parseString(export(PLAN)).getAsJsonObject();
		var plan = json.getAsJsonObject(ROOT);
		plan.getAsJsonObject("metadata").addProperty("last-modified", "2024-02-30T00:00:00Z");
		list(plan, "risks").get(0).addProperty("uuid", "no uuid");
		list(plan, "poam-items").get(0).addProperty("unknown", 1);
		assertEquals(3, schema().errors(json).stream().map(error -> error.replaceFirst(":.*", "")).distinct().count());
	}

	@Test
	void findingsBecomeItemsWithRisksAndMeasuresRemediations() throws IOException {
		var plan = plan(export(PLAN));
		assertEquals(List.of("Meetings are not recorded", "Minutes are missing", "Train all staff"),
				list(plan, "poam-items").stream().map(item -> item.get("title").getAsString()).toList());
		assertEquals("Of 12 meetings,\n5 have none.", list(plan, "poam-items").get(1).get("description").getAsString());
		assertEquals(List.of("remediating", "remediating", "deviation-approved"),
				list(plan, "risks").stream().map(risk -> risk.get("status").getAsString()).toList());
		var risk = list(plan, "risks").get(0);
		assertEquals("Nobody is in charge", risk.get("statement").getAsString());
		assertEquals("2024-04-30T00:00:00Z", risk.get("deadline").getAsString());
		assertEquals(2, list(risk.getAsJsonObject("risk-log"), "entries").size());
		var tasks = list(list(risk, "remediations").get(0), "tasks");
		assertEquals(List.of("action Name a recorder", "action Ask", "milestone Draft"),
				tasks.stream().map(task -> task.get("type").getAsString() + ' ' + task.get("title").getAsString()).toList());
		assertEquals("{\"within-date-range\":{\"start\":\"2024-02-01T00:00:00Z\",\"end\":\"2024-04-30T00:00:00Z\"}}",
				tasks.get(0).get("timing").toString());
		assertEquals("{\"on-date\":{\"date\":\"2024-03-03T00:00:00Z\"}}", tasks.get(1).get("timing").toString());
	}

	@Test
	void aLaterFileUpdatesTheEarlierOne() throws IOException {
		var first = export(PLAN);
		assertEquals(first, export(PLAN));
		var later = export(PLAN.replace("Name a recorder", "Appoint a recorder").replace("due 2024-04-30", "due 2024-05-31"), "--on",
				"2024-04-01");
		assertEquals(uuids(first), uuids(later));
		assertEquals(uuids(first).size(), uuids(first).stream().distinct().count());
		assertNotEquals(uuids(first), uuids(export(PLAN.replace("\"Town\"", "\"Village\""))));
	}

	@Test
	void maskedNobodyIsRecognised() throws IOException {
		var open = export(PLAN);
		var masked = export(PLAN, "--mask");
		assertTrue(open.contains("Wang Jianguo") && !masked.contains("Jianguo"), masked);
		var person = list(plan(open).getAsJsonObject("metadata"), "parties").get(0).get("uuid").getAsString();
		assertFalse(masked.contains(person), "made of the name");
	}

	@Test
	void nothingToDoIsNoPlan() throws IOException {
		var model = Files.writeString(dir.resolve("empty.insp"), "person Wang\n");
		var result = insp("poam", model, "--lang", "zh");
		assertEquals("2 insp: 没有问题，也没有措施；行动计划至少要有一项内容", result.exit() + " " + result.err().strip());
		assertEquals(2, insp("poam", dir.resolve("none.insp")).exit());
	}

	@Test
	void whatWasWrittenIsReadAgain() throws IOException {
		var file = dir.resolve("poam.json");
		assertEquals(0, insp("poam", EXAMPLES.resolve("corrective-action"), "-o", file).exit());
		var folder = dir.resolve("model");
		var result = insp("import", file, "-o", folder);
		assertEquals("0", result.exit() + result.err());
		assertTrue(result.out().contains("2 aspects, 3 findings, 4 measures."), result.out());
		assertEquals(0, insp("check", folder, "--fail-on", "error").exit());
		var again = plan(insp("poam", folder).out());
		assertEquals(titles(plan(Files.readString(file))), titles(again));
	}

	private static List<String> titles(JsonObject plan) {
		return list(plan, "risks").stream().flatMap(risk -> Stream.concat(Stream.of(risk), list(risk, "remediations").stream()
				.flatMap(remediation -> Stream.concat(Stream.of(remediation), list(remediation, "tasks").stream()))))
				.map(each -> each.get("title").getAsString() + each.get("timing") + each.get("lifecycle") + each.get("deadline")
						+ each.get("status"))
				.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', value = {
			"{\"plan-of-action-and-milestones\": {} > is no JSON: line 1, column > 不是正确的 JSON：第 1 行",
			"{\"catalog\": {\"uuid\": \"x\"}}       > is OSCAL, but no plan      > 而是 catalog",
			"{\"system-security-plan\": {}}         > : system-security-plan.     > 而是 system-security-plan",
			"[1, 2]                                 > is JSON, but no plan       > 但不是 OSCAL 行动计划",
			"{\"plan-of-action-and-milestones\": 1} > is JSON, but no plan       > 但不是 OSCAL 行动计划",
			"{\"plan-of-action-and-milestones\": {}} > is a plan of action with no items > 没有任何内容" })
	void whatIsNoPlanOfActionIsRefused(String json, String english, String chinese) throws IOException {
		var file = Files.writeString(dir.resolve("a.json"), json);
		var result = insp("import", file, "-o", dir.resolve("model"));
		assertEquals(2, result.exit());
		assertTrue(result.err().contains(english), result.err());
		assertTrue(insp("import", file, "--lang", "zh").err().contains(chinese));
		assertFalse(Files.exists(dir.resolve("model")));
	}

	@Test
	void deepAndHugeFilesAreRefused() throws IOException {
		var deep = Files.writeString(dir.resolve("deep.json"), "[".repeat(100_000));
		assertTrue(insp("import", deep).err().contains("more than 100 levels deep"));
		var items = "{\"title\":\"a\",\"description\":\"b\"},".repeat(20_001).replaceFirst(",$", "");
		var huge = Files.writeString(dir.resolve("huge.json"), "{\"" + ROOT + "\":{\"poam-items\":[" + items + "]}}");
		var result = insp("import", huge, "-o", dir.resolve("model"));
		assertEquals(2, result.exit());
		assertTrue(result.err().contains("has more than 20000 findings"), result.err());
	}
}
