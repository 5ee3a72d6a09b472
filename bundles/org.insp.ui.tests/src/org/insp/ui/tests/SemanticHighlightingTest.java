/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.HashSet;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The colours of names by their meaning, which only the language server knows. */
class SemanticHighlightingTest {

	private IProject project;
	private PlanEditor editor;

	@BeforeEach
	void openPlan() throws Exception {
		project = TestWorkbench.project("某镇", "report-003");
		editor = TestWorkbench.open(project.getFile("report-003/rectification.insp"));
		TestWorkbench.until("the colour of a person", () -> editor.colour("赵某 协同") != null);
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	@Test
	void aNameHasTheColourOfWhatItRefersTo() {
		var names = List.of("赵某 协同", "党群工作办公室\n", "P1、", "限期整改\n", "C1 \"", "责任领导", "\"每季度组织");
		var colours = names.stream().map(editor::colour).toList();
		colours.forEach(colour -> assertNotNull(colour, () -> names + ": " + colours));
		assertEquals(names.size(), new HashSet<>(colours).size(), () -> names + ": " + colours);
		assertEquals(editor.colour("P1、"), editor.colour("M1、"), "each part of a qualified name");
		editor.at("措施 C3", 0);
		Screenshots.settle();
		Screenshots.take("semantic-colours");
	}

	@Test
	void aNameThatMeansNothingHasNone() throws Exception {
		var person = editor.colour("赵某 协同");
		editor.behind("责任领导 赵某").type("某");
		TestWorkbench.closePopups();
		TestWorkbench.until("no colour", () -> editor.colour("赵某某 协同") == null);
		assertEquals(person, editor.colour("王某\n    责任科室"), "its neighbour keeps its colour");
		var committee = TestWorkbench.open(project.getFile("report-003/committee.insp"));
		committee.behind("党委委员 赵某").type("某");
		TestWorkbench.until("it means something now", () -> person.equals(editor.colour("赵某某 协同")));
	}

	@Test
	void theColoursMoveWithTheWords() throws Exception {
		var person = editor.colour("赵某 协同");
		var value = editor.colour("限期整改\n");
		// in one step: half of it would be a comment on what follows
		editor.part().getDocumentProvider().getDocument(editor.part().getEditorInput()).replace(0, 0, "// 甲\n\n");
		assertEquals(List.of(person, value), List.of(editor.colour("赵某 协同"), editor.colour("限期整改\n")), "at once");
	}

	@Test
	void whatChangesInAFoldedPartIsColouredWhenItIsUnfolded() throws Exception {
		var viewer = editor.part().getAdapter(ITextOperationTarget.class);
		int lines = editor.widget().getLineCount();
		TestWorkbench.until("folded", () -> {
			viewer.doOperation(ProjectionViewer.COLLAPSE_ALL);
			return editor.widget().getLineCount() < lines;
		});
		var document = editor.part().getDocumentProvider().getDocument(editor.part().getEditorInput());
		document.replace(document.get().indexOf("\"理论学习研讨不深入的问题"), 1, "\"这是一个很长很长的目标，");
		viewer.doOperation(ProjectionViewer.EXPAND_ALL);
		TestWorkbench.pump();
		assertNotNull(editor.colour("开始 2023"), "a keyword below the change");
		assertNotNull(editor.colour("\"这是一个"), "the text that changed");
		assertEquals(editor.colour("责任领导"), editor.colour("开始 2023"), "a keyword below the change");
		assertEquals(editor.colour("\"这是一个"), editor.colour("\"每季度组织一次集中研讨，每名班子成员发言不少于1次，记录"), "a text below the change");
	}
}
