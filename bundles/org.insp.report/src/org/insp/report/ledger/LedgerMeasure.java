/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.List;
import java.util.Map;

/**
 * A measure of a ledger, or a step of one.
 *
 * @param finding the problem that it answers, or null
 * @param text what is done; empty where the ledger does not say it
 * @param place where it stands
 * @param texts what stands in columns of plain text: goal, criterion, progress, effect, status, evidence
 * @param leaders who of the leadership answers
 * @param persons who does it
 * @param departments the departments in charge, the first of which leads
 * @param cooperators the departments that help
 * @param start when it begins, or null
 * @param due by when it is done, or null
 * @param completed when it was really done, or null
 * @param closed when it was signed off, or null
 * @param kind the kind, in the words of the ledger, or null
 * @param steps its parts
 * @param milestones what is to be reached on the way
 * @param others the further problems that it answers
 * @param further what the further columns say about it
 * @param notes what was not understood
 */
public record LedgerMeasure(LedgerFinding finding, String text, SourcePlace place, Map<ColumnRole, String> texts,
		List<LedgerPerson> leaders,
		List<LedgerPerson> persons, List<String> departments, List<String> cooperators, LedgerDate start, LedgerDate due,
		LedgerDate completed, LedgerDate closed, String kind, List<LedgerMeasure> steps, List<LedgerMilestone> milestones,
		List<LedgerFinding> others, List<LedgerValue> further, List<LedgerNote> notes) {

	/** A measure of one problem without milestones, as ledgers and documents have them. */
	public LedgerMeasure(LedgerFinding finding, String text, SourcePlace place, Map<ColumnRole, String> texts, List<LedgerPerson> leaders,
			List<LedgerPerson> persons, List<String> departments, List<String> cooperators, LedgerDate start, LedgerDate due,
			LedgerDate completed, LedgerDate closed, String kind, List<LedgerMeasure> steps, List<LedgerValue> further,
			List<LedgerNote> notes) {
		this(finding, text, place, texts, leaders, persons, departments, cooperators, start, due, completed, closed, kind, steps, List.of(),
				List.of(), further, notes);
	}

	/** Returns what stands in a column of plain text; empty if nothing does. */
	public String text(ColumnRole role) {
		return texts.getOrDefault(role, "");
	}
}
