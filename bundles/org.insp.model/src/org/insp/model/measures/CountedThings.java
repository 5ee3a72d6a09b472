/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.model.Count;
import org.insp.model.CountUnit;
import org.insp.model.InspFactory;
import org.insp.model.Output;
import org.insp.model.Quantity;
import org.insp.model.Totals;

/** Totals that are written with what is counted before the number: 共计 隐患 12 处 declares 12 处隐患. */
public final class CountedThings {

	private static final Pattern CHINESE = Pattern.compile("(?<which>.*?)(?<thing>问题|隐患|表现|措施|任务|巡察组)(?:总?数量?)?");
	private static final Pattern ENGLISH =
			Pattern.compile("(?<which>(?:.*[ -])?)(?<thing>findings|issues|problems|hazards|manifestations|measures|tasks|teams)");
	/** What says no more than that all of them are meant. */
	private static final Pattern ALL = Pattern.compile("(?:共|派出|共派出|各类|发现|反馈|整改|具体|存在|排查|of|all|total)?[ -]*");
	private static final Map<String, CountUnit> UNITS = Map.ofEntries(Map.entry("问题", CountUnit.FINDINGS),
			Map.entry("隐患", CountUnit.FINDINGS), Map.entry("表现", CountUnit.MANIFESTATIONS), Map.entry("措施", CountUnit.MEASURES),
			Map.entry("任务", CountUnit.STEPS), Map.entry("findings", CountUnit.FINDINGS), Map.entry("issues", CountUnit.FINDINGS),
			Map.entry("problems", CountUnit.FINDINGS), Map.entry("hazards", CountUnit.FINDINGS),
			Map.entry("manifestations", CountUnit.MANIFESTATIONS), Map.entry("measures", CountUnit.MEASURES),
			Map.entry("tasks", CountUnit.STEPS), Map.entry("巡察组", CountUnit.TEAMS), Map.entry("teams", CountUnit.TEAMS));

	private CountedThings() {
	}

	/** Returns the number of counted things that a total declares; empty for a rate, for money, for some of them, for any other word. */
	public static Optional<Count> count(Output total) {
		return word(total).filter(word -> ALL.matcher(word.group("which")).matches()).map(word -> count(total, word.group("thing")));
	}

	/** Returns whether a total declares how many of the counted things are of one sort: 重大隐患 4 处. */
	public static boolean isPart(Output total) {
		return word(total).filter(word -> !ALL.matcher(word.group("which")).matches()).isPresent();
	}

	private static Optional<Matcher> word(Output total) {
		var word = total.getKindWord();
		if (word == null || total.getAmount() == null || total.isPercent() || Quantity.money(total).isPresent()
				|| !(total.eContainer() instanceof Totals)) {
			return Optional.empty();
		}
		return Stream.of(CHINESE.matcher(word), ENGLISH.matcher(word.toLowerCase(Locale.ROOT))).filter(Matcher::matches).findFirst();
	}

	private static Count count(Output total, String thing) {
		var count = InspFactory.eINSTANCE.createCount();
		count.setAmount(total.getAmount());
		count.setApproximate(total.isApproximate());
		count.setUnit(UNITS.get(thing));
		if (total.getUnitWord() != null) {
			count.setUnitWord(total.getUnitWord() + thing);
		}
		return count;
	}
}
