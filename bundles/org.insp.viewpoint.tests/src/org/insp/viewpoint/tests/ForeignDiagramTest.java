/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;

import org.insp.viewpoint.layout.LayoutEngine;
import org.insp.viewpoint.png.PngWriter;
import org.insp.viewpoint.svg.SvgWriter;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** A diagram and a table of a foreign metamodel, from the specification to the picture. */
class ForeignDiagramTest {

	@Test
	void theDiagramIsDrawnAsSvg() throws Exception {
		var svg = diagram(Locale.SIMPLIFIED_CHINESE);
		assertEquals("Small workshop", at(svg, "/svg/title"));
		assertEquals("zh-CN", at(svg, "/svg/@lang"));
		assertEquals("8 个图元，4 条连线", at(svg, "/svg/desc"));
		assertEquals("3", at(svg, "count(//g[@data-mapping='job'])"));
		assertEquals("铣床", at(svg, "//g[@id='machine:site.xmi#Mill']/text"));
		assertEquals("1", at(svg, "count(//g[@id='machine:site.xmi#Mill']/g[@data-mapping='badge']/ellipse)"));
		assertEquals("1", at(svg, "count(//g[@class='edge m-together l-base'][@data-target='machine:site.xmi#Lathe'])"));
	}

	@Test
	void theLanguageIsTheCallers() throws Exception {
		var svg = diagram(Locale.ENGLISH);
		assertEquals("en", at(svg, "/svg/@lang"));
		assertEquals("8 elements, 4 connections", at(svg, "/svg/desc"));
		assertEquals("8 elements, 4 connections", at(diagram(Locale.FRENCH), "/svg/desc"), "without a translation");
	}

	@Test
	void theTableIsDrawnAsSvg() throws Exception {
		var svg = SvgWriter.write(new WorkshopExample().table());
		assertEquals("4 lines, 2 columns", at(svg, "/svg/desc"));
		assertEquals("C1/Lathe", at(svg, "//g[@class='cell m-helps']/text"));
	}

	@Test
	void theDiagramIsDrawnAsPng() throws Exception {
		var svg = diagram(Locale.ENGLISH).replaceAll("\\p{IsHan}", "x");
		var out = new ByteArrayOutputStream();
		PngWriter.write(svg, 1, out);
		var image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
		assertEquals(Math.ceil(Double.parseDouble(at(svg, "/svg/@width"))), image.getWidth());
		int coloured = 0;
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				coloured += image.getRGB(x, y) == 0xffccf2a6 ? 1 : 0;
			}
		}
		assertTrue(coloured > 100, "the job that is done is green: " + coloured);
	}

	private static String diagram(Locale locale) throws IOException {
		return SvgWriter.write(LayoutEngine.layout(new WorkshopExample().scene(locale, "operators")));
	}

	private static String at(String svg, String path) throws Exception {
		var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
		return XPathFactory.newInstance().newXPath().evaluate(path, document);
	}
}
