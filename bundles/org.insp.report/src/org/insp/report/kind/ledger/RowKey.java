/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

/**
 * What a row of a ledger is about, as it is written beside the row.
 *
 * @param finding the key of the finding; empty for a measure that answers none
 * @param recommendation the key of the recommendation in the finding; empty where the row is about the finding itself
 * @param measure the key of the measure; empty where a finding has none yet
 * @param step the key of the step; empty where the row is about the measure itself
 */
public record RowKey(String finding, String recommendation, String measure, String step) {

	private static final String MARK = "|";

	/** Reads what {@link #toString()} writes; a row that was not written by us is about nothing. */
	public static RowKey of(String written) {
		var parts = written.strip().split("\\|", -1);
		return switch (parts.length) {
			case 3 -> new RowKey(parts[0], "", parts[1], parts[2]);
			case 4 -> new RowKey(parts[0], parts[1], parts[2], parts[3]);
			default -> new RowKey("", "", "", "");
		};
	}

	/** Returns whether it is about nothing: a row that people added. */
	public boolean isNew() {
		return finding.isEmpty() && measure.isEmpty();
	}

	/** Returns the key of what a measure in this row answers: the recommendation, else the finding. */
	public String answered() {
		return recommendation.isEmpty() ? finding : recommendation;
	}

	/** Returns the key of what the cells of a column are about in this row; empty where there is no such element. */
	public String of(LedgerLevel level) {
		return switch (level) {
			case FINDING -> finding;
			case RECOMMENDATION -> answered();
			case MEASURE -> measure;
			case STEP -> step.isEmpty() ? measure : step;
		};
	}

	@Override
	public String toString() {
		return finding + MARK + (recommendation.isEmpty() ? "" : recommendation + MARK) + measure + MARK + step;
	}
}
