/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules.structure;

import java.util.List;

import org.insp.model.check.Rule;

/** Rules on what a measure and a finding must say. */
public final class StructureRules {

	/** The rules, in the order of the catalogue. */
	public static final List<Rule<?>> ALL = List.of(new MissingResponsibleLeader(), new MissingDeadline(), new UndeterminedDeadline(),
			new MissingLeadDepartment(), new MissingResponsiblePerson(), new StepWithoutDeadline(), new StepWithoutPerson(),
			new MissingGoalOrCriterion(),
			new MissingGoal(),
			new PlaceholderText(), new TextForDate(), new VagueMeasure(), new MissingCause(), new NumberingGap(), new TermMisuse(),
			new MisquotedPhrase(), new TypingError(), new UnexplainedSlogan(), new EmptyMeasure(), new EmptyCriterion(),
			new UndatedRecord(), new UndatedPledge(), new FieldMissing(), new FieldValueRule(), new FieldUnknown());

	private StructureRules() {
	}
}
