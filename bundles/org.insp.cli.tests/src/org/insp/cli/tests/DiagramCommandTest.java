/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.tests;

import static org.insp.cli.tests.Cli.insp;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Pictures of real plans, and the messages where there can be none. */
class DiagramCommandTest {

	private static final Path EXAMPLES = Cli.BUNDLES.resolve("org.insp.examples/examples");
	private static final Path ROUND = EXAMPLES.resolve("round");
	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G' };

	@TempDir
	Path dir;

	private static JsonObject json(Object... arguments) {
		var all = new ArrayList<Object>(List.of("diagram"));
		all.addAll(List.of(arguments));
		all.addAll(List.of("--format", "json"));
		var result = insp(all.toArray());
		assertEquals("", result.err());
		return JsonParser.parseString(result.out()).getAsJsonObject();
	}

	private static JsonArray nodes(JsonObject document) {
		return document.getAsJsonArray("views").get(0).getAsJsonObject().getAsJsonArray("nodes");
	}

	private static List<String> elements(JsonArray nodes, String kind) {
		return nodes.asList().stream().map(n -> n.getAsJsonObject().getAsJsonObject("element"))
				.filter(e -> e.get("kind").getAsString().equals(kind) && e.has("name")).map(e -> e.get("name").getAsString()).distinct()
				.sorted().toList();
	}

	@Test
	void everyMeasureIsOnTheMap() {
		assertEquals(List.of("C1", "C2", "C3", "C4", "C5"), elements(nodes(json(ROUND)), "Measure"));
		assertEquals(88, elements(nodes(json(EXAMPLES.resolve("report-003"))), "Measure").size());
	}

	@Test
	void measuresWithoutLeaderAreDrawn() {
		assertEquals(List.of("G1", "G2", "G3", "G4", "G5", "G6", "G7"), elements(nodes(json(EXAMPLES.resolve("report-004"))), "Measure"));
	}

	@Test
	void svgIsTheStandardAndGoesToStandardOutput() {
		var result = insp("diagram", ROUND);
		assertEquals(0, result.exit());
		assertTrue(result.out().startsWith("<svg ") && result.out().contains(" data-mapping=\""), result.out().substring(0, 200));
	}

	@Test
	void fileExtensionDeterminesTheFormat() throws IOException {
		for (var ending : List.of("svg", "html", "json")) {
			var file = dir.resolve("map." + ending);
			assertEquals(new Cli.Result(0, file + "\n", ""), insp("diagram", ROUND, "-o", file));
			assertEquals(insp("diagram", ROUND, "--format", ending).out(), Files.readString(file));
		}
		assertNotEquals(Files.readString(dir.resolve("map.svg")), Files.readString(dir.resolve("map.html")));
	}

	@Test
	void scaleMultipliesThePixelsOfAPng() throws IOException {
		assertEquals(0, insp("diagram", ROUND, "-o", dir.resolve("one.png")).exit());
		assertEquals(0, insp("diagram", ROUND, "-o", dir.resolve("two.png"), "--scale", "2").exit());
		var one = Files.readAllBytes(dir.resolve("one.png"));
		assertArrayEquals(PNG, Arrays.copyOf(one, PNG.length));
		assertEquals(2, Math.round(1.0 * width(Files.readAllBytes(dir.resolve("two.png"))) / width(one)));
	}

	private static int width(byte[] png) {
		return ByteBuffer.wrap(png).getInt(16);
	}

	@Test
	void severalPicturesGoIntoAFolder() throws IOException {
		var folder = dir.resolve("pictures");
		var result = insp("diagram", ROUND, "--view", "all", "-o", folder);
		assertEquals(0, result.exit(), result.err());
		var views = views();
		assertEquals(views.stream().map(v -> folder.resolve(v + ".svg").toString()).toList(), result.out().lines().toList());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(new TreeSet<>(views.stream().map(v -> v + ".svg").toList()),
					new TreeSet<>(files.map(f -> f.getFileName().toString()).toList()), "and nothing else, such as a temporary file");
		}
	}

	private static List<String> views() {
		return json(ROUND, "--view", "all").getAsJsonArray("views").asList().stream()
				.map(v -> v.getAsJsonObject().get("view").getAsString()).toList();
	}

	@Test
	void severalPlansHaveAFileEach() throws IOException {
		var model = Files.createDirectories(dir.resolve("model"));
		Files.writeString(model.resolve("model.insp"), """
				model "Two" { language en  as of 2024-06-01 }
				committee Town "Town" { secretary Zhang member Zhang "张某" }
				feedback F1 "F" { to Town  aspect A "A" { finding P1 "P" { } } }
				rectification North "North" { for F1  measure C1 "One" { for P1 leader Zhang } }
				rectification South "South" { for F1  measure C2 "Two" { for P1 leader Zhang } }
				""");
		var result = insp("diagram", model);
		assertEquals("insp: 2 pictures (responsibility-North, responsibility-South): "
				+ "name a folder for them with -o, or one of them with --view and --plan", result.err().strip());
		assertEquals(2, result.exit());
		var folder = dir.resolve("out");
		assertEquals(folder.resolve("responsibility-North.svg") + "\n" + folder.resolve("responsibility-South.svg") + "\n",
				insp("diagram", model, "-o", folder).out());
		assertEquals(List.of("C2"), elements(nodes(json(model, "--plan", "South")), "Measure"));
		assertEquals("insp: Sout: the model has nothing of that name to draw; did you mean South?",
				insp("diagram", model, "--plan", "Sout").err().strip());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', value = {
			"--view respnsibility   > respnsibility: there is no such view; did you mean responsibility?",
			"--view x               > x: there is no such view; there are: responsibility",
			"--layers +person       > person: there is no such layer; did you mean persons?",
			"--layers x             > x: there is no such layer; there are: ",
			"--layers +closed,persons > +closed,persons: either name the layers that are on, "
					+ "or change the usual ones with + and - before each",
			"--focus 王             > 王: the model has no person, finding or organization of that name; did you mean 王某?",
			"--focus nobody-at-all  > nobody-at-all: the model has no person, finding or organization of that name",
			"--plan Plan2           > Plan2: the model has nothing of that name to draw; did you mean Plan1?",
			"--format pdf           > --format cannot be pdf: write svg|png|html|json",
			"-o map.pdf             > map.pdf: such files cannot be written; write .svg, .png, .html or .json",
			"--scale big            > --scale cannot be big: write a number from 0.01 on",
			"--scale 0              > --scale cannot be 0: write a number from 0.01 on",
			"--scale -1             > --scale cannot be -1: write a number from 0.01 on",
			"--scale NaN            > --scale cannot be NaN: write a number from 0.01 on",
			"--scale Infinity       > --scale cannot be Infinity: write a number from 0.01 on",
			"--scale 0.0001         > --scale cannot be 0.0001: write a number from 0.01 on",
			"--on 2024-13-01        > not a date: 2024-13-01; write it like 2023-09-08",
	})
	void usageErrorsAreReported(String options, String message) {
		var arguments = Stream.concat(Stream.of("diagram", ROUND), Stream.of(options.trim().split("\\s+"))).toArray();
		var result = insp(arguments);
		assertEquals(2, result.exit());
		assertEquals("", result.out());
		assertTrue(result.err().startsWith("insp: " + message), result.err());
	}

	@Test
	void missingSubjectIsReported() {
		assertEquals(
				new Cli.Result(2, "", "insp: nothing to draw: view responsibility needs a rectification plan, and the model has none\n"),
				insp("diagram", EXAMPLES.resolve("cross-inspection")));
		assertEquals("insp: 无内容可画：视图 responsibility 需要整改方案，而模型中没有\n",
				insp("diagram", EXAMPLES.resolve("cross-inspection"), "--lang", "zh").err());
	}

	@Test
	void pngIsRefusedOnATerminal() {
		assertEquals("insp: a PNG is nothing to read on a terminal: name a file with -o\n",
				Cli.plain().onTerminal().call("diagram", ROUND, "--format", "png").err());
	}

	@Test
	void modelsWithErrorsAreDrawnAsFarAsTheyCanBeRead() throws IOException {
		var file = dir.resolve("draft.insp");
		Files.writeString(file, """
				committee Town "Town" { secretary Zhang member Zhang "张某" }
				feedback F1 "F" { to Town  aspect A "A" { finding P1 "P" { } } }
				rectification Plan "Plan" { for F1, F2
				  measure C1 "One" { for P1 leader Zhang }
				  measure C2 "Two" { for P9 leader Nobody department Nowhere }
				  measure C3 "Three" { for P1 leader }
				""");
		var result = insp("diagram", file, "--format", "json");
		assertEquals(1, result.exit());
		assertEquals("insp: " + file + ": has syntax errors, so the picture is incomplete; \"insp check\" shows them\n", result.err());
		assertEquals(List.of("C1", "C2", "C3"), elements(nodes(JsonParser.parseString(result.out()).getAsJsonObject()), "Measure"));
	}

	@Test
	void referenceDateDeterminesWhatIsOverdue() {
		var report = EXAMPLES.resolve("report-003");
		assertNotEquals(json(report, "--on", "2023-09-08"), json(report, "--on", "2024-09-08"));
		assertEquals(json(report), json(report, "--on", "2023-09-08"), "the model says as of when it is");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-legend", "base" })
	void layersCanBeSwitched(String layers) {
		var all = nodes(json(ROUND)).size();
		if (layers.startsWith("-")) {
			assertTrue(nodes(json(ROUND, "--layers=" + layers)).size() < all, layers);
		} else {
			assertTrue(insp("diagram", ROUND, "--layers", layers).err().contains("no such layer"), "the default layer cannot be switched");
		}
	}

	@Test
	void focusHidesTheRest() {
		var measures = elements(nodes(json(EXAMPLES.resolve("report-003"), "--focus", "王某")), "Measure");
		assertFalse(measures.isEmpty());
		assertTrue(measures.size() < 88, measures.toString());
	}

	@Test
	void focusMayBeAFinding() {
		var report = EXAMPLES.resolve("report-003");
		var all = nodes(json(report, "--view", "trace")).size();
		var some = nodes(json(report, "--view", "trace", "--focus", "P1"));
		assertTrue(elements(some, "Finding").contains("P1") && some.size() < all, elements(some, "Finding").toString());
	}

	@Test
	void viewsWithoutSubjectAreNamedAndTheOthersDrawn() {
		var result = insp("diagram", EXAMPLES.resolve("cross-inspection"), "--view", "all", "-o", dir.resolve("all"));
		assertEquals(0, result.exit());
		assertTrue(result.out().contains("team.svg"), result.out());
		assertTrue(result.err().contains("insp: trace: not drawn, because the model has no rectification plan\n"), result.err());
	}

	@Test
	void standardInputIsAModelToo() {
		var result = Cli.plain().in("committee Town \"Town\" { member Zhang \"张某\" }\n").call("diagram", "-", "--view", "duties");
		assertEquals(0, result.exit(), result.err());
		assertTrue(result.out().contains("张某"), result.out());
	}

	@Test
	void importedElementsAreLabelledInTheRequestedLanguageToo() throws IOException {
		Files.writeString(dir.resolve("base.insp"), """
				committee Town "T" { secretary Zhang  member Zhang "Z" { posts "p" }  duty first { holder Zhang } }
				feedback F1 "f" { to Town  finding P1 "x" { } }
				""");
		var plan = Files.createDirectory(dir.resolve("plan")).resolve("plan.insp");
		Files.writeString(plan, """
				import "../base.insp"
				rectification R "r" { for F1  measure C1 "c" { leader Zhang } }
				""");
		var picture = json(plan.getParent(), "--view", "responsibility", "--lang", "zh").toString();
		assertTrue(picture.contains("第一责任人") && !picture.contains("first responsible person"), picture);
	}

	@Test
	void labelsAreInTheRequestedLanguage() {
		assertNotEquals(insp("diagram", ROUND, "--lang", "zh").out(), insp("diagram", ROUND, "--lang", "en").out());
		assertEquals(insp("diagram", ROUND, "--lang", "en").out(), insp("diagram", ROUND).out());
	}
}
