/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.List;

import org.eclipse.lsp4j.CompletionItemKind;
import org.insp.dsl.ide.features.Markdown;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.rules.RuleRegistry;

/** Proposals for rule ids, with their names and explanations. */
final class RuleIdProposals {

	private RuleIdProposals() {
	}

	static List<CompletionCandidate> of(CompletionSite site) {
		return RuleRegistry.ALL.stream().map(rule -> {
			var texts = rule.texts(site.messageLanguage());
			var why = texts.explanation(id -> Vocabulary.keyword(id, site.vocabulary()));
			return CompletionCandidate.of(rule.id(), CompletionItemKind.Constant).detail(texts.name()).documentation(Markdown.text(why))
					.withFilters(texts.name());
		}).toList();
	}
}
