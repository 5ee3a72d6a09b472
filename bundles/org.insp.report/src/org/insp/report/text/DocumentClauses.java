/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.CountUnit;
import org.insp.model.Language;
import org.insp.report.document.DocumentContent;
import org.insp.report.document.DocumentHead;
import org.insp.report.document.DocumentHead.Declared;
import org.insp.report.document.DocumentHead.Kind;
import org.insp.report.ledger.LedgerContent;

/** Writes what only documents say: the inspection, the day of the feedback, totals, and the group that leads the rectification. */
final class DocumentClauses {

	private static final String INSPECTION = "巡察1";

	private final DocumentHead head;
	private final DocumentContent document;
	private final LedgerContent content;
	private final People people;

	DocumentClauses(DocumentContent document, People people) {
		this.document = document;
		this.head = document.head();
		this.content = document.content();
		this.people = people;
	}

	private boolean hasInspection() {
		return head.inspection() != null && head.inspection().first() != null && head.inspection().last() != null;
	}

	/** Writes the inspection, if its days are known. */
	void inspection(BlockWriter out) {
		if (!hasInspection()) {
			return;
		}
		var inspection = head.inspection();
		out.open("inspection", INSPECTION);
		if (!people.body().isEmpty()) {
			out.clause("of@inspection", people.body());
		}
		out.clause("from@inspection", inspection.first() + " " + out.keyword("to") + " " + inspection.last());
		out.text("team", inspection.team());
		out.close().blank();
	}

	/** Returns whether the findings are those of an inspection. */
	boolean isOfFeedback() {
		return !document.isSelfReport();
	}

	/** Writes the feedback without its findings, where the document tells of its day or its totals. */
	boolean feedback(BlockWriter out) {
		if (head.inspection() == null || head.feedback() == null && totals().isEmpty()) {
			return false;
		}
		out.open("feedback", "F1");
		if (!people.body().isEmpty()) {
			out.clause("to@feedback", people.body());
		}
		findings(out);
		out.close().blank();
		return true;
	}

	/** Writes clauses into the feedback. */
	void findings(BlockWriter out) {
		if (hasInspection()) {
			out.clause("of@feedback", INSPECTION);
		}
		if (head.feedback() != null) {
			out.clause("on@feedback", head.feedback().toString());
		}
		declares(out, totals());
	}

	private List<Declared> totals() {
		return head.declared().stream().filter(total -> total.unit() != CountUnit.MEASURES).toList();
	}

	/** Returns whether it plans anything: a feedback does not, and the plan that answers it is still to be written. */
	boolean hasPlan() {
		return head.kind() != Kind.FEEDBACK || !content.measures().isEmpty();
	}

	/** Writes clauses into the plan. */
	void plan(BlockWriter out) {
		out.text("number", head.number());
		if (head.adopted() != null) {
			out.clause("adopted", head.adopted().toString());
		}
		declares(out, head.declared().stream().filter(total -> total.unit() == CountUnit.MEASURES).toList());
		if (head.group() != null) {
			out.open("group", head.group().title().isEmpty() ? "" : QuotedText.quote(head.group().title()));
			out.list("head@group", people.names(head.group().heads()));
			out.list("deputies", people.names(head.group().deputies()));
			out.list("members@group", people.names(head.group().members()));
			if (head.group().office() != null) {
				out.list("office", people.departments(List.of(head.group().office())));
			}
			out.close();
		}
	}

	/** Totals; a notice that lists fewer things than it counts says so. */
	private void declares(BlockWriter out, List<Declared> totals) {
		var written = totals.stream().sorted(Comparator.comparing(Declared::unit))
				.map(total -> total.number() + " " + Vocabulary.literal(total.unit(), Language.ZH)).toList();
		boolean isItemised = totals.stream().allMatch(total -> total.number() <= listed(total.unit()));
		out.list("declares", isItemised || head.kind() != Kind.NOTICE && isOfFeedback()
				? written
				: Stream.concat(written.stream(), Stream.of(out.keyword("not itemised"))).toList());
	}

	private long listed(CountUnit unit) {
		return switch (unit) {
			case ASPECTS -> content.aspects().size();
			case FINDINGS -> content.findings().size();
			case MANIFESTATIONS -> content.findings().stream().mapToLong(finding -> finding.manifestations().size()).sum();
			default -> content.measures().size();
		};
	}
}
