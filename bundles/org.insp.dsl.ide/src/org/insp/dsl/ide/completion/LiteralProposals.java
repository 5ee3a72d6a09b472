/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.insp.dsl.text.Identifiers;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Policy;
import org.insp.model.RuleSetting;
import org.insp.model.text.ElementLabels;

/** Proposals for closed values in the vocabulary of the file; the form in the other vocabulary matches too. */
final class LiteralProposals {

	private LiteralProposals() {
	}

	static List<CompletionCandidate> of(EStructuralFeature feature, CompletionSite site) {
		return Stream.concat(terms(feature, site), placeWords(feature, site)).toList();
	}

	/** The words of the place that a policy explains. */
	private static Stream<CompletionCandidate> placeWords(EStructuralFeature feature, CompletionSite site) {
		return site.evaluated().settings().placeWords().words((EEnum) feature.getEType()).stream().filter(Identifiers::isIdentifier)
				.sorted()
				.map(word -> CompletionCandidate.of(word, CompletionItemKind.EnumMember)
						.detail(ElementLabels.term(feature, site.messageLanguage())));
	}

	private static Stream<CompletionCandidate> terms(EStructuralFeature feature, CompletionSite site) {
		return values(feature).stream().map(value -> {
			var other = Vocabulary.literal(value, KeywordProposals.other(site.vocabulary()));
			return CompletionCandidate.of(Vocabulary.literal(value, site.vocabulary()), CompletionItemKind.EnumMember)
					.detail(ElementLabels.term(feature, site.messageLanguage()) + " · " + other)
					.withFilters(other);
		});
	}

	/** All values of a feature; those groups of rules last that the policy has set already. */
	static List<Enumerator> unused(EStructuralFeature feature, CompletionSite site) {
		if (feature != Literals.RULE_SETTING__GROUP) {
			return values(feature);
		}
		var set = site.enclosing(Policy.class).stream().flatMap(policy -> policy.getRules().stream()).map(RuleSetting::getGroup).toList();
		return values(feature).stream().sorted(Comparator.comparing(set::contains)).toList();
	}

	/** All values of a feature. */
	static List<Enumerator> values(EStructuralFeature feature) {
		// the first literal means unspecified
		return ((EEnum) feature.getEType()).getELiterals().stream().skip(1).map(EEnumLiteral::getInstance).toList();
	}
}
