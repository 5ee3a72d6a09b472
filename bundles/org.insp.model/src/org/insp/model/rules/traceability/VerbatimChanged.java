/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.traceability;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.insp.model.CrossReferences;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Restatement;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** The host words a finding otherwise than the feedback; spaces and the width of punctuation make no difference. */
final class VerbatimChanged extends Rule<Restatement> {

	private static final int SHOWN = 12;

	/**
	 * A text in the form in which it is compared.
	 *
	 * @param text the text as written
	 * @param normal the text without spaces, each character in its narrow form
	 * @param places where each character of the normal form stands in the text
	 */
	@SuppressWarnings("ArrayRecordComponent") // never compared itself
	private record Compared(String text, String normal, int[] places) {

		static Compared of(String text) {
			var normal = new StringBuilder();
			var places = IntStream.builder();
			for (int i = 0; i < text.length(); i++) {
				var form = normalForm(text.charAt(i));
				normal.append(form);
				for (int j = 0; j < form.length(); j++) {
					places.add(i);
				}
			}
			return new Compared(text, normal.toString(), places.build().toArray());
		}

		private static String normalForm(char c) {
			return switch (c) {
				case '“', '”', '„', '‟', '「', '」' -> "\"";
				case '‘', '’' -> "'";
				case '。' -> ".";
				case '、' -> ",";
				case '—', '–' -> "-";
				default -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b'
						? ""
						: Normalizer.normalize(String.valueOf(c), Form.NFKC);
			};
		}

		/** The text as written where a difference begins, with a little of what is the same before it. */
		String around(int difference) {
			int at = difference < places.length ? places[difference] : text.length();
			int start = Math.max(0, at - SHOWN / 3);
			int end = Math.min(text.length(), at + SHOWN);
			return (start > 0 ? "…" : "") + text.substring(start, end).replaceAll("\\s+", " ") + (end < text.length() ? "…" : "");
		}
	}

	VerbatimChanged() {
		super("verbatim-changed", Severity.WARNING, Restatement.class);
	}

	@Override
	protected void check(Restatement restatement, RuleContext context) {
		CrossReferences.resolved(restatement.getFinding()).filter(f -> f.getText() != null && restatement.getText() != null)
				.ifPresent(finding -> {
					var original = Compared.of(finding.getText());
					var restated = Compared.of(restatement.getText());
					int difference = Arrays.mismatch(original.normal().toCharArray(), restated.normal().toCharArray());
					if (difference >= 0) {
						context.report(restatement, Literals.RESTATEMENT__TEXT, finding, original.around(difference),
								restated.around(difference));
					}
				});
	}
}
