/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.insp.ui.InspUi;

/**
 * A text with placeholders, as the protocol writes it: {@code $1}, <code>${1:text}</code>, {@code $0} for the final cursor position,
 * {@code \} to escape a character.
 *
 * @param text the text without the marks
 * @param placeholders the regions of the placeholders by number; those with the same number change together
 */
record Snippet(String text, Map<Integer, List<IRegion>> placeholders) {

	static Snippet plain(String text) {
		return new Snippet(text, Map.of());
	}

	static Snippet parse(String marked) {
		var text = new StringBuilder();
		var placeholders = new TreeMap<Integer, List<IRegion>>();
		int i = 0;
		while (i < marked.length()) {
			char c = marked.charAt(i);
			char next = i + 1 < marked.length() ? marked.charAt(i + 1) : 0;
			if (c == '\\' && (next == '$' || next == '}' || next == '\\')) {
				text.append(next);
				i += 2;
			} else if (c == '$' && (Character.isDigit(next) || next == '{')) {
				i = parsePlaceholder(marked, next == '{' ? i + 2 : i + 1, next == '{', text, placeholders);
			} else {
				text.append(c);
				i++;
			}
		}
		return new Snippet(text.toString(), new LinkedHashMap<>(placeholders));
	}

	private static int parsePlaceholder(String marked, int from, boolean braced, StringBuilder text,
			Map<Integer, List<IRegion>> placeholders) {
		int i = from;
		while (i < marked.length() && Character.isDigit(marked.charAt(i))) {
			i++;
		}
		int number = i == from ? 0 : Integer.parseInt(marked.substring(from, i));
		int start = text.length();
		if (braced) {
			if (i < marked.length() && marked.charAt(i) == ':') {
				i++;
			}
			while (i < marked.length() && marked.charAt(i) != '}') {
				if (marked.charAt(i) == '\\' && i + 1 < marked.length()) {
					i++;
				}
				text.append(marked.charAt(i++));
			}
			i++;
		}
		placeholders.computeIfAbsent(number, n -> new ArrayList<>()).add(new Region(start, text.length() - start));
		return i;
	}

	/** The region that is selected after insertion: the first place to fill in, else the end. */
	IRegion first() {
		return placeholders.entrySet().stream().filter(e -> e.getKey() > 0).findFirst().map(e -> e.getValue().get(0))
				.orElse(placeholders.containsKey(0) ? placeholders.get(0).get(0) : new Region(text.length(), 0));
	}

	/** Lets the user go from place to place with the tabulator key. */
	void startLinkedMode(ITextViewer viewer, int insertedAt) {
		if (placeholders.keySet().stream().noneMatch(number -> number > 0)) {
			return;
		}
		try {
			var model = new LinkedModeModel();
			int order = 0;
			for (var place : placeholders.entrySet()) {
				if (place.getKey() > 0) {
					var group = new LinkedPositionGroup();
					for (var region : place.getValue()) {
						group.addPosition(
								new LinkedPosition(viewer.getDocument(), insertedAt + region.getOffset(), region.getLength(), order++));
					}
					model.addGroup(group);
				}
			}
			model.forceInstall();
			LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
			int end = placeholders.containsKey(0) ? placeholders.get(0).get(0).getOffset() : text.length();
			ui.setExitPosition(viewer, insertedAt + end, 0, Integer.MAX_VALUE);
			ui.enter();
		} catch (BadLocationException e) {
			InspUi.log(e);
		}
	}
}
