/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.model.RuleGroup;
import org.insp.model.check.ModelChecker;
import org.insp.model.check.Rule;
import org.insp.model.rules.deadlines.DeadlinesRules;
import org.insp.model.rules.discipline.DisciplineRules;
import org.insp.model.rules.inspection.InspectionRules;
import org.insp.model.rules.lifecycle.LifecycleRules;
import org.insp.model.rules.responsibility.ResponsibilityRules;
import org.insp.model.rules.settings.SettingsRules;
import org.insp.model.rules.structure.StructureRules;
import org.insp.model.rules.totals.TotalsRules;
import org.insp.model.rules.traceability.TraceabilityRules;

/**
 * All rules, in the order of the catalogue. The list is explicit because class-path scanning and service loading behave differently
 * in OSGi and under {@code java -cp}; a test compares it with the classes of the packages.
 */
public final class RuleRegistry {

	/** A group of rules, as the catalogue shows them; its key is what policies call it. */
	public record Group(RuleGroup key, List<Rule<?>> rules) {
	}

	/** The groups, in the order of the catalogue. */
	public static final List<Group> GROUPS = List.of(
			new Group(RuleGroup.STRUCTURE, StructureRules.ALL),
			new Group(RuleGroup.RESPONSIBILITY, ResponsibilityRules.ALL),
			new Group(RuleGroup.DEADLINES, DeadlinesRules.ALL),
			new Group(RuleGroup.TRACEABILITY, TraceabilityRules.ALL),
			new Group(RuleGroup.LIFECYCLE, LifecycleRules.ALL),
			new Group(RuleGroup.INSPECTION, InspectionRules.ALL),
			new Group(RuleGroup.TOTALS, TotalsRules.ALL),
			new Group(RuleGroup.DISCIPLINE, DisciplineRules.ALL),
			new Group(RuleGroup.SETTINGS, SettingsRules.ALL));

	/** All rules. */
	public static final List<Rule<?>> ALL = GROUPS.stream().<Rule<?>>flatMap(g -> g.rules().stream()).toList();

	/** The engine with all rules. */
	public static final ModelChecker CHECKER = new ModelChecker(ALL);

	private static final Map<String, Rule<?>> BY_ID = ALL.stream().collect(Collectors.toMap(Rule::id, Function.identity()));

	private RuleRegistry() {
	}

	/** The rule of an id. */
	public static Optional<Rule<?>> find(String id) {
		return Optional.ofNullable(BY_ID.get(id));
	}

	/** The ids of all rules. */
	public static Stream<String> ids() {
		return ALL.stream().map(Rule::id);
	}
}
