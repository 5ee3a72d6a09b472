/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.insp.ui.startup.OpenedFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench is started on a folder: its plans are there and checked, and nothing is written into it. */
class OpenedFolderTest {

	@TempDir
	private Path temp;

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.clear();
	}

	@Test
	void itsPlansAreShownAndChecked() throws Exception {
		var folder = Files.createDirectory(temp.toRealPath().resolve("巡察 样例"));
		Files.writeString(folder.resolve("plan.insp"), "措施 C1 \"走访\" {}\n");
		var named = OpenedFolder.named("-showlocation", "-folder", folder.toString());
		assertEquals(Optional.of(folder), named);
		OpenedFolder.open(folder);
		OpenedFolder.open(folder);
		var projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		assertEquals(List.of("巡察 样例"), Arrays.stream(projects).map(p -> p.getName()).toList());
		var plan = projects[0].getFolder("巡察 样例").getFile("plan.insp");
		TestWorkbench.until("a problem", () -> TestWorkbench.problems(plan).length > 0);
		try (var files = Files.list(folder)) {
			assertEquals(List.of("plan.insp"), files.map(f -> f.getFileName().toString()).toList());
		}
	}

	@Test
	void whatIsNoFolderIsLeftAlone() {
		assertEquals(Optional.empty(), OpenedFolder.named("-data", "x"));
		assertEquals(Optional.empty(), OpenedFolder.named("-folder"));
		assertEquals(Optional.empty(), OpenedFolder.named("-folder", temp.resolve("missing").toString()));
	}
}
