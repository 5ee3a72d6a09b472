/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import java.text.Normalizer;
import java.text.Normalizer.Form;

import org.insp.model.InspPackage.Literals;
import org.insp.model.Restatement;
import org.insp.model.Severity;
import org.insp.model.check.Judgement;
import org.insp.model.check.Rule;

/** The host words a finding otherwise than the feedback; spaces and the width of punctuation make no difference. */
final class VerbatimChanged extends Rule<Restatement> {

	private static final int SHOWN = 12;

	VerbatimChanged() {
		super("verbatim-changed", Severity.WARNING, Restatement.class);
	}

	@Override
	protected void check(Restatement restatement, Judgement judgement) {
		Judgement.resolved(restatement.getFinding()).filter(f -> f.getText() != null && restatement.getText() != null).ifPresent(finding -> {
			var original = normalized(finding.getText());
			var restated = normalized(restatement.getText());
			if (!original.equals(restated)) {
				int same = common(original, restated);
				judgement.report(restatement, Literals.RESTATEMENT__TEXT, finding, shown(original, same), shown(restated, same));
			}
		});
	}

	private static String normalized(String text) {
		return Normalizer.normalize(text, Form.NFKC).replaceAll("[\\s\\u200b]+", "").replaceAll("[“”„‟]", "\"").replaceAll("[‘’]", "'")
				.replace("...", "…").replace("。", ".").replace("、", ",");
	}

	private static int common(String one, String other) {
		int same = 0;
		while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		return same;
	}

	/** The text where the difference begins, with a little of what is the same before it. */
	private static String shown(String text, int from) {
		int start = Math.max(0, from - SHOWN / 3);
		int end = Math.min(text.length(), from + SHOWN);
		return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
	}
}
