/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The problems of files that no editor has open. */
class WorkspaceProblemsTest {

	private IProject project;

	@BeforeEach
	void project() throws Exception {
		project = TestWorkbench.project("某镇", "report-003");
		TestWorkbench.until("problems", () -> TestWorkbench.problems(project.getFile("report-003/rectification.insp")).length > 1);
		TestWorkbench.untilQuiet();
	}

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.clear();
	}

	@Test
	void allFilesAreValidated() {
		TestWorkbench.until("a problem of the feedback",
				() -> Arrays.stream(TestWorkbench.problems(project.getFile("report-003/feedback.insp")))
						.anyMatch(p -> p.contains("声明 5 个领域")));
	}

	@Test
	void aChangeFromOutsideIsSeen() throws Exception {
		var file = project.getFile("report-003/rectification.insp");
		int before = TestWorkbench.problems(file).length;
		var onDisk = Path.of(file.getLocationURI());
		Files.writeString(onDisk, Files.readString(onDisk).replaceFirst("责任领导 赵某", "责任领导 无名氏"));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		TestWorkbench.until("one more problem", () -> Arrays.stream(TestWorkbench.problems(file)).anyMatch(p -> p.contains("无名氏")));
		Files.writeString(onDisk, Files.readString(onDisk).replaceFirst("无名氏", "赵某"));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		TestWorkbench.until("none any more", () -> Arrays.stream(TestWorkbench.problems(file)).noneMatch(p -> p.contains("无名氏")));
		assertEquals(before, TestWorkbench.problems(file).length);
	}

	@Test
	void aSavedChangeReachesTheOtherFiles() throws Exception {
		var editor = TestWorkbench.open(project.getFile("report-003/committee.insp"));
		var plan = project.getFile("report-003/rectification.insp");
		editor.replace("党委委员 赵某", "党委委员 赵甲").save();
		TestWorkbench.until("a problem where the old name is used",
				() -> Arrays.stream(TestWorkbench.problems(plan)).anyMatch(p -> p.contains("赵某")));
	}

	@Test
	void aDeletedFileTakesItsProblemsAlong() throws Exception {
		TestWorkbench.until("a problem of the file", () -> Arrays.stream(TestWorkbench.problems(project)).anyMatch(p -> p.contains("42")));
		project.getFile("report-003/rectification.insp").delete(true, null);
		TestWorkbench.until("the other files are validated without it",
				() -> Arrays.stream(TestWorkbench.problems(project.getFile("report-003/meetings.insp")))
						.filter(p -> p.contains("找不到“整改”")).count() == 4);
		assertTrue(Arrays.stream(TestWorkbench.problems(project)).noneMatch(p -> p.contains("42")));
	}

	private static String[] sorted(String[] texts) {
		return Arrays.stream(texts).sorted().toArray(String[]::new);
	}

	private void makeProjectOfPlans() throws Exception {
		var description = project.getDescription();
		description.setNatureIds(new String[] { "org.insp.ui.nature" });
		project.setDescription(description, null);
	}

	@Test
	void aBuildEndsWhenTheProblemsAreThere() throws Exception {
		makeProjectOfPlans();
		var file = project.getFile("report-003/rectification.insp");
		file.setContents(file.readString().replaceFirst("责任领导 赵某", "责任领导 无名氏").getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
		assertTrue(Arrays.stream(TestWorkbench.problems(file)).anyMatch(p -> p.contains("无名氏")), "without waiting");
	}

	@Test
	void cleaningValidatesAgain() throws Exception {
		makeProjectOfPlans();
		TestWorkbench.untilQuiet();
		var before = TestWorkbench.problems(project);
		project.getFile("report-003/committee.insp").createMarker("org.insp.ui.problem").setAttribute(IMarker.MESSAGE, "left over");
		project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
		project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertArrayEquals(sorted(before), sorted(TestWorkbench.problems(project)), "the same and nothing else");
	}
}
