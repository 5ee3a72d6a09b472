/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.HashMap;
import java.util.Map;

import org.insp.dsl.assist.ExpectedSyntax.KeywordOption;
import org.insp.dsl.grammar.NodeSyntax;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;

/** The words that a file uses for keywords, where several mean the same: a county's plan has 责任单位 where a town's has 责任科室. */
final class WrittenKeywords {

	/** The number of times that each word stands in the file as a keyword. */
	private final Map<String, Integer> counts = new HashMap<>();

	private WrittenKeywords() {
	}

	/** Counts the keywords of a file. */
	static WrittenKeywords of(InspResource file) {
		var written = new WrittenKeywords();
		for (var leaf : file.getParseResult().getRootNode().getLeafNodes()) {
			NodeSyntax.keyword(leaf).ifPresent(pair -> written.counts.merge(leaf.getText(), 1, Integer::sum));
		}
		return written;
	}

	/** Returns the word for a keyword that the file uses most; the keyword itself if it uses none. */
	String in(KeywordOption word, Language vocabulary) {
		var keyword = KeywordProposals.in(word, vocabulary);
		return Vocabulary.words(keyword, vocabulary).stream().reduce(keyword, (a, b) -> count(b) > count(a) ? b : a);
	}

	private int count(String word) {
		return counts.getOrDefault(word, 0);
	}
}
