/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.insp.model.Language;
import org.insp.model.Measure;
import org.junit.jupiter.api.Test;

/** The sample of the language's description: a model of four files that imports its district. */
class SampleTest {

	private static final Path SAMPLE = Path.of("testdata/sample/town");

	@Test
	void sampleHasNoProblems() {
		assertEquals(List.of(),
				DslTestSupport.problems(SAMPLE).stream().map(p -> p.file().lastSegment() + ": " + p.message(Language.EN)).toList());
	}

	@Test
	void namesAreLinkedAcrossFiles() {
		var measure = DslTestSupport.load(SAMPLE).model().all(Measure.class).findFirst().orElseThrow();
		assertEquals("王某", measure.getLeaders().get(0).getTitle());
		assertEquals("2023-10-31", measure.getDue().toString());
	}
}
