/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.WordListKind;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A measure's wording promises nothing that can be checked, and nothing else in the measure does. */
final class VagueMeasure extends Rule<Measure> {

	/** Text that quantifies nothing: slogans and titles in quotes, years, and the numbering of paragraphs. */
	private static final Pattern NO_QUANTITY =
			Pattern.compile("“[^”]*”|《[^》]*》|\"[^\"]*\"|[0-9０-９]{4}年|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}"
					+ "|(?m)^\\s*[0-9]{1,2}[.、．]|[0-9]{1,2}月(底|末|初|[0-9]{1,2}日)?前?");
	private static final Pattern QUANTITY = Pattern.compile("[0-9０-９]|每(半年|季度?|月|周|旬|日|天|年|人|户|村)"
			+ "|[二两三四五六七八九十百千万]+(次|个|名|人|场|项|户|天|条|件|期|轮|批|遍|份|家|处|篇|部|小时|课时|元|成)|一(次|名|场|项|期|轮|遍|份|篇|部)");

	VagueMeasure() {
		super("vague-measure", Severity.WARNING, Measure.class);
	}

	@Override
	protected void check(Measure measure, RuleContext context) {
		if (measure.getText() != null && !EmptyMeasure.isEmpty(measure, context)) {
			var vague = context.computeOnce(VagueMeasure.class, () -> context.settings().wordList(WordListKind.VAGUE)).stream()
					.filter(measure.getText()::contains).toList();
			if (!vague.isEmpty() && !canBeCounted(measure)) {
				context.report(measure, Literals.WORK_ITEM__TEXT, measure, vague);
			}
		}
	}

	/** Returns whether a measure has an output, or a figure in its text, goal or criterion. */
	static boolean canBeCounted(Measure measure) {
		return !measure.getOutputs().isEmpty()
				|| Stream.of(measure.getText(), measure.getGoal(), measure.getCriterion()).anyMatch(VagueMeasure::hasQuantity);
	}

	private static boolean hasQuantity(String text) {
		return text != null && QUANTITY.matcher(NO_QUANTITY.matcher(text).replaceAll(" ")).find();
	}
}
