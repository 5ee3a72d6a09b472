/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.template;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The text of a paragraph, which Word splits into runs wherever it likes, within a placeholder too. */
final class ParagraphText {

	private ParagraphText() {
	}

	/** Returns the text of all runs. */
	static String of(XWPFParagraph paragraph) {
		return paragraph.getRuns().stream().map(XWPFRun::text).collect(Collectors.joining());
	}

	/** Fills the placeholders; each takes the look of the run in which it begins, and everything else keeps its own. */
	static void fill(XWPFParagraph paragraph, UnaryOperator<String> value) {
		var found = TemplateText.matcher(of(paragraph)).results().toList();
		// from behind, so that the places before stay what they are
		for (int i = found.size() - 1; i >= 0; i--) {
			replace(paragraph, found.get(i).start(), found.get(i).end(), value.apply(TemplateText.name(found.get(i).group(1))));
		}
	}

	private static void replace(XWPFParagraph paragraph, int start, int end, String value) {
		int at = 0;
		for (var run : paragraph.getRuns()) {
			var text = run.text();
			int from = Math.max(0, start - at);
			int to = Math.min(text.length(), end - at);
			if (from < text.length() && to > 0 && from < to) {
				set(run, text.substring(0, from) + (start >= at ? value : "") + text.substring(to));
			}
			at += text.length();
		}
	}

	/** Writes a text into a run, its lines broken. */
	private static void set(XWPFRun run, String text) {
		var content = run.getCTR();
		while (content.sizeOfTArray() > 0) {
			content.removeT(0);
		}
		while (content.sizeOfBrArray() > 0) {
			content.removeBr(0);
		}
		while (content.sizeOfTabArray() > 0) {
			content.removeTab(0);
		}
		boolean isFirst = true;
		for (var line : text.split("\n", -1)) {
			if (!isFirst) {
				run.addBreak();
			}
			boolean isTabbed = false;
			for (var part : line.split("\t", -1)) {
				if (isTabbed) {
					run.addTab();
				}
				run.setText(part, content.sizeOfTArray());
				isTabbed = true;
			}
			isFirst = false;
		}
	}
}
