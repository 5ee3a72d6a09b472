/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence is looked for beside the file that names it. */
class EvidenceFilesTest {

	@TempDir
	private Path folder;

	private long missing(String evidence) throws IOException {
		Files.writeString(folder.resolve("model.insp"), "model \"某镇\"\n");
		var plans = Files.createDirectories(folder.resolve("plans/evidence")).getParent();
		for (var name : new String[] { "a.pdf", "会议 记录#1（最终）.pdf", "100%.txt" }) {
			Files.writeString(plans.resolve("evidence").resolve(name), "");
		}
		Files.writeString(plans.resolve("p.insp"),
				"rectification Plan { measure C1 \"做\" { evidence \"材料\" file \"" + evidence + "\" } }\n");
		return DslTestSupport.problems(folder).stream().filter(p -> p.code().equals("evidence-file-missing")).count();
	}

	@ParameterizedTest
	@CsvSource({ "evidence/a.pdf, 0", "evidence\\\\a.pdf, 0", "../plans/evidence/a.pdf, 0", "evidence/会议 记录#1（最终）.pdf, 0",
			"evidence/100%.txt, 0", "evidence/b.pdf, 1", "a.pdf, 1", "plans/evidence/a.pdf, 1", "../evidence/a.pdf, 1",
			"evidence/会议 记录.pdf, 1", "evidence, 0" })
	void pathStartsAtTheFolderOfTheFile(String evidence, int expected) throws IOException {
		assertEquals(expected, missing(evidence));
	}

	@Test
	void whatIsNoFileIsNotLookedFor() throws IOException {
		assertEquals(0, missing("https://example.org/a.pdf"));
		assertEquals(0, missing("C:/资料/a.pdf"));
		assertEquals(0, missing(" "));
	}
}
