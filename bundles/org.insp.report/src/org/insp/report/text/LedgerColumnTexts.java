/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.ColumnKind;
import org.insp.model.text.MessageBundle;
import org.insp.report.content.Column;
import org.insp.report.kind.ledger.Ledger;
import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.LedgerColumnUse;
import org.insp.report.ledger.LedgerContent;

/** The columns of a ledger as the policy names them, in its order and by its headings, so that its model gives the same ledger again. */
final class LedgerColumnTexts {

	private static final Map<ColumnRole, ColumnKind> KINDS = new EnumMap<>(ColumnRole.class);
	static {
		KINDS.put(ColumnRole.NUMBER, ColumnKind.NUMBER);
		KINDS.put(ColumnRole.ASPECT, ColumnKind.ASPECT);
		KINDS.put(ColumnRole.FINDING, ColumnKind.FINDING);
		KINDS.put(ColumnRole.MANIFESTATION, ColumnKind.MANIFESTATION);
		KINDS.put(ColumnRole.CAUSE, ColumnKind.CAUSE);
		KINDS.put(ColumnRole.MEASURE, ColumnKind.MEASURE);
		KINDS.put(ColumnRole.STEP, ColumnKind.STEP);
		KINDS.put(ColumnRole.GOAL, ColumnKind.GOAL);
		KINDS.put(ColumnRole.CRITERION, ColumnKind.CRITERION);
		KINDS.put(ColumnRole.LEADER, ColumnKind.LEADER);
		KINDS.put(ColumnRole.PERSON, ColumnKind.PERSON);
		KINDS.put(ColumnRole.PEOPLE, ColumnKind.LEADER);
		KINDS.put(ColumnRole.DEPARTMENT, ColumnKind.DEPARTMENT);
		KINDS.put(ColumnRole.DEPARTMENT_PERSON, ColumnKind.DEPARTMENT);
		KINDS.put(ColumnRole.COOPERATOR, ColumnKind.COOP);
		KINDS.put(ColumnRole.START, ColumnKind.START);
		KINDS.put(ColumnRole.DUE, ColumnKind.DUE);
		KINDS.put(ColumnRole.COMPLETED, ColumnKind.COMPLETED_ON);
		KINDS.put(ColumnRole.CLOSED, ColumnKind.CLOSURE);
		KINDS.put(ColumnRole.KIND, ColumnKind.KIND);
		KINDS.put(ColumnRole.PROGRESS, ColumnKind.PROGRESS);
		KINDS.put(ColumnRole.EFFECT, ColumnKind.EFFECT);
		KINDS.put(ColumnRole.STATUS, ColumnKind.STATUS);
		KINDS.put(ColumnRole.EVIDENCE, ColumnKind.EVIDENCE);
	}

	private final LedgerContent content;
	private final FieldTexts fields;

	LedgerColumnTexts(LedgerContent content, FieldTexts fields) {
		this.content = content;
		this.fields = fields;
	}

	/** Writes the clause, unless there are no columns. */
	void declare(BlockWriter out) {
		var settings = new LinkedHashMap<String, String>();
		boolean hasBands =
				!content.aspects().isEmpty() && content.columns().stream().noneMatch(column -> column.role() == ColumnRole.ASPECT);
		if (hasBands && !content.columns().isEmpty()) {
			settings.put(Vocabulary.literal(ColumnKind.ASPECT_ROW, content.language()), "");
		}
		for (var column : content.columns()) {
			var kind = KINDS.get(column.role());
			if (kind != null) {
				settings.putIfAbsent(Vocabulary.literal(kind, content.language()), column.role() == ColumnRole.DEPARTMENT_PERSON
						? ""
						: heading(column, usual(kind)));
				if (column.role() == ColumnRole.PEOPLE || column.role() == ColumnRole.DEPARTMENT_PERSON) {
					// who is named in one column with others has one to himself
					settings.putIfAbsent(Vocabulary.literal(ColumnKind.PERSON, content.language()), "");
				}
			} else {
				var field = fields.reference(column.heading());
				field.ifPresent(name -> settings.putIfAbsent(out.keyword("field") + ' ' + name, heading(column, name)));
			}
		}
		var written = new ArrayList<String>();
		settings.forEach((column, heading) -> written.add(column + heading));
		out.list("columns", List.copyOf(written));
	}

	private String usual(ColumnKind kind) {
		return MessageBundle.of(Ledger.class, content.language()).get("column." + kind.getLiteral());
	}

	/** The heading, where it is not the one that the column has anyway. */
	private static String heading(LedgerColumnUse column, String otherwise) {
		var heading = column.headings().stream().map(part -> part.replaceAll("[|｜]", " ")).collect(Collectors.joining(Column.BELOW));
		return heading.equals(otherwise) ? "" : ' ' + QuotedText.quote(heading);
	}
}
