/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.tests.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

import org.insp.viewpoint.layout.LayoutEngine;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.svg.SvgWriter;
import org.insp.viewpoint.tests.SampleScenes;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Tests of what is written of a drawing, read back as XML. */
class SvgWriterTest {

	@Test
	void nodesAndEdgesCanBeFound() throws Exception {
		var document = parse(svg(SampleScenes.map(2, 10, 3, Scene.Direction.RIGHT)));
		assertEquals(5, count(document, "//g[@id='member_1']/g[@class='node m-measure l-base']"));
		assertEquals(10, count(document, "//g[@class='edge m-carries l-base'][@data-source][@data-target]"));
		assertEquals(1, count(document, "//g[@data-source='measure_3'][@data-target='department_1']"));
		assertEquals("img", document.getDocumentElement().getAttribute("role"));
	}

	@Test
	void theTitleIsReadAndWritten() throws Exception {
		var document = parse(svg(SampleScenes.map(2, 10, 3, Scene.Direction.RIGHT)));
		assertEquals(1, count(document, "/svg/title[.='责任分工图 某镇2023年巡察整改']"));
		assertEquals(1, count(document, "/svg/desc[.='19 个图元，11 条连线']"));
	}

	@Test
	void everyLineOfTextHasTheWidthOfTheTable() throws Exception {
		var document = parse(svg(SampleScenes.trace(5)));
		assertEquals(0, count(document, "//text[not(@textLength) or @lengthAdjust!='spacingAndGlyphs']"));
	}

	@Test
	void whatXmlCannotHoldIsReplaced() throws Exception {
		var leaf = SampleScenes.leaf("a<b", "<b> & \"c\"\u0007 \ud800 ]]>");
		var svg = svg(SampleScenes.scene("<&>", Scene.Direction.RIGHT, List.of(leaf), List.of()));
		assertEquals(1, count(parse(svg), "//text[contains(., '<b> & \"c\"')]"));
		assertFalse(svg.contains("\u0007"));
	}

	@Test
	void theSameBytesTwice() {
		assertEquals(svg(SampleScenes.map(9, 88, 12, Scene.Direction.RIGHT)), svg(SampleScenes.map(9, 88, 12, Scene.Direction.RIGHT)));
	}

	@Test
	void aTableHasItsCells() throws Exception {
		var plain = new CrossTable.Paint(Optional.empty(), new Color(0, 0, 0));
		var red = new CrossTable.Paint(Optional.of(new Color(255, 220, 220)), new Color(160, 0, 0));
		var columns = List.of(new CrossTable.Column(null, "member", "张某"), new CrossTable.Column(null, "department", "PartyOffice"));
		var lines = List.of(
				new CrossTable.Line(null, "finding", 0, "P1 理论学习研讨不深入", red,
						List.of(Optional.of(new CrossTable.Cell("leads", "牵头", plain)), Optional.empty())),
				new CrossTable.Line(null, "measure", 1, "C1 每季度开展一次研讨交流", plain,
						List.of(Optional.empty(), Optional.of(new CrossTable.Cell("leads", "L", plain)))));
		var document = parse(SvgWriter.write(new CrossTable("matrix", "责任矩阵", null, Locale.SIMPLIFIED_CHINESE, columns, lines)));
		assertEquals(2, count(document, "//g[starts-with(@class,'column m-')]"));
		assertEquals(2, count(document, "//g[@class='column m-member']/text"), "a Chinese head stands upright");
		assertEquals(1, count(document, "//g[@class='column m-department']/g[contains(@transform,'rotate(-90)')]"));
		assertEquals(1, count(document, "//g[@class='line m-finding'][@data-depth='0']/g[@class='cell m-leads']/text[.='牵头']"));
		assertEquals(1, count(document, "//g[@class='line m-finding']/rect[@fill='#ffdcdc']"));
	}

	private static String svg(Scene scene) {
		return SvgWriter.write(LayoutEngine.layout(scene));
	}

	private static Document parse(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	private static int count(Document document, String path) throws Exception {
		var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
		return found.getLength();
	}
}
