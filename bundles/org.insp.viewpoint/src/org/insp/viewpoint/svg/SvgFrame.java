/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.insp.viewpoint.layout.Label;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.Style;
import org.insp.viewpoint.text.EngineMessages;
import org.insp.viewpoint.text.TextWidths;

/** What is around a picture: size, names for those who hear it read, background, heading. */
record SvgFrame(XmlWriter xml, String view, String title, Locale locale, Optional<LocalDate> on) {

	private static final Color INK = new Color(0x22, 0x22, 0x22);
	private static final Color FAINT = new Color(0x66, 0x66, 0x66);
	private static final double DATE = 13;
	private static final double GAP = 14;

	void start(double width, double height, String description) throws IOException {
		xml.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("width", width).attribute("height", height)
				.attribute("viewBox", "0 0 " + XmlWriter.number(width) + ' ' + XmlWriter.number(height)).attribute("role", "img")
				.attribute("aria-labelledby", "picture-title picture-desc")
				.attribute("class", "view-" + view).attribute("lang", locale.toLanguageTag()).attribute("font-family", SvgText.FONTS);
		xml.start("title").attribute("id", "picture-title").text(title).end("title");
		xml.start("desc").attribute("id", "picture-desc").text(description).end("desc");
		xml.start("rect").attribute("class", "paper").attribute("width", width).attribute("height", height).attribute("fill", "#ffffff")
				.end();
	}

	void heading(Label heading) throws IOException {
		xml.start("g").attribute("class", "heading");
		SvgText.write(xml, heading, INK, Set.of(Style.Format.BOLD));
		if (on.isPresent() && !heading.lines().isEmpty()) {
			var last = heading.lines().get(0);
			var date = EngineMessages.get(SvgWriter.class, locale, "on", on.get());
			var line = new Label.Line(date, last.x() + last.width() + GAP, last.baseline(), TextWidths.of(date, DATE, false));
			SvgText.write(xml, new Label(heading.area(), DATE, List.of(line)), FAINT, Set.of());
		}
		xml.end("g");
	}

	void end() throws IOException {
		xml.end("svg");
	}
}
