/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.insp.cli.check.ReportedProblem;
import org.insp.cli.check.ReportedProblem.Element;

/**
 * Fingerprints by which a tool recognizes a problem in the next run: made of file, rule and element, so that they stay the same when lines
 * move. Where the element is not known the text of the line takes its place; problems that are still equal are numbered.
 */
final class Fingerprints {

	private final Map<String, Integer> counts = new HashMap<>();

	String of(ReportedProblem problem) {
		var identity = problem.element().map(Element::fragment).orElseGet(() -> problem.line().strip());
		var key = String.join("\n", problem.file(), problem.rule(), identity);
		int count = counts.merge(key, 1, Integer::sum);
		try {
			var hash = MessageDigest.getInstance("SHA-256").digest((key + '\n' + count).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 16);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
