/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A problem in the superior's feedback is fixed in the files of the inspected party; a missing element is declared beside others of its
 * kind.
 */
class FixesAcrossFilesTest {

	@TempDir
	private Path temp;
	private Path committee;
	private Path inspection;
	private Path plan;
	private InProcessClient server;

	@BeforeEach
	void open() throws Exception {
		var folder = SampleModels.copy(temp);
		committee = folder.resolve("town/committee.insp");
		inspection = folder.resolve("town/inspection.insp");
		plan = folder.resolve("town/rectification.insp");
		server = new InProcessClient(Map.of("language", "en"));
	}

	@AfterEach
	void close() {
		server.close();
	}

	@Test
	void claimsCausesMeasuresAndAllowancesGoToThePlan() throws Exception {
		var more = "    finding P2 \"调研不够\" { text \"下基层少。\"  areas Cadres }\n    finding P1 ";
		Files.writeString(inspection, Files.readString(inspection).replace("    finding P1 ", more));
		var text = Files.readString(plan);
		assertEquals(text.replace("claim P1 by Wang\n", "claim P1 by Wang\nclaim P2 by Wang\n"),
				fixed(inspection, "finding-unclaimed", 0, plan));
		assertTrue(fixed(inspection, "missing-cause", 0, plan).contains("\ncause of P2 \"……\"\n"));
		var measure = fixed(inspection, "finding-without-measure", 0, plan);
		assertTrue(measure.contains(
				"\n  measure C2 \"……\" {\n    for P2\n    kind timed\n    leader Wang\n    department PartyWork\n    person Zhao\n"),
				measure);
		var allowed = fixed(inspection, "finding-unclaimed", 1, plan);
		assertTrue(allowed.endsWith("\nallow finding-unclaimed on P2 because \"……\"\n"), allowed);
	}

	@Test
	void whatIsLeftToCompleteIsSelected() throws Exception {
		Files.writeString(inspection,
				Files.readString(inspection).replace("    finding P1 ", "    finding P2 \"调研不够\" { text \"下基层少。\" }\n    finding P1 "));
		var action = actions(inspection, "missing-cause").get(0);
		var selected = (Location) action.getData();
		assertEquals(ProtocolClient.uri(plan), selected.getUri());
		var after = InProcessClient.apply(Files.readString(plan), action.getEdit().getChanges().get(ProtocolClient.uri(plan)));
		assertEquals("……", after.substring(InProcessClient.offset(after, selected.getRange().getStart()),
				InProcessClient.offset(after, selected.getRange().getEnd())));
	}

	@Test
	void anUnknownMemberIsReplacedByTheNearestOrDeclared() throws Exception {
		Files.writeString(plan, Files.readString(plan).replace("leader Wang ", "leader Wnag "));
		assertEquals(List.of("Write 'Wang' instead of 'Wnag'", "Declare: member Wnag"),
				actions(plan, "unknown-name").stream().map(CodeAction::getTitle).toList());
		assertTrue(fixed(plan, "unknown-name", 0, plan).contains("leader Wang "));
		var declared = fixed(plan, "unknown-name", 1, committee);
		assertTrue(declared.contains("\n  member Wnag \"Wnag\" { posts \"……\" }\n  leader Chen"), declared);
	}

	@Test
	void anUnknownMeasureIsReplacedOrDeclared() throws Exception {
		Files.writeString(plan, Files.readString(plan).replace("realised C1", "realised C7"));
		var actions = actions(plan, "unknown-name");
		assertEquals(List.of("Write 'C1' instead of 'C7'", "Declare: measure C7"), actions.stream().map(CodeAction::getTitle).toList());
		assertTrue(fixed(plan, "unknown-name", 1, plan).contains("\n  measure C7 \"……\" {\n    goal \"……\"\n"));
	}

	private List<CodeAction> actions(Path file, String code) throws Exception {
		var problem = server.open(file, Files.readString(file)).stream().filter(d -> d.getCode().getLeft().equals(code)).findFirst()
				.orElseThrow();
		var actions = server.actions(file, problem.getRange(), List.of(problem));
		server.close(file);
		return actions;
	}

	/** The text of a file after an action, which changes no other. */
	private String fixed(Path file, String code, int index, Path changed) throws Exception {
		var changes = actions(file, code).get(index).getEdit().getChanges();
		assertEquals(List.of(ProtocolClient.uri(changed)), List.copyOf(changes.keySet()));
		return InProcessClient.apply(Files.readString(changed), changes.get(ProtocolClient.uri(changed)));
	}
}
