/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.Set;
import java.util.regex.Pattern;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.WordListKind;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A measure states an attitude and no work. */
final class EmptyMeasure extends Rule<Measure> {

	private static final Pattern SEPARATOR = Pattern.compile("[、，,；;。.！!\\n]|和|并");
	private static final Pattern FILLER = Pattern.compile("^(进一步|切实|不断|持续|要|further |to )|\\s+$");

	EmptyMeasure() {
		super("empty-measure", Severity.WARNING, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		if (isEmpty(measure, context)) {
			context.report(measure, Literals.WORK_ITEM__TEXT, measure);
		}
	}

	/** Returns whether all that a measure says is in the policy's list of attitudes, and nothing else in it can be counted. */
	static boolean isEmpty(Measure measure, RuleContext context) {
		if (measure.getText() == null || measure.getText().isBlank() || VagueMeasure.canBeCounted(measure)) {
			return false;
		}
		var attitudes = context.<Set<String>>computeOnce(EmptyMeasure.class,
				() -> Set.copyOf(context.settings().wordList(WordListKind.ATTITUDES)));
		return SEPARATOR.splitAsStream(measure.getText().strip()).map(part -> FILLER.matcher(part.strip()).replaceAll(""))
				.filter(part -> !part.isEmpty()).allMatch(attitudes::contains);
	}
}
