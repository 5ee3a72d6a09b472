/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.CompletionItemKind;
import org.insp.dsl.assist.ClauseTemplate;
import org.insp.dsl.assist.ExpectedSyntax.BlockOption;
import org.insp.dsl.assist.ExpectedSyntax.ClauseHead;
import org.insp.dsl.assist.ExpectedSyntax.KeywordOption;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/** Proposals for whole clauses: the keyword with name, title and the usual clauses of its block. */
final class TemplateProposals {

	/** The most parts of a clause that needs no template. */
	private static final int MAX_PLAIN_PARTS = 3;

	private TemplateProposals() {
	}

	/** The template of a clause, if it is long enough to need one. */
	static Optional<CompletionCandidate> of(KeywordOption word, ClauseHead head, CompletionSite site) {
		var parts = head.form().parts(UsualClauses::of);
		if (!head.form().hasBody() && parts.size() <= MAX_PLAIN_PARTS) {
			return Optional.empty();
		}
		var first = new ClauseTemplate.KeywordPart(word);
		parts.set(0, first);
		var written = site.keywords().in(word, site.vocabulary());
		var proposal = proposal(written + (head.form().hasBody() ? " { … }" : " …"), parts, body(parts, site.expected().owner()), site);
		return Optional.of(proposal.withFilters(written, KeywordProposals.in(word, KeywordProposals.other(site.vocabulary()))));
	}

	/** The template of a block whose keyword is written already. */
	static CompletionCandidate of(BlockOption braces, CompletionSite site) {
		var parts = braces.form().parts(UsualClauses::of);
		return proposal("{ … }", parts, body(parts, site.expected().owner()), site).withFilters("{", "｛");
	}

	private static CompletionCandidate proposal(String label, List<ClauseTemplate.Part> parts, Optional<EClass> type, CompletionSite site) {
		var texts = MessageBundle.of(TemplateProposals.class, site.messageLanguage());
		var detail = type.map(t -> texts.get("template.of", ElementLabels.term(t, site.messageLanguage())))
				.orElseGet(() -> texts.get("template"));
		var text = new TemplateWriter(site, site.snippets()).write(parts);
		var written = site.snippets() ? SnippetText.parse(text).text() : text;
		var preview = "```insp\n" + written.replace("\n" + site.indent(), "\n") + "\n```";
		return new CompletionCandidate(label, CompletionItemKind.Snippet, text, site.snippets(), detail, preview, List.of(), null);
	}

	private static Optional<EClass> body(List<ClauseTemplate.Part> parts, EClass enclosing) {
		return parts.stream().filter(ClauseTemplate.BodyPart.class::isInstance).map(part -> ((ClauseTemplate.BodyPart) part).owner())
				.reduce((a, b) -> b)
				.filter(type -> type != enclosing);
	}
}
