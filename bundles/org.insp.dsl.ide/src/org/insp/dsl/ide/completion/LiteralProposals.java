/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.text.ElementLabels;

/** Closed values, in the vocabulary of the file; they are found by their other form too. */
final class LiteralProposals {

	private LiteralProposals() {
	}

	static List<CompletionCandidate> of(EStructuralFeature feature, CompletionSite site) {
		return values(feature).stream().map(value -> {
			var other = Vocabulary.literal(value, KeywordProposals.other(site.vocabulary()));
			return CompletionCandidate.of(Vocabulary.literal(value, site.vocabulary()), CompletionItemKind.EnumMember)
					.detail(ElementLabels.term(feature, site.messageLanguage()) + " · " + other)
					.withFilters(other);
		}).toList();
	}

	/** All that can be written for a feature. */
	static List<Enumerator> values(EStructuralFeature feature) {
		// the first literal stands for what is not written
		return ((EEnum) feature.getEType()).getELiterals().stream().skip(1).map(EEnumLiteral::getInstance).toList();
	}
}
