/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.insp.dsl.export.ModelExport;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.resource.InspResource;
import org.insp.model.Language;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** However a text came about by editing, it says the same as if it had been read at once: model, problems, places and fragments. */
class ElementEditPropertyTest {

	private static final Path SAMPLE = Path.of("testdata/sample/town").toAbsolutePath();
	private static final Pattern TOKEN = Pattern.compile("\"[^\"\\n]*\"|[\\p{L}\\d^.-]+|\\s+|.", Pattern.DOTALL);
	/** The clauses that are written, and behind what: mostly it fits there. */
	private static final List<List<String>> CLAUSES = List.of(
			List.of("kind timed ", "person Zhao ", "due 2023-09-01 ", "时限 2023年9月2日 ", "for P1 ", "leader Li with Wang ", "目标 \"新\" ",
					"status ongoing ", "by Nobody ",
					"progress 2023-08-01 \"有进展\" ", "milestone 2023-08-01 \"过半\" ", "// 注\n", "coop Nobody ",
					"extended 2023-09-03 to 2023-11-01 { because \"……\" } "),
			List.of("declares 1 measures", " measure C2 \"走访\" { leader Wang } ", " 措施 1、 \"走访\" { } ", " for F1 ",
					" measure C1 \"又一条\" { } "),
			List.of("committee Town \"某镇党委\" {", " member Zhou \"周某\" { posts \"副镇长\" } ", " area Cadres2 \"干部\" ",
					" department Wang \"王某\" { } "),
			List.of("member Wang  \"王某\" {", " posts \"副镇长\" ", " portfolio Livelihood ", " is Zhang ", " since 2023-01-02 "),
			List.of("finding P1 \"理论学习研讨不深入\" {", " manifestation M2 \"又一个\" { } ", " manifestation M1 \"同一个\" { } ", " areas Cadres "),
			List.of("dispatch of Plan1 on 2023-07-24 {", " C1 \"又一次\" ", " C2 \"另一条\" "),
			List.of("team \"区工委第一巡察组\" {", " inspector Sun2 \"孙某\" { job talks } "),
			List.of("head Zhang", " 新"), List.of("measure C", "3", "1"), List.of("member W", "3"), List.of("理论学习", "新", "、"),
			List.of("PartyWork", "2"));
	private static final List<String> STRANGE =
			List.of("{", "}", "\"", "“", "/*", "*/", "//", "，", "x", "措施C1", "2023-02-30", "\n", "", "status nowhere ", "\"\"\"");
	private static int edits;
	private static int whole;

	private ModelScope model;

	@Property(tries = 60, shrinking = ShrinkingMode.OFF)
	void editedTextsEqualTextsReadAtOnce(@ForAll long seed) throws IOException {
		var random = new Random(seed);
		model = DslTestSupport.load(SAMPLE.resolve("model.insp"));
		var history = new ArrayList<Map<InspResource, String>>();
		var texts = new LinkedHashMap<InspResource, String>();
		model.own().forEach(file -> texts.put(file, text(file)));
		history.add(Map.copyOf(texts));
		for (int step = 0; step < 12; step++) {
			var file = model.own().get(random.nextInt(model.own().size()));
			// mistakes are corrected soon, as people do
			boolean back = file.getParseResult().hasSyntaxErrors() ? random.nextInt(4) > 0 : random.nextInt(8) == 0;
			var text = back ? history.get(random.nextInt(history.size())).get(file) : changed(texts.get(file), random);
			edit(file, text);
			texts.put(file, text);
			if (random.nextInt(3) == 0) {
				assertSame(readAtOnce(texts), description(DslTestSupport.again(model)));
			}
			if (!file.getParseResult().hasSyntaxErrors()) {
				history.add(Map.copyOf(texts));
			}
		}
		assertSame(readAtOnce(texts), description(DslTestSupport.again(model)));
	}

	@AfterContainer
	static void manyElementsWereReadByThemselves() {
		assertTrue(whole * 3 < edits * 2, whole + " of " + edits + " texts were read as a whole");
	}

	private void edit(InspResource file, String text) throws IOException {
		var before = file.file();
		if (!file.edit(text)) {
			model.own().stream().filter(other -> other != file).forEach(InspResource::relink);
		}
		edits++;
		whole += before.equals(file.file()) ? 0 : 1;
	}

	private static String changed(String text, Random random) {
		if (random.nextInt(4) == 0) {
			var tokens = new ArrayList<String>();
			TOKEN.matcher(text).results().forEach(m -> tokens.add(m.group()));
			int at = random.nextInt(tokens.size());
			switch (random.nextInt(3)) {
				case 0 -> tokens.set(at, any(STRANGE, random));
				case 1 -> tokens.remove(at);
				default -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
			}
			return String.join("", tokens);
		}
		var fitting = CLAUSES.stream().filter(clause -> text.contains(clause.get(0))).toList();
		if (fitting.isEmpty()) {
			return text;
		}
		var clause = any(fitting, random);
		int behind = text.indexOf(clause.get(0)) + clause.get(0).length();
		var written = any(clause.subList(1, clause.size()), random);
		// as one has it while one types
		int typed = random.nextInt(3) == 0 ? random.nextInt(written.length()) : written.length();
		return text.substring(0, behind) + written.substring(0, typed) + text.substring(behind);
	}

	private static List<String> readAtOnce(Map<InspResource, String> texts) throws IOException {
		var fresh = DslTestSupport.INJECTOR.getInstance(XtextResourceSet.class);
		for (var each : texts.entrySet()) {
			fresh.createResource(each.getKey().getURI()).load(new LazyStringInputStream(each.getValue(), "UTF-8"), null);
		}
		return description(ModelRegistry.of(fresh).scopeOf(fresh.getResources().get(0)));
	}

	/** Says of long lists only where they differ first. */
	private static void assertSame(List<String> expected, List<String> actual) {
		for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
			assertEquals(expected.get(i), actual.get(i));
		}
		assertEquals(expected.size(), actual.size());
	}

	/** All that can be said of a model. */
	private static List<String> description(ModelScope model) {
		var lines = new ArrayList<String>();
		DslTestSupport.problems(model).forEach(p -> lines
				.add(p.file().lastSegment() + p.region() + p.severity() + p.code() + p.message(Language.EN) + p.message(Language.ZH)));
		lines.add(ModelExport.xmi(model));
		lines.add(ModelExport.json(model));
		for (var file : model.own()) {
			file.getAllContents().forEachRemaining(element -> lines.add(file.getURIFragment(element)));
			file.getParseResult().getRootNode().getAsTreeIterable().forEach(node -> lines.add(print(node)));
			lines.add(text(file));
		}
		return lines;
	}

	private static String print(INode node) {
		return node.getTotalTextRegion().toString() + node.getStartLine() + node.getGrammarElement()
				+ (node instanceof ILeafNode leaf ? leaf.isHidden() + leaf.getText()
						: node.hasDirectSemanticElement() ? node.getSemanticElement().eClass().getName()
						: "");
	}

	private static String text(InspResource file) {
		return file.getParseResult().getRootNode().getText();
	}

	private static <T> T any(List<T> choice, Random random) {
		return choice.get(random.nextInt(choice.size()));
	}
}
