/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.ide.server.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renaming in a copy of the sample, which has nothing to report before and has nothing to report after. */
class RenameTest {

	@TempDir
	private Path temp;
	private Path folder;
	private Path plan;
	private Path committee;
	private Path district;
	private ProtocolClient client;

	@BeforeEach
	void start() throws Exception {
		folder = SampleModels.copy(temp);
		plan = folder.resolve("town/rectification.insp");
		committee = folder.resolve("town/committee.insp");
		district = folder.resolve("district.insp");
		client = ProtocolClient.start(folder, Map.of("language", "en"));
		client.open(plan);
		client.open(committee);
	}

	@AfterEach
	void end() {
		client.close();
	}

	@Test
	void aMemberIsRenamedInAllFilesOfTheModel() throws Exception {
		var changed = apply(rename(plan, "leader Wang", 8, "王某"));
		assertEquals(List.of("committee.insp", "inspection.insp", "rectification.insp"), changed);
		assertTrue(Files.readString(plan).contains("    leader 王某        with Chen\n"), "nothing but the name");
		assertTrue(Files.readString(committee).contains("  member 王某  \"王某\" {"));
		assertNothingToReport();
	}

	@Test
	void modelsThatImportAnElementFollow() throws Exception {
		client.open(district);
		var changed = apply(rename(district, "organization DistrictDiscipline", 14, "纪委"));
		assertEquals(List.of("district.insp", "rectification.insp"), changed);
		assertNothingToReport();
	}

	@Test
	void qualifiedNamesKeepTheirForm() throws Exception {
		apply(rename(plan, "for P1,", 5, "N1"));
		assertTrue(Files.readString(plan).contains("    for N1, N1.M1\n"), Files.readString(plan));
		assertTrue(Files.readString(folder.resolve("town/inspection.insp")).contains("finding N1 "));
		assertNothingToReport();
	}

	@Test
	void aKeywordIsEscapedOnlyWhereItWouldBeOneAndAnEscapeTaken() throws Exception {
		apply(rename(plan, "measure C1", 9, "status"));
		assertTrue(Files.readString(plan).contains("  measure status \"") && Files.readString(plan)
				.contains("realised status }") && Files.readString(plan).contains("followup U1 of Plan1 on 2024-03-01 { ^status held }"),
				Files.readString(plan));
		assertNothingToReport();
		client.close(plan);
		client.open(plan);
		apply(rename(plan, "measure status", 9, "^C9"));
		assertTrue(Files.readString(plan).contains("  measure C9 \""), Files.readString(plan));
		assertNothingToReport();
	}

	@Test
	void whatWouldChangeAMeaningIsRefused() throws Exception {
		assertEquals("The name Li is taken by 李某 (committee.insp, line 6).", refused(plan, "leader Wang", 8, "Li"));
		assertEquals("The name Zhou is taken by 周某 (inspection.insp, line 12).",
				refused(plan, "leader Wang", 8, "Zhou"), "of another organization, but named without it");
		assertEquals("9C cannot be a name: it begins with a letter or a Chinese character "
				+ "and holds nothing but letters, digits and inner hyphens.", refused(plan, "measure C1", 9, "9C"));
		assertEquals("A name is missing.", refused(plan, "measure C1", 9, "  "));
		client.replace(plan, "goal \"研讨交流常态化\"", "goal C1");
		assertEquals("C1 stands in a part of rectification.insp that cannot be read; correct its syntax errors first.",
				refused(plan, "measure C1", 9, "C2"));
	}

	@Test
	void whatIsShippedKeepsItsName() throws Exception {
		var model = folder.resolve("own.insp");
		client.open(model, "import \"insp:policy/regulation-2017\"\npolicy Mine { extends Regulation2017 }\n");
		assertEquals("Regulation2017 is shipped with the tool and cannot be renamed.", refused(model, "extends Regul", 9, "X"));
		try (var chinese = ProtocolClient.start(null, Map.of("language", "zh"))) {
			chinese.open(model, client.text(model));
			var params = new PrepareRenameParams(ProtocolClient.document(model), chinese.position(model, "extends Regul", 9));
			var error = assertThrows(ExecutionException.class,
					() -> chinese.await(chinese.server().getTextDocumentService().prepareRename(params)));
			assertEquals("Regulation2017 随软件提供，不能改名。", ((ResponseErrorException) error.getCause()).getResponseError().getMessage());
		}
	}

	@Test
	void prepareRenameReturnsNameAndRange() throws Exception {
		var found = client.await(client.server().getTextDocumentService()
				.prepareRename(new PrepareRenameParams(ProtocolClient.document(plan), client.position(plan, "P1.M1", 1)))).getSecond();
		assertEquals("P1", found.getPlaceholder());
		assertEquals(client.position(plan, "P1.M1", 0), found.getRange().getStart());
		assertEquals(client.position(plan, "P1.M1", 2), found.getRange().getEnd());
		assertNull(client.await(client.server().getTextDocumentService()
				.prepareRename(new PrepareRenameParams(ProtocolClient.document(plan), client.position(plan, "goal", 1)))));
	}

	private RenameParams rename(Path file, String word, int after, String name) {
		return new RenameParams(ProtocolClient.document(file), client.position(file, word, after), name);
	}

	private String refused(Path file, String word, int after, String name) {
		var error = assertThrows(ExecutionException.class, () -> client.await(client.server().getTextDocumentService()
				.rename(rename(file, word, after, name))));
		return ((ResponseErrorException) error.getCause()).getResponseError().getMessage();
	}

	/** Does to the files what an editor would; the names of the changed files. */
	private List<String> apply(RenameParams params) throws Exception {
		var changes = new TreeMap<>(client.await(client.server().getTextDocumentService().rename(params)).getChanges());
		for (var change : changes.entrySet()) {
			var file = Path.of(java.net.URI.create(change.getKey()));
			var text = new Document(1, Files.readString(file));
			var edits = change.getValue();
			edits.sort((one, other) -> text.getOffSet(other.getRange().getStart()) - text.getOffSet(one.getRange().getStart()));
			var changed = text;
			for (var edit : edits) {
				changed = changed.applyChanges(List.of(edit));
			}
			Files.writeString(file, changed.getContents());
		}
		return changes.keySet().stream().map(uri -> uri.substring(uri.lastIndexOf('/') + 1)).toList();
	}

	private void assertNothingToReport() throws Exception {
		try (var fresh = ProtocolClient.start(folder, null); var files = Files.walk(folder)) {
			for (var file : files.filter(f -> f.toString().endsWith(".insp")).toList()) {
				assertEquals(List.of(), fresh.codes(file), file.toString());
			}
		}
	}
}
