/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All fixes, by the id of the rule or the code of the language error. */
public final class Fixes {

	private static final Map<String, Fix> RULES =
			merged(List.of(MeasureFixes.all(), CommitteeFixes.all(), DateFixes.all(), FindingFixes.all(), FieldFixes.all(),
					RecordFixes.all(),
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

	/** The ids of the rules that have a fix of their own. Almost every rule can be allowed besides. */
	public static Set<String> rules() {
		return Set.copyOf(RULES.keySet());
	}

	/** The codes of the language errors that have a fix. */
	public static Set<String> syntaxCodes() {
		return Set.copyOf(SYNTAX.keySet());
	}

	/** The changes that fix a problem. */
	static Stream<TextChange> changes(FixContext context) {
		var fix = context.problem().violation() == null ? SYNTAX.get(context.problem().code()) : RULES.get(context.problem().code());
		return fix == null ? Stream.empty() : fix.changes(context).filter(TextChange::hasEdits);
	}

	/** The changes that allow a violation. */
	static Stream<TextChange> allowances(FixContext context) {
		return ALLOW.changes(context).filter(TextChange::hasEdits);
	}
}
