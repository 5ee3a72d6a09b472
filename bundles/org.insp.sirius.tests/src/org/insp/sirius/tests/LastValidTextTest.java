/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.resource.ContentSelection;
import org.insp.dsl.resource.InspResource;
import org.insp.model.Measure;
import org.insp.sirius.LastValidText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests of what a session keeps of a file that changes under its diagrams: Sirius calls unload and load on the same resource, in this
 * order.
 */
class LastValidTextTest {

	private static final String GOOD = """
			rectification P {
			  measure C1 "一" { leader Zhang  progress 2023-07-24 "a" }
			  measure C2 "二" { leader Li }
			}
			cause of N1 "因一"
			cause of N1 "又一"
			cause of N2 "因二"
			""";
	private static final String BROKEN = GOOD.replace("measure C2 \"二\" {", "measure C2 \"二 {");

	@TempDir
	private Path folder;
	private final ResourceSet session = new ResourceSetImpl();
	private InspResource plan;

	@BeforeEach
	void open() throws IOException {
		InspResource.setContentSelection(new LastValidText(file -> Stream.empty()));
		session.getResources().add(new ResourceImpl(uri("representations.aird")));
		write("model.insp", "model \"m\" { language en }");
		write("people.insp", "committee T { member Zhang \"张某\" member Li \"李某\" }");
		write("findings.insp", "feedback F { aspect A { finding N0 finding N1 finding N2 } }");
		write("plan.insp", GOOD);
		plan = load("plan.insp");
		EcoreUtil.resolveAll(plan);
	}

	@AfterEach
	void takeTextsAsTheyStand() {
		InspResource.setContentSelection(ContentSelection.CURRENT_TEXT);
	}

	private URI uri(String file) {
		return URI.createFileURI(folder.resolve(file).toString());
	}

	private void write(String file, String text) throws IOException {
		Files.writeString(folder.resolve(file), text);
	}

	private InspResource load(String file) {
		return (InspResource) session.getResource(uri(file), true);
	}

	/** Changes the file and does what a session does then. */
	private void reload(String text) throws IOException {
		write("plan.insp", text);
		plan.unload();
		plan.load(Map.of());
		EcoreUtil.resolveAll(plan);
	}

	private static Map<String, EObject> elements(Resource resource) {
		var elements = new LinkedHashMap<String, EObject>();
		resource.getAllContents().forEachRemaining(element -> elements.put(resource.getURIFragment(element), element));
		return elements;
	}

	@Test
	void insertingTextLeavesEveryReferenceWithItsElement() throws IOException {
		var before = elements(plan);
		assertTrue(before.containsKey("~elements:#Cause@N1#2"), before.keySet().toString());
		reload(GOOD.replace("  measure C1", "  measure C0 \"〇\" { leader Li }\n  measure C1").replace("cause of N2",
				"cause of N0 \"因\"\ncause of N2"));
		// what the diagrams hold are the old objects, turned into proxies; they must lead to the new ones
		before.forEach((fragment, old) -> {
			assertEquals(plan.getURI().appendFragment(fragment), ((InternalEObject) old).eProxyURI());
			var now = EcoreUtil.resolve(old, session);
			assertFalse(now.eIsProxy(), fragment);
			assertSame(plan, now.eResource());
			assertEquals(fragment, plan.getURIFragment(now));
		});
		assertEquals("二", ((Measure) EcoreUtil.resolve(before.get("~elements:P/measures:C2"), session)).getText());
	}

	@Test
	void syntaxErrorKeepsWhatTheFileSaidBefore() throws IOException {
		var before = elements(plan);
		reload(BROKEN);
		assertEquals(before.keySet(), elements(plan).keySet());
		before.forEach((fragment, old) -> assertFalse(EcoreUtil.resolve(old, session).eIsProxy(), fragment));
		assertEquals("李某", ((Measure) plan.getEObject("~elements:P/measures:C2")).getLeaders().get(0).getTitle());
	}

	@Test
	void errorsAreThoseOfTheFileAsItIs() throws IOException {
		assertEquals(List.of(), plan.getErrors());
		reload(BROKEN);
		assertFalse(plan.getErrors().isEmpty());
		var error = (AbstractDiagnostic) plan.getErrors().get(0);
		assertEquals(3, error.getLine(), error.getMessage());
		reload("rectification P { measure C1 \"一\" { due 2023-13-45 } }");
		assertEquals(1, plan.getErrors().size(), plan.getErrors().toString());
	}

	@Test
	void errorsStayThroughSeveralReloadsAndTheCorrectedTextCounts() throws IOException {
		reload(BROKEN);
		reload("}{ nonsense");
		assertNotNull(plan.getEObject("~elements:P/measures:C2"));
		assertFalse(plan.getErrors().isEmpty());
		reload(GOOD.replace("measure C2", "measure C3"));
		assertEquals(List.of(), plan.getErrors());
		assertNull(plan.getEObject("~elements:P/measures:C2"));
		assertNotNull(plan.getEObject("~elements:P/measures:C3"));
		reload(BROKEN);
		assertNotNull(plan.getEObject("~elements:P/measures:C3"), "the last good text is the newest one");
	}

	@Test
	void fileThatIsNoTextAnyMoreKeepsItsElementsToo() throws IOException {
		reload("\0");
		assertNotNull(plan.getEObject("~elements:P/measures:C2"));
		assertEquals("file-not-text", plan.readError().orElseThrow().code());
	}

	@Test
	void otherFilesOfTheModelGoOnSeeingWhatIsKept() throws IOException {
		write("dispatch.insp", "dispatch of P on 2023-07-24 { C2 \"完成一半\" }");
		var dispatch = load("dispatch.insp");
		reload(BROKEN);
		EcoreUtil.resolveAll(dispatch);
		assertEquals(List.of(), dispatch.getErrors());
		var model = ModelRegistry.of(session).scopeOf(dispatch);
		assertTrue(model.own().contains(plan));
		assertEquals(2, model.names().find(List.of("C2"), plan.getEObject("~elements:P/measures:C2").eClass()).size()
				+ model.names().find(List.of("C1"), plan.getEObject("~elements:P/measures:C1").eClass()).size());
	}

	@Test
	void withoutDiagramsTheFileIsTakenAsItIs() throws IOException {
		session.getResources().removeIf(r -> "aird".equals(r.getURI().fileExtension()));
		var before = new ArrayList<>(elements(plan).keySet());
		reload("rectification P { measure C1 \"一 }");
		assertFalse(elements(plan).keySet().containsAll(before));
	}

	@Test
	void brokenFromTheStartShowsWhatCanBeRead() throws IOException {
		write("late.insp", "rectification Q { measure D1 \"一\" measure D2 \"二 }");
		var late = load("late.insp");
		assertNotNull(late.getEObject("~elements:Q/measures:D1"));
		assertFalse(late.getErrors().isEmpty());
	}
}
