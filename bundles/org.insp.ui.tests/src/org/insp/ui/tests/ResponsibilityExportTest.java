/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** Tests that what the Responsibility view shows is written to a file. */
class ResponsibilityExportTest {

	@TempDir
	Path dir;

	private DiagramView diagram;

	@BeforeEach
	void openPlan() throws Exception {
		var file = TestWorkbench.project("东山镇", "round-zh").getFile("round-zh/rectification.insp");
		// a document that does not exist: the page reports it
		file.setContents(file.readString().replaceFirst("状态 已销号", "状态 已销号 佐证 \"研讨记录\" 文件 \"none.pdf\"").getBytes(StandardCharsets.UTF_8),
				true, false, null);
		diagram = DiagramView.beside(TestWorkbench.open(file), "措施 C1");
		TestWorkbench.until("the problem", () -> TestWorkbench.problems(file).length == 1);
	}

	@AfterEach
	void clear() throws Exception {
		diagram.close();
		TestWorkbench.closePopups();
		TestWorkbench.clear();
	}

	private static void export(Path target) throws Exception {
		TestWorkbench.command("org.insp.ui.exportDiagram", Map.of("org.insp.ui.exportDiagram.file", target.toString()));
	}

	private Path exported(String name) throws Exception {
		var target = dir.resolve(name);
		export(target);
		TestWorkbench.until(name, () -> Files.exists(target));
		return target;
	}

	@Test
	void anSvgOfTheView() throws Exception {
		var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(exported("map.svg").toFile()).getDocumentElement();
		assertEquals("svg", svg.getTagName());
		assertTrue(svg.getTextContent().replaceAll("\\s", "").contains("每季度组织一次集中研讨"), svg.getTextContent());
	}

	@Test
	void aPictureOfDots() throws Exception {
		var data = new ImageData(exported("map.png").toString());
		assertTrue(data.width > 500 && data.height > 300, data.width + " × " + data.height);
	}

	@Test
	void aPageLikeThatOfTheCommand() throws Exception {
		InspCommand.insp("diagram", TestWorkbench.location("东山镇").resolve("round-zh"), "-o", dir.resolve("command.html"));
		assertTrue(Files.readString(dir.resolve("command.html")).contains("none.pdf"));
		assertArrayEquals(Files.readAllBytes(dir.resolve("command.html")), Files.readAllBytes(exported("map.html")));
	}

	@Test
	void theTableAsJson() throws Exception {
		diagram.choose("Responsibility matrix");
		diagram.table();
		var views = JsonParser.parseString(Files.readString(exported("matrix.json"))).getAsJsonObject().getAsJsonArray("views");
		assertEquals(1, views.size());
		assertEquals("matrix", views.get(0).getAsJsonObject().get("view").getAsString());
	}

	@Test
	void whyItCannotBeWritten() throws Exception {
		for (var expected : new String[] { "none/map.svg: no such file or folder", "map.pdf: files of this kind cannot be written" }) {
			var message = TestWorkbench.inMessage(expected, "OK");
			export(dir.resolve(expected.substring(0, expected.indexOf(':'))));
			TestWorkbench.until(expected, () -> message.get() == null);
		}
	}
}
