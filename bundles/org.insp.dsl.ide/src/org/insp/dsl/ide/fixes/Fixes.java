/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The fixes by the rule, or the language's own code, that they mend. */
public final class Fixes {

	private static final Map<String, Fix> RULES =
			merged(List.of(MeasureFixes.all(), CommitteeFixes.all(), DateFixes.all(), FindingFixes.all(), RecordFixes.all(),
					InspectionFixes.all(), DisciplineFixes.all(), TotalsFixes.all(), TextFixes.all(), SettingsFixes.all()));
	private static final Map<String, Fix> SYNTAX = SyntaxFixes.all();
	private static final Fix ALLOW = new Allowance();

	private Fixes() {
	}

	private static Map<String, Fix> merged(Collection<Map<String, Fix>> groups) {
		var all = new LinkedHashMap<String, Fix>();
		groups.forEach(all::putAll);
		return all;
	}

	/** The ids of the rules that have a fix of their own; what almost every rule has besides is an allowance. */
	public static Set<String> rules() {
		return Set.copyOf(RULES.keySet());
	}

	/** The codes of the language's own problems that have a fix. */
	public static Set<String> syntaxCodes() {
		return Set.copyOf(SYNTAX.keySet());
	}

	/** The ways to mend a problem itself. */
	static Stream<TextChange> changes(FixContext context) {
		var fix = context.problem().violation() == null ? SYNTAX.get(context.problem().code()) : RULES.get(context.problem().code());
		return fix == null ? Stream.empty() : fix.changes(context).filter(TextChange::hasEdits);
	}

	/** How to allow it. */
	static Stream<TextChange> allowances(FixContext context) {
		return ALLOW.changes(context).filter(TextChange::hasEdits);
	}
}
