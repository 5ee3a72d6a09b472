/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CompletionItemKind;
import org.insp.dsl.recovery.ExpectedSyntax.KeywordOption;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;

/** Keywords, in the vocabulary of the file; they are found by their other form too. */
final class Words {

	private Words() {
	}

	static List<Proposal> of(KeywordOption word, Site site) {
		var proposals = new ArrayList<Proposal>();
		var written = in(word, site.vocabulary());
		var help = Vocabulary.keywords().stream().filter(k -> k.en().equals(word.en()) && k.zh().equals(word.zh())).findFirst()
				.map(k -> site.words() == Language.ZH ? k.helpZh() : k.helpEn()).orElse(null);
		var keyword = Proposal.of(written, CompletionItemKind.Keyword).insert(written + behind(site))
				.detail(in(word, other(site.vocabulary()))).documentation(help).foundBy(in(word, other(site.vocabulary())));
		proposals.add(keyword);
		word.head().flatMap(head -> Templates.of(word, head, site)).ifPresent(proposals::add);
		return proposals;
	}

	/** What follows a keyword needs a blank before it, above all in Chinese. */
	private static String behind(Site site) {
		var rest = site.text().substring(site.expected().to());
		return rest.startsWith(" ") || rest.startsWith("\t") || rest.startsWith("\u3000") ? "" : " ";
	}

	static String in(KeywordOption word, Language vocabulary) {
		return vocabulary == Language.ZH ? word.zh() : word.en();
	}

	static Language other(Language language) {
		return language == Language.ZH ? Language.EN : Language.ZH;
	}
}
