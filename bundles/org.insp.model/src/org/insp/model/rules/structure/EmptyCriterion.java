/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.WordListKind;
import org.insp.model.check.Phrase;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A goal or a criterion says nothing by which one could tell that the measure is done. */
final class EmptyCriterion extends Rule<Measure> {

	EmptyCriterion() {
		super("empty-criterion", Severity.WARNING, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		if (!checkWords(measure, Literals.MEASURE__GOAL, measure.getGoal(), context)
				&& !checkWords(measure, Literals.MEASURE__CRITERION, measure.getCriterion(), context) && measure.getCriterion() != null) {
			var criterion = normalized(measure.getCriterion());
			if (criterion.isEmpty()) {
				// not written yet, which another rule says
				return;
			} else if (measure.getGoal() != null && normalized(measure.getGoal()).equals(criterion)) {
				context.report(measure, Literals.MEASURE__CRITERION, measure, Phrase.of("goal"));
			} else if (measure.getText() != null && normalized(measure.getText()).equals(criterion)) {
				context.report(measure, Literals.MEASURE__CRITERION, measure, Phrase.of("text"));
			}
		}
	}

	private static boolean checkWords(Measure measure, EAttribute feature, String text, RuleContext context) {
		var hollow = context.<Set<String>>computeOnce(EmptyCriterion.class,
				() -> Set.copyOf(context.settings().wordList(WordListKind.HOLLOW)));
		if (text == null || !hollow.contains(text.strip().replaceAll("[。.！!]+$", ""))) {
			return false;
		}
		context.report(measure, feature, measure, Phrase.of("words", text.strip(), feature));
		return true;
	}

	private static String normalized(String text) {
		return text.replaceAll("[\\s\\p{Punct}、，。；：！？“”]", "");
	}
}
