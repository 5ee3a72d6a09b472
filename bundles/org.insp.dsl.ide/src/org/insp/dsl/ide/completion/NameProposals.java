/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.CompletionItemKind;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Manifestation;
import org.insp.model.NamedElement;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/** Proposals for the name of a new element: the next number of its kind. */
final class NameProposals {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,8})");
	private static final Map<EClass, String> FIRST = Map.of(Literals.MEASURE,
			"C", Literals.FINDING, "P", Literals.MANIFESTATION, "M", Literals.ASPECT, "A",
			Literals.FEEDBACK, "F", Literals.INSPECTION_PLAN, "I", Literals.RECTIFICATION_PLAN, "Plan", Literals.INSPECTION_ROUND, "R");

	private NameProposals() {
	}

	static List<CompletionCandidate> of(EClass type, CompletionSite site) {
		return next(type, site).map(name -> CompletionCandidate.of(name, CompletionItemKind.Unit)
				.detail(MessageBundle.of(NameProposals.class, site.messageLanguage()).get("name.next",
						ElementLabels.term(type, site.messageLanguage()))))
				.stream().toList();
	}

	/** The next name of the series; for the first element a letter and 1, if elements of its kind are usually numbered. */
	static Optional<String> next(EClass type, CompletionSite site) {
		var siblings = type == Literals.MANIFESTATION
				? site.enclosing(org.insp.model.Finding.class).stream().flatMap(f -> f.getManifestations().stream())
						.map(NamedElement.class::cast).toList()
				: site.model().model().all(NamedElement.class).filter(e -> e.eClass() == type && !(e instanceof Manifestation)).toList();
		var names = siblings.stream().map(NamedElement::getName).filter(n -> n != null).map(NUMBERED::matcher).filter(m -> m.matches())
				.toList();
		if (names.isEmpty()) {
			return siblings.stream().allMatch(e -> e.getName() == null)
					? Optional.ofNullable(FIRST.get(type)).map(letter -> letter + 1)
					: Optional.empty();
		}
		var letter = names.get(names.size() - 1).group(1);
		int last = names.stream().filter(m -> m.group(1).equals(letter)).mapToInt(m -> Integer.parseInt(m.group(2))).max().orElse(0);
		return Optional.of(letter + (last + 1));
	}
}
