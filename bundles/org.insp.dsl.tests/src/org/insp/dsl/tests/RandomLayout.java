/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import java.util.List;
import java.util.Random;

/** Spaces, line ends, semicolons and comments between tokens, as nobody would set them. */
final class RandomLayout {

	/** Among tokens, a line end that must be there. */
	static final String LINE_END = "\n";

	private static final List<String> GAPS =
			List.of("  ", "\t", "\n", "\n\n\n\n   ", " \u3000", "\n  // c1\n", " // c2 {\t \n\n\n", " /* c3 */ ", "\n/* c4\n  c5 */",
					"; ", "；", " ;\n", "\n\n  /* c6 */\n // c7\n\n");
	private static final String CLINGING = "{}｛｝,，、:：.";

	private final Random random;
	private final String lineEnd;

	RandomLayout(Random random) {
		this.random = random;
		lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
	}

	String lay(List<String> tokens) {
		var out = new StringBuilder(random.nextInt(5) == 0 ? "\ufeff" : "");
		if (random.nextInt(5) == 0) {
			out.append(gap());
		}
		var before = "";
		for (var token : tokens) {
			if (token.equals(LINE_END)) {
				out.append(lineEnd);
				continue;
			}
			boolean canCling = before.isEmpty() || CLINGING.contains(before) || CLINGING.contains(token);
			out.append(canCling && random.nextInt(3) == 0 || before.isEmpty() ? "" : random.nextInt(3) > 0 ? " " : gap()).append(token);
			before = token;
		}
		return out.append(random.nextInt(3) == 0 ? "" : random.nextInt(3) == 0 ? "// end" : gap()).toString();
	}

	private String gap() {
		return GAPS.get(random.nextInt(GAPS.size())).replace("\n", lineEnd);
	}
}
