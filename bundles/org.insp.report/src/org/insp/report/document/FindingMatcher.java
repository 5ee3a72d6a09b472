/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.insp.report.ledger.LedgerFinding;

/**
 * Finds the findings that a list of measures answers, by their wording and order: a report answers its findings in the order in which it
 * tells them. Pairs of letters that few findings have count for more than those that all have (inverse document frequency; Spärck Jones
 * 1972), and of all assignments that keep the order the one with the greatest likeness is taken.
 */
final class FindingMatcher {

	/** How much more a pair of letters in the heading of a finding counts than one below it. */
	private static final double HEADING = 3;
	/** Below it a measure speaks of no finding in particular. */
	private static final double ENOUGH = 0.05;
	/** A finding that fits far less than another one is taken by its place only. */
	private static final double FAR_LESS = 0.6;

	private final List<LedgerFinding> findings;
	private final List<Map<String, Double>> wordings;
	private final Map<String, Integer> frequencies = new HashMap<>();

	FindingMatcher(List<LedgerFinding> findings) {
		this.findings = findings;
		wordings = findings.stream().map(FindingMatcher::wording).toList();
		wordings.forEach(wording -> wording.keySet().forEach(pair -> frequencies.merge(pair, 1, Integer::sum)));
	}

	private static Map<String, Double> wording(LedgerFinding finding) {
		var wording = new HashMap<String, Double>();
		finding.manifestations().forEach(text -> pairs(text).forEach(pair -> wording.put(pair, 1.0)));
		pairs(finding.text()).forEach(pair -> wording.put(pair, HEADING));
		return wording;
	}

	private static List<String> pairs(String text) {
		return IntStream.range(0, Math.max(0, text.length() - 1)).mapToObj(i -> text.substring(i, i + 2))
				.filter(pair -> pair.codePoints().allMatch(Character::isLetterOrDigit)).distinct().toList();
	}

	/** Returns for each of the texts the finding that it speaks of; empty where none is clear. */
	List<Optional<LedgerFinding>> of(List<String> texts) {
		var likeness = texts.stream().map(this::likeness).toList();
		var order = inOrder(likeness);
		return IntStream.range(0, texts.size()).mapToObj(i -> {
			double best = likeness.get(i).stream().mapToDouble(each -> each).max().orElse(0);
			int at = order.get(i);
			double taken = at < 0 ? 0 : likeness.get(i).get(at);
			return taken >= ENOUGH && taken >= FAR_LESS * best ? Optional.of(findings.get(at)) : Optional.<LedgerFinding>empty();
		}).toList();
	}

	private List<Double> likeness(String text) {
		var pairs = pairs(text);
		double own = Math.sqrt(pairs.stream().mapToDouble(pair -> Math.pow(weight(pair), 2)).sum());
		return wordings.stream().map(wording -> {
			double common = pairs.stream().mapToDouble(pair -> wording.getOrDefault(pair, 0.0) * Math.pow(weight(pair), 2)).sum();
			double other = Math.sqrt(wording.entrySet().stream().mapToDouble(e -> Math.pow(e.getValue() * weight(e.getKey()), 2)).sum());
			return own == 0 || other == 0 ? 0.0 : common / own / other;
		}).toList();
	}

	private double weight(String pair) {
		return Math.log((findings.size() + 1.0) / frequencies.getOrDefault(pair, 1));
	}

	/** The assignment with the greatest sum in which no measure goes back before the one above it; -1 where there are no findings. */
	private List<Integer> inOrder(List<List<Double>> likeness) {
		int count = findings.size();
		var best = new double[count];
		var from = new ArrayList<int[]>();
		for (var row : likeness) {
			var next = new double[count];
			var back = new int[count];
			for (int i = 0; i < count; i++) {
				back[i] = i > 0 && best[back[i - 1]] >= best[i] ? back[i - 1] : i;
				next[i] = best[back[i]] + row.get(i);
			}
			from.add(back);
			best = next;
		}
		var sums = best;
		var order = new ArrayList<Integer>();
		int at = IntStream.range(0, count).boxed().max((a, b) -> Double.compare(sums[a], sums[b])).orElse(-1);
		for (int i = likeness.size() - 1; i >= 0; i--) {
			order.add(0, at);
			at = at < 0 ? -1 : from.get(i)[at];
		}
		return order;
	}
}
