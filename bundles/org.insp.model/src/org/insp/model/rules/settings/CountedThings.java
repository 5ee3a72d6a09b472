/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.settings;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.insp.model.Aspect;
import org.insp.model.Count;
import org.insp.model.CountUnit;
import org.insp.model.Finding;
import org.insp.model.FindingSet;
import org.insp.model.InspFactory;
import org.insp.model.Language;
import org.insp.model.Output;
import org.insp.model.Quantity;
import org.insp.model.Totals;
import org.insp.model.check.Phrase;
import org.insp.model.text.ElementLabels;

/**
 * Totals that are written with what is counted before the number: 共计 隐患 12 处. They are read as a figure of that name, which is
 * compared with nothing, while 12 条隐患 is the number of findings.
 */
final class CountedThings {

	private static final Pattern CHINESE = Pattern.compile("(?<which>.*?)(?<thing>问题|隐患|表现|措施|任务)(?:总?数量?)?");
	private static final Pattern ENGLISH =
			Pattern.compile("(?<which>(?:.*[ -])?)(?<thing>findings|issues|problems|hazards|manifestations|measures|tasks)");
	/** What says no more than that all of them are meant. */
	private static final Pattern ALL = Pattern.compile("(?:共|各类|发现|反馈|整改|具体|存在|排查|of|all|total)?[ -]*");
	private static final Map<String, CountUnit> UNITS = Map.of("问题", CountUnit.FINDINGS, "表现", CountUnit.MANIFESTATIONS, "措施",
			CountUnit.MEASURES, "任务", CountUnit.STEPS, "findings", CountUnit.FINDINGS, "manifestations", CountUnit.MANIFESTATIONS,
			"measures", CountUnit.MEASURES, "tasks", CountUnit.STEPS);

	private CountedThings() {
	}

	/** Returns how a total should be written whose word is that of counted things; empty for a rate, for money, for any other word. */
	static Optional<Phrase> objection(Output total) {
		var word = total.getKindWord();
		if (word == null || total.getAmount() == null || total.isPercent() || Quantity.money(total).isPresent()
				|| !(total.eContainer() instanceof Totals totals)) {
			return Optional.empty();
		}
		var chinese = CHINESE.matcher(word);
		var english = ENGLISH.matcher(word.toLowerCase(Locale.ROOT));
		return chinese.matches() ? objection(total, totals, chinese, true)
				: english.matches() ? objection(total, totals, english, false)
				: Optional.empty();
	}

	private static Optional<Phrase> objection(Output total, Totals totals, Matcher word, boolean isChinese) {
		if (ALL.matcher(word.group("which")).matches()) {
			return Optional.of(Phrase.of("counted", count(total, word.group("thing"), isChinese)));
		}
		// what has come of the work may be so called: 解决问题 20 个
		var owner = totals.eContainer();
		return owner instanceof FindingSet || owner instanceof Aspect || owner instanceof Finding
				? Optional.of(Phrase.of("part", total))
				: Optional.empty();
	}

	private static Count count(Output total, String thing, boolean isChinese) {
		var count = InspFactory.eINSTANCE.createCount();
		count.setAmount(total.getAmount());
		count.setApproximate(total.isApproximate());
		if (UNITS.containsKey(thing)) {
			count.setUnit(UNITS.get(thing));
		} else {
			count.setUnitWord(isChinese ? classifier(total) + thing : thing);
		}
		return count;
	}

	private static String classifier(Output total) {
		return total.getUnitWord() != null ? total.getUnitWord()
				: total.getUnit().getValue() == 0 ? "条"
				: ElementLabels.term(total.getUnit(), Language.ZH);
	}
}
