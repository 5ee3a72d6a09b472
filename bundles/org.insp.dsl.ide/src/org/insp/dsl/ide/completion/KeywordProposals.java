/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CompletionItemKind;
import org.insp.dsl.assist.ExpectedSyntax.KeywordOption;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;

/** Proposals for keywords in the vocabulary of the file; the form in the other vocabulary matches too. */
final class KeywordProposals {

	private KeywordProposals() {
	}

	static List<CompletionCandidate> of(KeywordOption word, CompletionSite site, String typed) {
		var proposals = new ArrayList<CompletionCandidate>();
		var written = written(word, site, typed);
		var help = Vocabulary.keywords().stream().filter(k -> k.en().equals(word.en()) && k.zh().equals(word.zh())).findFirst()
				.map(k -> site.messageLanguage() == Language.ZH ? k.helpZh() : k.helpEn()).orElse(null);
		var keyword = CompletionCandidate.of(written, CompletionItemKind.Keyword).insert(written + spaceAfter(site))
				.detail(in(word, other(site.vocabulary()))).documentation(help).withFilters(in(word, other(site.vocabulary())));
		proposals.add(keyword);
		word.head().flatMap(head -> TemplateProposals.of(word, head, site)).ifPresent(proposals::add);
		return proposals;
	}

	/** The word that the file uses for a keyword, or another one that is being typed. */
	private static String written(KeywordOption word, CompletionSite site, String typed) {
		var used = site.keywords().in(word, site.vocabulary());
		return typed.isEmpty() || used.startsWith(typed)
				? used
				: Vocabulary.words(in(word, site.vocabulary()), site.vocabulary()).stream().filter(w -> w.startsWith(typed)).findFirst()
						.orElse(used);
	}

	/** A blank to insert after a keyword, unless there is one. */
	private static String spaceAfter(CompletionSite site) {
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
