/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.svg;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.insp.diagram.layout.Label;
import org.insp.diagram.scene.Color;
import org.insp.diagram.scene.Style;
import org.insp.diagram.text.EngineMessages;
import org.insp.diagram.text.Widths;

/** What is around a picture: size, names for those who hear it read, background, heading. */
record Frame(Xml xml, String view, String title, Locale locale, Optional<LocalDate> on) {

	private static final Color INK = new Color(0x22, 0x22, 0x22);
	private static final Color FAINT = new Color(0x66, 0x66, 0x66);
	private static final double DATE = 13;
	private static final double GAP = 14;

	void start(double width, double height, String description) throws IOException {
		xml.start("svg").with("xmlns", "http://www.w3.org/2000/svg").with("width", width).with("height", height)
				.with("viewBox", "0 0 " + Xml.number(width) + ' ' + Xml.number(height)).with("role", "img")
				.with("aria-labelledby", "picture-title picture-desc")
				.with("class", "view-" + view).with("lang", locale.toLanguageTag()).with("font-family", Words.FONTS);
		xml.start("title").with("id", "picture-title").text(title).end("title");
		xml.start("desc").with("id", "picture-desc").text(description).end("desc");
		xml.start("rect").with("class", "paper").with("width", width).with("height", height).with("fill", "#ffffff").end();
	}

	void heading(Label heading) throws IOException {
		xml.start("g").with("class", "heading");
		Words.write(xml, heading, INK, Set.of(Style.Format.BOLD));
		if (on.isPresent() && !heading.lines().isEmpty()) {
			var last = heading.lines().get(0);
			var date = EngineMessages.get(SvgWriter.class, locale, "on", on.get());
			var line = new Label.Line(date, last.x() + last.width() + GAP, last.baseline(), Widths.of(date, DATE, false));
			Words.write(xml, new Label(heading.area(), DATE, List.of(line)), FAINT, Set.of());
		}
		xml.end("g");
	}

	void end() throws IOException {
		xml.end("svg");
	}
}
