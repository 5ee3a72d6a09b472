/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.FieldKind;
import org.insp.model.FieldTarget;
import org.insp.model.Language;
import org.insp.model.fields.FieldNumbers;
import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.LedgerContent;
import org.insp.report.ledger.LedgerField;
import org.insp.report.ledger.LedgerValue;

/** The further columns of a ledger as fields of the place. */
final class FieldTexts {

	/** An amount in a currency, in the form in which the language writes it itself. */
	private static final Pattern ABOUT = Pattern.compile("\\s*(?:约|大约)\\s*([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*");
	private static final Pattern OWN_AMOUNT = Pattern.compile("(?<around>≈|around )?(?<amount>[0-9][0-9,.]* [A-Z]{3})");

	private final Language language;
	private final People people;
	private final DeclaredNames names = new DeclaredNames();
	private final Map<LedgerField, Set<FieldTarget>> targets = new LinkedHashMap<>();

	FieldTexts(LedgerContent content, People people) {
		this.language = content.language();
		this.people = people;
		content.findings().forEach(finding -> add(finding.further(), FieldTarget.FINDING));
		content.measures().forEach(measure -> add(measure.further(), FieldTarget.MEASURE));
		content.measures().stream().flatMap(measure -> measure.steps().stream()).forEach(step -> add(step.further(), FieldTarget.STEP));
		// a column in which nothing stands yet is there to be filled in
		content.columns().stream().filter(column -> column.role() == ColumnRole.FURTHER)
				.filter(column -> targets.keySet().stream().noneMatch(field -> field.heading().equals(column.heading())))
				.forEach(column -> targets.put(new LedgerField(column.heading(), FieldKind.TEXT, null), Set.of(FieldTarget.MEASURE)));
	}

	/** Returns the name of the field of a column, as it is written; empty where the column is none. */
	Optional<String> reference(String heading) {
		return targets.keySet().stream().filter(field -> field.heading().equals(heading)).findFirst().map(field -> written(name(field)));
	}

	private void add(List<LedgerValue> values, FieldTarget target) {
		values.forEach(value -> targets.computeIfAbsent(value.field(), field -> new LinkedHashSet<>()).add(target));
	}

	/** Writes the declarations, in the order in which the fields occur. */
	void declare(BlockWriter out) {
		targets.forEach((field, of) -> {
			var name = name(field);
			var title = name.equals(field.heading()) ? "" : ' ' + QuotedText.quote(field.heading());
			var on = ' ' + out.keyword("on") + ' ' + out.join(of.stream().map(this::word).toList());
			if (field.kind() == FieldKind.TEXT) {
				out.clause("field", written(name) + title + on);
			} else {
				out.open("field", written(name) + title + on).clause("kind", word(field.kind())).close();
			}
		});
	}

	private String word(Enumerator value) {
		return Vocabulary.literal(value, language);
	}

	private String name(LedgerField field) {
		var plain = field.heading().replaceAll("[（(][^）)]*[）)]", "");
		return names.of(plain.isBlank() ? field.heading() : plain);
	}

	private static String written(String name) {
		return org.insp.dsl.naming.NameSyntax.escape(name);
	}

	/** Writes what a finding or measure says in its fields. */
	void write(BlockWriter out, List<LedgerValue> values) {
		values.forEach(value -> out.clause("field", written(name(value.field())) + ' ' + text(value)));
	}

	private String text(LedgerValue value) {
		var number = FieldNumbers.number(value.text().replaceAll("^[$￥¥]", "")).map(n -> n.toPlainString()).orElse("");
		var own = OWN_AMOUNT.matcher(value.text().strip());
		return switch (value.field().kind()) {
			case PERSON -> value.persons().isEmpty() ? QuotedText.quote(value.text()) : String.join("、", people.names(value.persons()));
			case NUMBER -> number.isEmpty() ? QuotedText.quote(value.text()) : number + unit(value, Stream.of("%", "％"));
			case AMOUNT -> own.matches() && FieldNumbers.amount(value.text()).isPresent()
					? (own.group("around") == null ? "" : Vocabulary.keyword("around", language) + ' ') + own.group("amount")
					: ABOUT.matcher(value.text()).matches()
							? Vocabulary.keyword("around", language) + ' ' + ABOUT.matcher(value.text()).replaceFirst("$1")
									+ unit(value, Stream.of("亿元", "万元", "元"))
					: number.isEmpty() || FieldNumbers.isRange(value.text()) ? QuotedText.quote(value.text())
					: number + unit(value, Stream.of("亿元", "万元", "元"));
			default -> value.date() == null ? QuotedText.quote(value.text()) : value.date().wording();
		};
	}

	/** The unit that the cell itself has, else that of the column. */
	private static String unit(LedgerValue value, Stream<String> own) {
		var unit = own.filter(each -> value.text().strip().endsWith(each)).findFirst().orElse(value.field().unit());
		return unit == null || unit.equals("$") ? "" : ' ' + unit;
	}
}
