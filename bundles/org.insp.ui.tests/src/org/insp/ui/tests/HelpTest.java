/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContextProvider;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F1 in a plan opens the handbook at the rule or clause at the cursor; views have their pages. */
class HelpTest {

	private static final String PAGES = "/org.insp.doc/html/en/";

	@BeforeEach
	void forget() {
		RecordedHelp.OPENED.clear();
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	@Test
	void aProblemLeadsToItsRule() throws Exception {
		var editor = openWithProblems("finding-without-measure");
		editor.at("finding N4", 1);
		assertEquals(PAGES + "rules.html#finding-without-measure", pressF1());
	}

	@Test
	void aClauseLeadsToTheReference() throws Exception {
		var editor = openWithProblems("finding-without-measure");
		editor.at("text \"", 2);
		assertEquals(PAGES + "language-reference.html#finding.text", pressF1());
	}

	@Test
	void whatIsOpenedExists() throws Exception {
		var editor = openWithProblems("finding-without-measure");
		editor.at("finding N4", 1);
		var path = pressF1().replaceFirst("^/org.insp.doc/", "").split("#");
		var file = Platform.getBundle("org.insp.doc").getEntry(path[0]);
		try (var in = FileLocator.toFileURL(file).openStream()) {
			assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("id=\"" + path[1] + '"'));
		}
	}

	@Test
	void theHandbookIsTheContentsOfHelp() {
		var contents = Arrays.stream(HelpSystem.getTocs()).filter(toc -> toc.getHref().startsWith("/org.insp.doc/")).toList();
		assertEquals(List.of("The Insp handbook"), contents.stream().map(IHelpResource::getLabel).toList());
	}

	@Test
	void viewsHaveTheirPages() throws Exception {
		var view = TestWorkbench.page().showView("org.insp.ui.responsibility");
		var provider = Platform.getAdapterManager().getAdapter(view, IContextProvider.class);
		assertNotNull(provider);
		assertEquals(PAGES + "diagrams.html", provider.getContext(view).getRelatedTopics()[0].getHref());
	}

	private static PlanEditor openWithProblems(String rule) throws Exception {
		var file = TestWorkbench.project("Town", "report-004").getFile("report-004/findings.insp");
		var editor = TestWorkbench.open(file);
		TestWorkbench.until("the problem is marked", () -> Arrays.stream(TestWorkbench.markers(file))
				.anyMatch(marker -> rule.equals(marker.getAttribute("code", ""))));
		return editor;
	}

	/** Runs what the key is bound to in the editor, and returns the address that was opened. */
	private static String pressF1() throws Exception {
		var bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		var binding = bindings.getPerfectMatch(KeySequence.getInstance("F1"));
		TestWorkbench.command(binding.getParameterizedCommand().getId());
		TestWorkbench.until("a page is opened", () -> !RecordedHelp.OPENED.isEmpty());
		return RecordedHelp.OPENED.get(0);
	}
}
