/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.svg;

import java.util.Set;

import org.insp.viewpoint.layout.Label;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.Style;

/** Writes text: each line with the width that its place was measured by, so that no font overflows it. */
final class SvgText {

	/** Families that have Chinese, common ones first; a browser takes the first that it has. */
	static final String FONTS = "'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', SimHei, sans-serif";

	private SvgText() {
	}

	static void write(XmlWriter xml, Label label, Color color, Set<Style.Format> formats) {
		for (var line : label.lines()) {
			start(xml, line, label.size(), color, formats).text(line.text()).end("text");
		}
	}

	private static XmlWriter start(XmlWriter xml, Label.Line line, double size, Color color, Set<Style.Format> formats) {
		return xml.start("text").attribute("x", line.x()).attribute("y", line.baseline()).attribute("font-size", size)
				.attribute("fill", color.css())
				.attribute("font-weight", formats.contains(Style.Format.BOLD) ? "bold" : "")
				.attribute("font-style", formats.contains(Style.Format.ITALIC) ? "italic" : "")
				.attribute("text-decoration", decoration(formats))
				.attribute("textLength", line.width() > 0 ? XmlWriter.number(line.width()) : "")
				.attribute("lengthAdjust", line.width() > 0 ? "spacingAndGlyphs" : "");
	}

	private static String decoration(Set<Style.Format> formats) {
		var underline = formats.contains(Style.Format.UNDERLINE) ? "underline" : "";
		var through = formats.contains(Style.Format.STRIKE_THROUGH) ? "line-through" : "";
		return (underline + " " + through).strip();
	}
}
