/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.insp.dsl.equinox.InspResourceServiceProvider;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.resource.ContentSelection;
import org.insp.dsl.resource.InspResource;
import org.insp.model.Measure;
import org.insp.sirius.LastValidText;
import org.insp.sirius.LocalHistory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** `.insp` files in the workspace of an Eclipse in which nobody has set the language up. */
class PlatformFilesTest {

	private Workspace workspace;

	@BeforeEach
	void keepValidTexts() {
		InspResource.setContentSelection(new LastValidText(LocalHistory::texts));
	}

	@AfterEach
	void tidyUp() throws CoreException {
		InspResource.setContentSelection(ContentSelection.CURRENT_TEXT);
		workspace.delete();
	}

	private void town(String name, Path location) throws CoreException {
		workspace = new Workspace(name, location);
		workspace.write("整改 2023/model.insp", "model \"某镇\" { language zh }");
		workspace.write("整改 2023/committee.insp", "committee T { secretary Zhang member Zhang \"张某\" }");
		workspace.write("整改 2023/plan/measures.insp", "rectification P { measure C1 \"一\" { leader Zhang } }");
	}

	private static Measure measure(InspResource plan) {
		return assertInstanceOf(Measure.class, plan.getEObject("~elements:P/measures:C1"));
	}

	@Test
	void extensionsFindTheLanguage() throws CoreException {
		town("镇 A", null);
		assertInstanceOf(InspResourceServiceProvider.class,
				IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(workspace.uri("x.insp")));
		assertInstanceOf(XtextResource.class, workspace.load("整改 2023/model.insp"));
	}

	@Test
	void filesOfTheModelFolderSeeEachOtherUnderTheirPlatformUris() throws CoreException {
		town("镇 A", null);
		var plan = workspace.load("整改 2023/plan/measures.insp");
		var leader = measure(plan).getLeaders().get(0);
		assertEquals("张某", leader.getTitle());
		assertEquals(workspace.uri("整改 2023/committee.insp").appendFragment("~elements:T/members:Zhang"), EcoreUtil.getURI(leader));
		var model = ModelRegistry.of(workspace.session).scopeOf(plan);
		assertEquals(List.of("committee.insp", "model.insp", "plan/measures.insp"), model.own().stream().map(model::path).toList());
		assertEquals(4, workspace.session.getResources().size(), "each file is loaded once");
	}

	@Test
	void projectMayLieElsewhereAndImportItsNeighboursOnTheDisk(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("district.insp"), "committee D \"区委\"");
		workspace = new Workspace("town", folder.resolve("somewhere else"));
		workspace.write("model.insp", "model \"m\" { language en } import \"../district.insp\" import \"insp:calendar/cn\"");
		workspace.write("committee.insp", "committee T { parent D }");
		var committee = workspace.load("committee.insp");
		EcoreUtil.resolveAll(committee);
		assertEquals(List.of(), committee.getErrors());
		var imported = ModelRegistry.of(workspace.session).scopeOf(committee).imported();
		assertEquals(URI.createFileURI(folder.resolve("district.insp").toString()), imported.get(0).getURI());
		assertTrue(imported.get(1).getURI().toString().startsWith("insp:/calendar/"), imported.toString());
	}

	@Test
	void modelFolderMayBeginAboveTheProject(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("model.insp"), "model \"m\" { language en }");
		Files.writeString(folder.resolve("people.insp"), "committee T { secretary Zhang member Zhang \"张某\" }");
		workspace = new Workspace("plans", folder.resolve("plans"));
		workspace.write("plan.insp", "rectification P { measure C1 \"一\" { leader Zhang } }");
		var plan = workspace.load("plan.insp");
		assertEquals("张某", measure(plan).getLeaders().get(0).getTitle());
		assertEquals(workspace.uri("plan.insp"), plan.getURI());
		assertEquals(URI.createFileURI(folder.resolve("people.insp").toString()), measure(plan).getLeaders().get(0).eResource().getURI());
	}

	@Test
	void linkedFolderIsReadUnderItsName(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("people.insp"), "committee T { secretary Zhang member Zhang \"张某\" }");
		Files.writeString(folder.resolve("model.insp"), "model \"m\" { language en }");
		Files.createDirectory(folder.resolve("plans"));
		Files.writeString(folder.resolve("plans/plan.insp"), "rectification P { measure C1 \"一\" { leader Zhang } }");
		workspace = new Workspace("links", null);
		workspace.project.getFolder("linked").createLink(folder.toUri(), IResource.NONE, null);
		var plan = workspace.load("linked/plans/plan.insp");
		assertEquals("张某", measure(plan).getLeaders().get(0).getTitle());
		assertEquals(workspace.uri("linked/people.insp"), measure(plan).getLeaders().get(0).eResource().getURI());
	}

	@Test
	void newFileIsSeenWhenAnotherIsReadAgain() throws Exception {
		town("镇 A", null);
		var plan = workspace.load("整改 2023/plan/measures.insp");
		assertEquals("张某", measure(plan).getLeaders().get(0).getTitle());
		workspace.write("整改 2023/people.insp", "committee U { member Li \"李某\" }");
		workspace.write("整改 2023/plan/measures.insp", "rectification P { measure C1 \"一\" { leader Li } }");
		plan.unload();
		plan.load(Map.of());
		assertEquals("李某", measure(plan).getLeaders().get(0).getTitle());
	}

	@Test
	void syntaxErrorLeavesTheDiagramsTheirElements() throws Exception {
		town("镇 A", null);
		var plan = workspace.load("整改 2023/plan/measures.insp");
		var inDiagram = measure(plan);
		workspace.write("整改 2023/plan/measures.insp", "rectification P { measure \"一 }");
		plan.unload();
		plan.load(Map.of());
		assertEquals(measure(plan), EcoreUtil.resolve(inDiagram, workspace.session));
		assertFalse(plan.getErrors().isEmpty());
	}

	@Test
	void sessionThatOpensOnASyntaxErrorShowsWhatTheWorkspaceRemembers() throws Exception {
		town("镇 A", null);
		var path = "整改 2023/plan/measures.insp";
		workspace.write(path, "rectification P { measure C1 \"二\" { leader Zhang } }");
		workspace.write(path, "rectification P { measure \"三 }");
		workspace.write(path, "rectification P { measure \"四 }");
		var plan = workspace.load(path);
		assertEquals("二", measure(plan).getText());
		assertFalse(plan.getErrors().isEmpty());
	}

	@Test
	void removedFileLeavesTheModel() throws Exception {
		town("镇 A", null);
		var plan = workspace.load("整改 2023/plan/measures.insp");
		var model = ModelRegistry.of(workspace.session).scopeOf(plan);
		assertEquals(3, model.own().size());
		workspace.project.getFile("整改 2023/committee.insp").delete(true, null);
		workspace.session.getResources().remove(workspace.session.getResource(workspace.uri("整改 2023/committee.insp"), false));
		assertEquals(2, ModelRegistry.of(workspace.session).scopeOf(plan).own().size());
		assertEquals(3, workspace.session.getResources().size(), "the removed file is not loaded again");
	}

	@Test
	void textsAreReadOnlyForASession() throws Exception {
		town("镇 A", null);
		var plan = workspace.load("整改 2023/plan/measures.insp");
		assertEquals("张某", measure(plan).getLeaders().get(0).getTitle());
		assertEquals(true, attribute(plan.getURI()));
		assertEquals(true, attribute(workspace.uri("整改 2023/missing.insp")));
		assertFalse(Boolean.TRUE.equals(attribute(workspace.uri("representations.aird"))));
	}

	private Object attribute(URI uri) {
		return workspace.session.getURIConverter().getAttributes(uri, null).get(URIConverter.ATTRIBUTE_READ_ONLY);
	}
}
