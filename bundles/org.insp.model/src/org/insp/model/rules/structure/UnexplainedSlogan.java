/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.check.RuleContext;

/** A slogan with a number (六个坚决) whose parts stand nowhere in the model; reported where it comes first. */
final class UnexplainedSlogan extends Rule<EObject> {

	/** Where each slogan comes first, and which are explained somewhere. */
	private record Slogans(Map<String, EObject> first, Set<String> explained) {
	}

	private static final Pattern QUOTED =
			Pattern.compile("(?:[“\"‘]|^)([二两三四五六七八九十]{1,2}个(?!月|年|工作日|方面|问题|小时|星期)\\p{IsHan}{1,6})(?:[”\"’]|$)");
	private static final Pattern EXPLANATION = Pattern.compile("[”\"’]?\\s*(?:[：:（(]|即|是指|——|，即)");

	UnexplainedSlogan() {
		super("unexplained-slogan", Severity.INFO, EObject.class);
	}

	@Override
	protected void check(EObject element, RuleContext context) {
		var slogans = context.computeOnce(UnexplainedSlogan.class, () -> slogans(context));
		TextValue.of(element).filter(UnexplainedSlogan::mayHold)
				.forEach(value -> QUOTED.matcher(value.text()).results().map(found -> found.group(1))
						.filter(slogan -> slogans.first().get(slogan) == element && !slogans.explained().contains(slogan)
								&& !OfficialPhrases.of(context).isKnown(slogan))
						.findFirst().ifPresent(slogan -> context.reportAt(element, value.feature(), value.index(), element, slogan)));
	}

	private static Slogans slogans(RuleContext context) {
		var slogans = new Slogans(new HashMap<>(), new HashSet<>());
		context.model().contents().forEach(element -> TextValue.of(element).filter(UnexplainedSlogan::mayHold)
				.forEach(value -> QUOTED.matcher(value.text()).results().forEach(found -> {
					slogans.first().putIfAbsent(found.group(1), element);
					if (EXPLANATION.matcher(value.text()).region(found.end(1), value.text().length()).lookingAt()) {
						slogans.explained().add(found.group(1));
					}
				})));
		return slogans;
	}

	/** Most texts hold none, and the pattern takes a while to find that out. */
	private static boolean mayHold(TextValue value) {
		return value.text().indexOf('个') > 0;
	}
}
