/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/** A group of rules, as the catalogue shows them; its key names it in the messages of this package. */
	public record Group(String key, List<Rule<?>> rules) {
	}

	/** The groups, in the order of the catalogue. */
	public static final List<Group> GROUPS = List.of(
			new Group("structure", StructureRules.ALL),
			new Group("responsibility", ResponsibilityRules.ALL),
			new Group("deadlines", DeadlinesRules.ALL),
			new Group("traceability", TraceabilityRules.ALL),
			new Group("lifecycle", LifecycleRules.ALL),
			new Group("inspection", InspectionRules.ALL),
			new Group("totals", TotalsRules.ALL),
			new Group("discipline", DisciplineRules.ALL),
			new Group("settings", SettingsRules.ALL));

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
