/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Severity;
import org.insp.model.WordListKind;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A word of the policy's list of typing errors. */
final class TypingError extends Rule<EObject> {

	private record Confusion(String wrong, String right) {
	}

	TypingError() {
		super("likely-typo", Severity.INFO, EObject.class);
	}

	@Override
	protected void check(EObject element, RuleContext context) {
		TextValue.of(element).forEach(value -> {
			for (var confusion : confusions(context)) {
				if (value.text().contains(confusion.wrong())) {
					context.reportAt(element, value.feature(), value.index(), element, value.feature(), confusion.wrong(),
							confusion.right());
					return;
				}
			}
		});
	}

	private static List<Confusion> confusions(RuleContext context) {
		return context.computeOnce(TypingError.class,
				() -> context.settings().wordList(WordListKind.TYPOS).stream().map(entry -> entry.split("[=＝]", 2))
						.filter(pair -> pair.length == 2 && !pair[0].isBlank())
						.map(pair -> new Confusion(pair[0].strip(), pair[1].strip())).toList());
	}
}
