/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import java.util.Locale;

import org.insp.viewpoint.drawing.DrawingRenderer;
import org.insp.viewpoint.layout.Label;

/** The frame of a picture: size, names for those who hear it read, background, heading. */
record SvgFrame(XmlWriter xml, SvgIdentity identity, String view, String title, Locale locale) {

	void start(double width, double height, String description) {
		xml.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("width", width).attribute("height", height)
				.attribute("viewBox", "0 0 " + XmlWriter.number(width) + ' ' + XmlWriter.number(height)).attribute("role", "img")
				.attribute("aria-labelledby", "picture-title picture-desc")
				.attribute("class", "view-" + view).attribute("lang", locale.toLanguageTag()).attribute("font-family", SvgText.FONTS);
		xml.start("title").attribute("id", "picture-title").text(title).end("title");
		xml.start("desc").attribute("id", "picture-desc").text(description).end("desc");
		xml.start("rect").attribute("class", "paper").attribute("width", width).attribute("height", height).attribute("fill", "#ffffff")
				.end();
	}

	void heading(Label heading) {
		xml.start("g").attribute("class", "heading");
		DrawingRenderer.drawHeading(heading, new SvgSurface(xml, identity));
		xml.end("g");
	}

	void end() {
		xml.end("svg");
	}
}
