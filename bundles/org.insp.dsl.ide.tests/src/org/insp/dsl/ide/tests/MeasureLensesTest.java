/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the lenses above findings and members. */
class MeasureLensesTest {

	@TempDir
	private Path temp;

	@Test
	void membersOfTheReportHaveTheirWork() throws Exception {
		try (var client = ProtocolClient.start(SampleModels.REPORT_003, null)) {
			var committee = SampleModels.REPORT_003.resolve("committee.insp");
			client.open(committee);
			var lenses = lenses(client, committee);
			assertEquals(9, lenses.size(), "one for each member of the leadership");
			assertEquals(client.position(committee, "党委委员 张某", 5), lenses.get(0).getRange().getStart());
			// counted in the text: 88 measures, 42 of them closed
			assertEquals(46, lenses.stream().mapToInt(l -> Integer.parseInt(l.getCommand().getTitle().split(" ")[0])).sum());
			assertTrue(lenses.stream().allMatch(l -> l.getCommand().getTitle().matches("\\d+ 条未销号，\\d+ 条逾期")), lenses.toString());
		}
	}

	@Test
	void findingsTellHowManyMeasuresAndUntilWhen() throws Exception {
		var folder = SampleModels.copy(temp);
		var findings = folder.resolve("town/inspection.insp");
		var plan = folder.resolve("town/rectification.insp");
		try (var client = ProtocolClient.start(folder, Map.of("language", "en"))) {
			client.open(findings);
			client.open(plan);
			assertEquals(List.of("1 measure, all done"), titles(client, findings));
			client.replace(plan, "status closed", "status ongoing");
			assertEquals(List.of("1 measure, earliest deadline 2023-10-31"), titles(client, findings));
			client.replace(plan, "for P1, P1.M1", "for P1.M1");
			assertEquals(List.of("1 measure, earliest deadline 2023-10-31"), titles(client, findings), "by its manifestation");
			client.replace(plan, "\n  measure C1", "\n  measure C2 \"x\" { for P1  due 2023-09-01 }\n  measure C1");
			assertEquals(List.of("2 measures, earliest deadline 2023-09-01 (overdue)"), titles(client, findings));
			client.replace(plan, "    for P1.M1\n", "");
			client.replace(plan, "for P1  due", "due");
			assertEquals(List.of("no measure"), titles(client, findings));
		}
	}

	private static List<String> titles(ProtocolClient client, Path file) throws Exception {
		return lenses(client, file).stream().map(l -> l.getCommand().getTitle()).toList();
	}

	private static List<? extends CodeLens> lenses(ProtocolClient client, Path file) throws Exception {
		return client.await(client.server().getTextDocumentService().codeLens(new CodeLensParams(ProtocolClient.document(file))));
	}
}
