/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.problems.Problem;
import org.insp.dsl.recovery.RecoveryResult;
import org.insp.model.Language;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a text looks like, it is read without an exception, the same problems come every time, and each has its place in the text. */
class MutationTest {

	private static final List<String> SAMPLES = samples();
	private static final Pattern TOKEN = Pattern.compile("\"[^\"\\n]*\"|“[^”\\n]*”|[\\p{L}\\d^.-]+|\\s+|.", Pattern.DOTALL);
	private static final List<String> STRANGE =
			List.of("{", "}", "\"", "“", "”", "\"\"\"", "/*", "*/", "//", "，", "。", "finding", "措施", "model", "^", "2023-02-30", "2023",
					"x", "＂", "\\", "\0", "\ue000", "\ud83d", "due due", "措施C1", "责任领导王某", "by", "on", ",", "..", "\r", "\n", "（", "）");

	private static List<String> samples() {
		try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
			var texts = new ArrayList<String>();
			for (var file : files.filter(f -> f.toString().endsWith(".insp")).sorted().toList()) {
				texts.add(Files.readString(file));
			}
			return texts;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Property(tries = 250)
	void mutatedTextsAreRead(@ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int mutations) {
		var tokens = new ArrayList<String>();
		TOKEN.matcher(any(random, SAMPLES)).results().forEach(m -> tokens.add(m.group()));
		for (int i = 0; i < mutations && !tokens.isEmpty(); i++) {
			int at = random.nextInt(tokens.size());
			int other = random.nextInt(tokens.size());
			switch (random.nextInt(6)) {
				case 0 -> tokens.remove(at);
				case 1 -> tokens.add(at, any(random, STRANGE));
				case 2 -> tokens.add(at, tokens.get(other));
				case 3 -> tokens.set(other, tokens.set(at, tokens.get(other)));
				case 4 -> tokens.set(at, tokens.get(at).substring(tokens.get(at).length() / 2));
				default -> tokens.subList(Math.min(at, other), Math.min(Math.max(at, other), Math.min(at, other) + 10)).clear();
			}
		}
		holds(String.join("", tokens));
	}

	@Property(tries = 100)
	void truncatedTextsAreRead(@ForAll Random random) {
		var text = any(random, SAMPLES);
		holds(text.substring(0, random.nextInt(text.length() + 1)));
	}

	private static void holds(String text) {
		var problems = problems(text);
		assertEquals(problems.stream().map(MutationTest::print).toList(), problems(text).stream().map(MutationTest::print).toList());
		for (var problem : problems) {
			var region = problem.region();
			int length = problem.file().lastSegment().equals("mutation.insp") ? text.length() : Integer.MAX_VALUE;
			assertTrue(region.offset() >= 0 && region.length() >= 0 && region.offset() + region.length() <= length,
					() -> print(problem) + " in\n" + text);
		}
	}

	private static String print(Problem problem) {
		return problem.file().lastSegment() + problem.region() + problem.code() + problem.message(Language.EN)
				+ problem.message(Language.ZH);
	}

	private static List<Problem> problems(String text) {
		try {
			var resources = DslTestSupport.INJECTOR.getInstance(XtextResourceSet.class);
			var uri = URI.createFileURI(Path.of("testdata/mistakes/mutation.insp").toAbsolutePath().toString());
			var resource = resources.createResource(uri);
			resource.load(new LazyStringInputStream(text, "UTF-8"), null);
			var result = (RecoveryResult) ((org.insp.dsl.resource.InspResource) resource).getParseResult();
			for (var node : result.getSyntaxErrors()) {
				assertTrue(!node.getSyntaxErrorMessage().getIssueCode().contains("."), () -> "the parser itself objected to\n" + text);
			}
			return DslTestSupport.problems(ModelRegistry.of(resources).scopeOf(resource));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static <T> T any(Random random, List<T> choice) {
		return choice.get(random.nextInt(choice.size()));
	}
}
