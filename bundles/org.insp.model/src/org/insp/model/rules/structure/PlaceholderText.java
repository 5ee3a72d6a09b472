/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.Person;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A text is, or contains, what stands in for something still to be filled in. Masked names (张某, 李*) are no such thing. */
final class PlaceholderText extends Rule<EObject> {

	private static final Pattern WHOLE = Pattern.compile("[xX×*＊]+|某+|…+|\\.{3,}|[?？]+|[-—_]+|[○〇]+|待(定|补充?|填写?|明确|完善)|(?i)TBD|TODO|略");
	private static final String FIRST = "xX×*＊某….?？-—_○〇待Tt略";
	/** x镇, x年, x%, “x”, 新x, 20xx年; but not X光, nor an x that belongs to a word or a number in Latin letters. */
	private static final Pattern INSIDE =
			Pattern.compile("(?<![A-Za-z0-9])([xX*＊]+|×{2,}|×(?=[年月日镇乡村区县市省号%％]))(?=[\\p{IsHan}%％])(?!光|射线|线|轴)"
					+ "|(?<=\\p{IsHan})([xX*＊]+|×{2,})(?![A-Za-z0-9])|(?<=[“\"《（(【\\[])[xX*＊×]+(?=[”\"》）)】\\]])|(?<=20)[xX*＊×]{2}(?=年)");

	PlaceholderText() {
		super("placeholder-text", Severity.ERROR, EObject.class);
	}

	@Override
	protected void check(EObject element, RuleContext context) {
		TextValue.of(element).filter(value -> !isAnothersBusiness(element, value)).forEach(value -> {
			var inside = INSIDE.matcher(value.text());
			if (isWhole(value)) {
				context.reportAt(element, value.feature(), value.index(), element, value.feature(), value.text().strip());
			} else if (!isPersonsName(element, value) && mayHold(value.text()) && inside.find()) {
				context.reportAt(element, value.feature(), value.index(), element, value.feature(),
						value.around(inside.start(), inside.end()));
			}
		});
	}

	/** Returns whether a text is a placeholder or contains one. */
	static boolean isPlaceholder(TextValue value) {
		return isWhole(value) || mayHold(value.text()) && INSIDE.matcher(value.text()).find();
	}

	/** Most texts hold none of the signs, and the pattern takes a while to find that out. */
	private static boolean mayHold(String text) {
		for (int i = 0; i < text.length(); i++) {
			if ("xX*＊×".indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean isWhole(TextValue value) {
		var text = value.text().strip();
		return !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0 && WHOLE.matcher(text).matches();
	}

	private static boolean isPersonsName(EObject element, TextValue value) {
		return element instanceof Person && value.feature() == Literals.TITLED_ELEMENT__TITLE;
	}

	/** Text for the deadline of a measure that needs a date is called a missing deadline. */
	private static boolean isAnothersBusiness(EObject element, TextValue value) {
		return value.feature() == Literals.WORK_ITEM__DUE && element instanceof Measure measure
				&& measure.getKind() != MeasureKind.LONG_TERM;
	}
}
