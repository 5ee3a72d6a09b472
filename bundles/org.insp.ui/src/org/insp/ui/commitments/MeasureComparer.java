/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.commitments;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.IElementComparer;
import org.insp.dsl.ide.commitments.Commitment;
import org.insp.ui.commitments.MeasureGrouping.Group;

/** Two rows are the same measure if they have the same file, plan and number, whatever else has changed. */
final class MeasureComparer implements IElementComparer {

	@Override
	public boolean equals(Object one, Object other) {
		return one instanceof Commitment a && other instanceof Commitment b ? isSame(a, b) : Objects.equals(one, other);
	}

	@Override
	public int hashCode(Object element) {
		return element instanceof Commitment row ? Objects.hash(row.location().getUri(), row.plan(), row.number()) : element.hashCode();
	}

	private static boolean isSame(Commitment a, Commitment b) {
		return a.number().equals(b.number()) && a.location().getUri().equals(b.location().getUri()) && a.plan().equals(b.plan());
	}

	/** Returns whether two tables show the same measures in the same places. */
	static boolean sameRows(List<?> before, List<?> now) {
		if (before.size() != now.size()) {
			return false;
		}
		for (int i = 0; i < now.size(); i++) {
			if (!sameRow(before.get(i), now.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean sameRow(Object before, Object now) {
		if (before instanceof Group one && now instanceof Group other) {
			return one.equals(other) && sameRows(one.rows(), other.rows());
		}
		return before instanceof Commitment one && now instanceof Commitment other && isSame(one, other);
	}

	/** Returns whether a table shows the same texts for two measures; it does not show their positions in files. */
	static boolean hasSameLabels(Commitment a, Commitment b) {
		return a.period() == b.period() && a.urgency() == b.urgency() && a.problems().equals(b.problems())
				&& Arrays.stream(MeasureColumn.values()).allMatch(column -> column.text(a).equals(column.text(b)));
	}
}
