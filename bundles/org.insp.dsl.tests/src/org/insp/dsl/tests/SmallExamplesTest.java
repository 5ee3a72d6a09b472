/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.insp.model.Language;
import org.insp.model.text.ElementLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of a public notice, an audit and a corrective action: what they leave to report, and that their figures add up. */
class SmallExamplesTest {

	private static final Path EXAMPLES = DslTestSupport.BUNDLES.resolve("org.insp.examples/examples");

	private static final String TOTAL = "declared-total-mismatch declared totals of rectification plan 方案";

	@TempDir
	private Path folder;

	private static List<String> problems(Path model) {
		return DslTestSupport.problems(model).stream()
				.map(p -> p.code() + ' ' + ElementLabels.label(p.violation().element(), Language.EN)).toList();
	}

	/** The problems of an example in which one text is replaced by another. */
	private List<String> problemsWith(String example, String old, String replacement) throws IOException {
		boolean found = false;
		try (var files = Files.list(EXAMPLES.resolve(example))) {
			for (var file : files.toList()) {
				var text = Files.readString(file);
				found |= text.contains(old);
				Files.writeString(folder.resolve(file.getFileName()), text.replace(old, replacement));
			}
		}
		assertTrue(found, old);
		return problems(folder);
	}

	@Test
	void noticeAndCorrectiveActionLeaveNothingToReport() {
		assertEquals(List.of(), problems(EXAMPLES.resolve("notice")));
		assertEquals(List.of(), problems(EXAMPLES.resolve("corrective-action")));
	}

	@Test
	void auditHasOneStepThatIsOverdue() {
		assertEquals(List.of("overdue-step step C6a"), problems(EXAMPLES.resolve("audit")));
	}

	@Test
	void figuresOfTheNoticeAddUp() throws IOException {
		assertEquals(List.of(), problemsWith("notice", "追缴 15.263 万元", "追缴 152,630 元"));
		assertEquals(List.of(TOTAL), problemsWith("notice", "清退 3.443 万元", "清退 3.434 万元"));
		assertEquals(List.of(TOTAL), problemsWith("notice", "诫勉 2 人", "诫勉 1 人"));
		assertEquals(List.of(TOTAL, TOTAL),
				problemsWith("notice", "16 个已完成、2 个基本完成、2 个正在推进", "15 个已完成、2 个基本完成、3 个正在推进"));
	}

	@Test
	void figuresOfTheAuditAddUpByTheWordsOfThePlace() throws IOException {
		assertEquals(List.of(TOTAL, "overdue-step step C6a"),
				problemsWith("audit", "归还原渠道 168 万元、", "归还原渠道 186 万元、"));
	}
}
