/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.insp.dsl.models.ModelFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five revisions of a plan of 88 measures, with known changes between them: all are told, and no other. */
class FiveRevisionsTest {

	private static final Path EXAMPLES = Path.of("..").toAbsolutePath().normalize().resolve("org.insp.examples/examples");
	private static final String PLAN = "rectification.insp";

	@TempDir
	Path dir;

	@BeforeEach
	void copyExample() throws IOException {
		Files.copy(EXAMPLES.resolve("district-zh.insp"), dir.resolve("district-zh.insp"));
		copy(EXAMPLES.resolve("report-003"), dir.resolve("1"));
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (var files = Files.list(from)) {
			for (var file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}

	/** Makes a revision of the one before it. */
	private void revise(int revision, String file, UnaryOperator<String> edit) throws IOException {
		var folder = dir.resolve(String.valueOf(revision));
		if (!Files.exists(folder)) {
			copy(dir.resolve(String.valueOf(revision - 1)), folder);
		}
		var before = Files.readString(folder.resolve(file));
		var after = edit.apply(before);
		assertNotEquals(before, after, "the edit changes nothing");
		Files.writeString(folder.resolve(file), after);
	}

	private List<String> changes(int revision) throws IOException {
		return Comparing.lines(Comparing.compare(model(revision - 1), model(revision)));
	}

	private Path model(int revision) {
		return dir.resolve(String.valueOf(revision)).resolve(ModelFolder.MODEL_FILE);
	}

	private static String measure(String text, int number, UnaryOperator<String> edit) {
		int start = text.indexOf("  措施 C" + number + ' ');
		int end = text.indexOf("\n  }\n", start);
		return text.substring(0, start) + edit.apply(text.substring(start, end)) + text.substring(end);
	}

	private static String renumbered(String text) {
		return Pattern.compile("措施 C(\\d+) ").matcher(text)
				.replaceAll(match -> Integer.parseInt(match.group(1)) > 4
						? "措施 C" + (Integer.parseInt(match.group(1)) - 1) + ' '
						: match.group());
	}

	@Test
	void everyChangeIsToldAndNoOther() throws IOException {
		// 2: another leader, progress, a new measure
		revise(2, PLAN, text -> measure(text, 1, measure -> measure.replace("责任领导 赵某 协同 王某", "责任领导 王某")));
		revise(2, PLAN, text -> measure(text, 2, measure -> measure + "\n    进展 2023-09-04 \"已排出专题\""));
		revise(2, PLAN, text -> text.substring(0, text.lastIndexOf('}'))
				+ "  措施 C89 \"建立问题线索移交台账1本\" {\n    针对 P1\n    责任领导 张某\n    时限 2023-10-31\n  }\n}\n");
		assertEquals(List.of("changed 措施 C1: leaders 赵某>王某, coLeaders 王某>", "changed 措施 C2: progress >2023-09-04 已排出专题",
				"added 措施 C89"), changes(2));

		// 3: a measure goes and all behind it move up; another claims; an extension that was approved, a deadline that was merely put off
		revise(3, PLAN, text -> measure(text, 1,
				measure -> measure + "\n    延期 2023-09-05 至 2023-12-29 { 理由 \"机构调整\" 批准 区工委 }"));
		revise(3, PLAN, text -> measure(text, 2, measure -> measure.replace("时限 2023-11-03", "时限 2023-12-03")));
		revise(3, PLAN, text -> measure(text, 4, measure -> "").replaceFirst("\n\n  }\n\n  措施 C5", "\n\n  措施 C5"));
		revise(3, PLAN, FiveRevisionsTest::renumbered);
		revise(3, "claims.insp", text -> text.replace("认领 P1 由 赵某", "认领 P1 由 王某"));
		var third = changes(3);
		assertEquals(List.of("changed 认领: members 赵某>王某",
				"changed 措施 C1: extensions >2023-09-05 2023-12-29 机构调整 某区工委, due 2023-11-02>2023-12-29",
				"changed 措施 C2: due 2023-11-03>2023-12-03 !deadline-unapproved"), third.subList(0, 3));
		assertEquals("changed 措施 C4: name C5>C4", third.get(3));
		assertEquals("changed 措施 C88: name C89>C88", third.get(87));
		assertEquals(List.of("removed 措施 C4"), third.subList(88, third.size()));

		// 4: a person and a measure get other names, a finding stands elsewhere, done without evidence, words of the feedback changed
		for (var file : List.of("committee.insp", PLAN)) {
			revise(4, file, text -> text.replace("何某", "何某某"));
		}
		revise(4, PLAN, text -> text.replace("措施 C3 ", "措施 三 "));
		revise(4, PLAN, text -> measure(text, 2, measure -> measure.replace("状态 推进中", "状态 已核验")));
		revise(4, "feedback.insp", text -> text.replace("表现 M2 \"学用结合不紧\"", "表现 M2 \"学用结合不够紧\""));
		assertEquals(List.of("changed 问题表现 P1.M2: text 学用结合不紧>学用结合不够紧 !wording-changed",
				"changed 措施 C2: status 推进中>已核验 !done-without-evidence", "changed 措施“三”: name C3>三",
				"changed 何某某: name 何某>何某某"), changes(4));

		// 5: only the layout, and which file it stands in
		revise(5, PLAN, text -> text.replace("\n    ", "\n\t\t").replace("、P", ",P"));
		Files.move(dir.resolve("5/claims.insp"), dir.resolve("5/a.insp"));
		assertEquals(List.of(), changes(5));
	}
}
