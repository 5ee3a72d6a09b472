/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.insp.cli.check.ReportedProblem.Element;

/**
 * Fingerprints by which a tool recognizes a problem in the next run: made of file, rule and element, so that they stay the same when lines
 * move. Where the element is not known the marked text takes its place, of several lines the first; problems that are still equal are
 * numbered.
 */
public final class Fingerprints {

	/** The name of these fingerprints in SARIF. */
	public static final String SARIF_NAME = "inspElement/v1";

	private final Map<String, Integer> counts = new HashMap<>();

	/** Returns the fingerprint of a problem; the problems of a file must come in their order. */
	public String of(ReportedProblem problem) {
		var identity = problem.element().map(Element::fragment).orElseGet(() -> marked(problem));
		var key = String.join("\n", problem.file(), problem.rule(), identity);
		int count = counts.merge(key, 1, Integer::sum);
		try {
			var hash = MessageDigest.getInstance("SHA-256").digest((key + '\n' + count).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 16);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String marked(ReportedProblem problem) {
		var line = problem.line();
		int start = line.offsetByCodePoints(0, Math.min(problem.start().column() - 1, line.codePointCount(0, line.length())));
		int letters = problem.end().line() == problem.start().line() ? problem.end().column() - problem.start().column() : 0;
		var marked = line.substring(start);
		return letters > 0 && letters <= marked.codePointCount(0, marked.length())
				? marked.substring(0, marked.offsetByCodePoints(0, letters))
				: line.strip();
	}
}
