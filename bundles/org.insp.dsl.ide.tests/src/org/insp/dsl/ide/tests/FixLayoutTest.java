/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Tests that a fix's text is set as its neighbours are: on the line of a block on one line, on a line of its own elsewhere, behind
 * comments.
 */
class FixLayoutTest {

	private static final Path FILE = Path.of("testdata/fixes/layout.insp").toAbsolutePath();
	private static final String PLAN =
			"import \"feedback.insp\"\nmodel \"x\" { as of 2023-08-01 }\n\nrectification Plan2 \"x\" {\n  for F1\n";
	private static InProcessClient server;

	@BeforeAll
	static void start() throws Exception {
		server = new InProcessClient(Map.of("language", "en"));
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void aBlockOnOneLineStaysOnOneLine() throws Exception {
		fixes("missing-lead-department", "  measure C1 \"x\" { for P2  leader Chen  person Wei }\n",
				"  measure C1 \"x\" { for P2  leader Chen  department Services  person Wei }\n");
		fixes("missing-responsible-person", "  measure C1 \"x\" { for P2  leader Chen  department Services }\n",
				"  measure C1 \"x\" { for P2  leader Chen  department Services  person Wei }\n");
		fixes("missing-deadline", "  measure C1 \"x\" { status planned }\n", "  measure C1 \"x\" { due 2023-09-06  status planned }\n");
	}

	@Test
	void anElementWithoutBlockGetsOne() throws Exception {
		fixes("missing-deadline", "  measure C1 \"x\"\n", "  measure C1 \"x\" { due 2023-09-06 }\n");
		fixes("missing-deadline", "  measure C1 \"x\" {}\n", "  measure C1 \"x\" { due 2023-09-06 }\n");
		fixes("missing-deadline", "  measure C1 \"x\"  // later\n", "  measure C1 \"x\" { due 2023-09-06 }  // later\n");
		fixes("missing-goal-or-criterion", "  measure C1 \"x\"\n", "  measure C1 \"x\" { goal \"……\"  criterion \"……\" }\n");
	}

	@Test
	void aClauseOnALineOfItsOwnStandsBehindTheComments() throws Exception {
		fixes("missing-deadline", "  measure C1 \"x\" {  // first\n    for P2  // why\n    // end\n  }\n",
				"  measure C1 \"x\" {  // first\n    for P2  // why\n    due 2023-09-06\n    // end\n  }\n");
		fixes("missing-deadline", "  measure C1 \"x\" {  // first\n    status planned  // why\n  }\n",
				"  measure C1 \"x\" {  // first\n    due 2023-09-06\n    status planned  // why\n  }\n");
		fixes("missing-deadline", "  measure C1 \"x\" {\n    // nothing yet\n  }\n",
				"  measure C1 \"x\" {\n    due 2023-09-06\n    // nothing yet\n  }\n");
	}

	@Test
	void indentationAndLineBreaksAreThoseOfTheFile() throws Exception {
		fixes("missing-deadline", "\tmeasure C1 \"x\" {\n\t\tfor P2\n\t}\n", "\tmeasure C1 \"x\" {\n\t\tfor P2\n\t\tdue 2023-09-06\n\t}\n");
		var windows = PLAN + "  measure C1 \"x\" {\n    for P2\n  }\n}\n";
		assertEquals((PLAN + "  measure C1 \"x\" {\n    for P2\n    due 2023-09-06\n  }\n}\n").replace("\n", "\r\n"),
				fixed("missing-deadline", windows.replace("\n", "\r\n")));
	}

	@Test
	void manyMeasuresOfAPlanAreSetApartAsBefore() throws Exception {
		var before = "\n  measure C1 \"x\" { for P1 }\n\n  measure C2 \"x\" {\n    for P1\n  }\n";
		fixes("finding-without-measure", before,
				before + "\n  measure C3 \"……\" {\n    for P2\n    kind timed\n    leader Chen\n    department Services\n"
						+ "    person Wei\n    goal \"……\"\n    criterion \"……\"\n    due 2023-09-06\n    status planned\n  }\n");
	}

	@Test
	void jointLeadersInSeveralClauses() throws Exception {
		fixes("multiple-leaders",
				"  measure C1 \"x\" {\n    for P2\n    leader Chen  // in charge\n    leader Wang, Li\n    due 2023-08-31\n  }\n",
				"  measure C1 \"x\" {\n    for P2\n    leader Chen  with Wang, Li  // in charge\n    due 2023-08-31\n  }\n");
	}

	private static void fixes(String rule, String before, String after) throws Exception {
		assertEquals(PLAN + after + "}\n", fixed(rule, PLAN + before + "}\n"));
	}

	private static String fixed(String rule, String text) throws Exception {
		var problem = server.open(FILE, text).stream().filter(d -> d.getCode().getLeft().equals(rule)).findFirst().orElseThrow();
		CodeAction action = server.actions(FILE, problem.getRange(), List.of(problem)).get(0);
		server.close(FILE);
		return InProcessClient.apply(text, action.getEdit().getChanges().get(ProtocolClient.uri(FILE)));
	}
}
