/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.svg;

import java.io.IOException;
import java.util.Set;

import org.insp.diagram.layout.Label;
import org.insp.diagram.scene.Color;
import org.insp.diagram.scene.Style;

/** Writes text: each line with the width that its place was measured by, so that no font overflows it. */
final class Words {

	/** Families that have Chinese, common ones first; a browser takes the first that it has. */
	static final String FONTS = "'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', SimHei, sans-serif";

	private Words() {
	}

	static void write(Xml xml, Label label, Color color, Set<Style.Format> formats) throws IOException {
		for (var line : label.lines()) {
			start(xml, line, label.size(), color, formats).text(line.text()).end("text");
		}
	}

	private static Xml start(Xml xml, Label.Line line, double size, Color color, Set<Style.Format> formats) throws IOException {
		return xml.start("text").with("x", line.x()).with("y", line.baseline()).with("font-size", size).with("fill", color.css())
				.with("font-weight", formats.contains(Style.Format.BOLD) ? "bold" : "")
				.with("font-style", formats.contains(Style.Format.ITALIC) ? "italic" : "").with("text-decoration", decoration(formats))
				.with("textLength", line.width() > 0 ? Xml.number(line.width()) : "")
				.with("lengthAdjust", line.width() > 0 ? "spacingAndGlyphs" : "");
	}

	private static String decoration(Set<Style.Format> formats) {
		var underline = formats.contains(Style.Format.UNDERLINE) ? "underline" : "";
		var through = formats.contains(Style.Format.STRIKE_THROUGH) ? "line-through" : "";
		return (underline + " " + through).strip();
	}
}
