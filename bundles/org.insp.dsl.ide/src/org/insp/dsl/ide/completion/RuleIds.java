/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.List;

import org.eclipse.lsp4j.CompletionItemKind;
import org.insp.dsl.ide.features.Markdown;
import org.insp.model.rules.Rules;

/** The ids of rules, with their names and what they want. */
final class RuleIds {

	private RuleIds() {
	}

	static List<Proposal> of(Site site) {
		return Rules.ALL.stream().map(rule -> {
			var texts = rule.texts(site.words());
			return Proposal.of(rule.id(), CompletionItemKind.Constant).detail(texts.name()).documentation(Markdown.text(texts.explanation()))
					.foundBy(texts.name());
		}).toList();
	}
}
