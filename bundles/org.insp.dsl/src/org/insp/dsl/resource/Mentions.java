/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import java.util.Set;

import org.eclipse.xtext.nodemodel.INode;
import org.insp.dsl.models.Models;

/** Where words stand in the texts of a model. */
final class Mentions {

	private Mentions() {
	}

	/** Whether one of some words may be a name that is written in the files of a model outside a part of one of them. */
	static boolean outside(InspResource resource, INode part, Set<String> words) {
		return !words.isEmpty() && Models.of(resource.getResourceSet()).visible(resource).own().stream().anyMatch(file -> {
			var text = file.getParseResult().getRootNode().getText();
			return file != resource ? file.getParseResult().hasSyntaxErrors() || words.stream().anyMatch(word -> mentions(text, word, 0, text.length()))
					: words.stream().anyMatch(word -> mentions(text, word, 0, part.getTotalOffset())
							|| mentions(text, word, part.getTotalEndOffset(), text.length()));
		});
	}

	private static boolean mentions(String text, String word, int from, int to) {
		// a name that is spelt like a keyword
		var name = word.startsWith("^") ? word.substring(1) : word;
		for (int at = text.indexOf(name, from); at >= 0 && at < to; at = text.indexOf(name, at + 1)) {
			if (!isPartOfName(text, at - 1) && !isPartOfName(text, at + name.length())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPartOfName(String text, int at) {
		return at >= 0 && at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "_·-〇".indexOf(text.charAt(at)) >= 0);
	}
}
