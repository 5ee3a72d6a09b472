/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Cause;
import org.insp.model.Document;
import org.insp.model.FindingSet;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.MeasureKind;
import org.insp.model.Person;
import org.insp.model.Pledge;
import org.insp.model.SelfReport;
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

	private static final Pattern COUNTED = Pattern.compile("[年月日号次名个人项条件场户万亿元%％份天期轮处家篇分亩米吨]|余|多|课时|小时|公里");
	private static final int MOST = 3;

	PlaceholderText() {
		super("placeholder-text", Severity.ERROR, EObject.class);
	}

	@Override
	protected void check(EObject element, RuleContext context) {
		TextValue.of(element).filter(value -> !isAnothersBusiness(element, value, context)).forEach(value -> {
			var gaps = isWhole(value) ? List.of(value.text().strip())
					: isPersonsName(element, value) ? List.<String>of()
					: gaps(element, value);
			if (!gaps.isEmpty()) {
				context.reportAt(element, value.feature(), value.index(), element, value.feature(), gaps.size() == 1 ? gaps.get(0) : gaps);
			}
		});
	}

	/** The values that are to be filled in, with some words around them, each once; reported together. */
	private static List<String> gaps(EObject element, TextValue value) {
		if (!mayHold(value.text()) || isSuperiors(element)) {
			return List.of();
		}
		boolean isSpoken = element instanceof Pledge || element instanceof Document;
		var gaps = new ArrayList<String>();
		INSIDE.matcher(value.text()).results().filter(mask -> !isSpoken || isCounted(value.text(), mask))
				.map(mask -> value.around(mask.start(), mask.end())).filter(gap -> gaps.stream().noneMatch(known -> known.contains(gap)))
				.limit(MOST).forEach(gaps::add);
		return gaps;
	}

	/** Returns whether a text is the superior's own: what it masks is no gap, and nobody else fills it in. */
	private static boolean isSuperiors(EObject element) {
		for (var at = element; at != null; at = at.eContainer()) {
			if (at instanceof Cause) {
				return false;
			} else if (at instanceof FindingSet) {
				return !(at instanceof SelfReport);
			}
		}
		return false;
	}

	/** Returns whether a mask stands for a number or a date: in a text that was read out, a masked name or place is no gap. */
	private static boolean isCounted(String text, MatchResult mask) {
		return COUNTED.matcher(text).region(mask.end(), text.length()).lookingAt();
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
	private static boolean isAnothersBusiness(EObject element, TextValue value, RuleContext context) {
		return value.feature() == Literals.WORK_ITEM__DUE && element instanceof Measure measure
				&& context.state(measure).kind() != MeasureKind.LONG_TERM;
	}
}
