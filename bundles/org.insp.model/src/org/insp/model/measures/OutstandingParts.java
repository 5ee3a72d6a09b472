/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.model.Count;
import org.insp.model.Output;

/** Those parts of outputs of which their words say that they are not done yet: 未拨付 52.3 万元, $67,450 outstanding. */
public final class OutstandingParts {

	private static final Pattern NOT_DONE = Pattern.compile("^(?:尚?未|尚待|待|拟|仍|欠|剩余|其余|正在).*|.*(?:未到位|未整改)$"
			+ "|.*\\b(?:outstanding|pending|remaining|open|not|un(?:paid|collected|recovered|resolved|spent))\\b.*",
			Pattern.CASE_INSENSITIVE);

	private OutstandingParts() {
	}

	/** Returns copies of the parts that are not done, in the order of the outputs. */
	static List<Count> of(Collection<Output> outputs) {
		return outputs.stream().flatMap(output -> output.getParts().stream()).filter(OutstandingParts::isOutstanding).map(EcoreUtil::copy)
				.toList();
	}

	/** Returns whether a part of a number says by its words that it is not done yet. */
	public static boolean isOutstanding(Count part) {
		return part.getText() != null && NOT_DONE.matcher(part.getText().strip()).matches();
	}
}
