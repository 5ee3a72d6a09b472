/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.insp.model.FieldKind;
import org.insp.report.ledger.LedgerDate;
import org.insp.report.ledger.LedgerField;
import org.insp.report.ledger.LedgerPerson;
import org.insp.report.ledger.LedgerValue;

/** What a plan of action says beyond the clauses of the language, as fields of the place. */
final class PoamFields {

	/** The kinds whose values are written as such; the others need declarations that the file does not have. */
	private static final Set<FieldKind> KINDS = Set.of(FieldKind.AMOUNT, FieldKind.NUMBER, FieldKind.PERSON, FieldKind.DATE);

	private final Map<LedgerField, List<String>> values = new LinkedHashMap<>();
	private final Set<String> said = new HashSet<>();

	/** Remembers what a clause says already: fields do not say it again. */
	void said(String text) {
		said.add(plain(text));
	}

	/** Adds a text, unless it is empty or said already. */
	void add(String heading, String text) {
		if (!text.isEmpty() && said.add(plain(text))) {
			put(heading, FieldKind.TEXT, text);
		}
	}

	/** Adds a short value, which may be the same in several fields. */
	void put(String heading, FieldKind kind, String text) {
		var field = new LedgerField(heading, KINDS.contains(kind) ? kind : FieldKind.TEXT, null);
		var present = values.computeIfAbsent(field, each -> new ArrayList<>());
		if (!text.isEmpty() && !present.contains(text)) {
			present.add(text);
		}
	}

	/** Adds the properties of an object that are not of ours, and those of ours that hold fields. */
	void addProperties(PoamObject holder, PoamOwnProperties own) {
		for (var property : holder.objects(PoamTerms.PROPS)) {
			var name = property.text(PoamTerms.NAME);
			var value = property.text(PoamTerms.VALUE);
			var remarks = property.text(PoamTerms.REMARKS);
			var kind = property.text(PoamTerms.CLASS);
			boolean isOurs = property.text(PoamTerms.NS).equals(PoamTerms.NAMESPACE);
			var text = isOurs && !remarks.isEmpty()
					? remarks
					: Stream.of(value, remarks).filter(part -> !part.isEmpty()).distinct()
							.reduce((one, other) -> one + '\n' + other).orElse("");
			if (!name.isEmpty() && !own.take(name, text, isOurs && kind.isEmpty())) {
				put(name, isOurs ? kind(kind) : FieldKind.TEXT, text);
			}
			property.close();
		}
	}

	private static FieldKind kind(String written) {
		var kind = written.startsWith(PoamTerms.FIELD_CLASS) ? FieldKind.get(written.substring(PoamTerms.FIELD_CLASS.length())) : null;
		return kind == null ? FieldKind.TEXT : kind;
	}

	/** Returns the fields with their values. */
	List<LedgerValue> values() {
		return values.entrySet().stream().filter(each -> !each.getValue().isEmpty()).map(each -> {
			var kind = each.getKey().kind();
			var persons = kind == FieldKind.PERSON
					? each.getValue().stream().map(name -> new LedgerPerson(name, null)).toList()
					: List.<LedgerPerson>of();
			var text = kind == FieldKind.TEXT ? String.join("\n", each.getValue()) : each.getValue().get(0);
			LedgerDate date = kind == FieldKind.DATE ? PoamDates.orWords(text) : null;
			return new LedgerValue(each.getKey(), text, date == null || date.date() == null ? null : date, persons);
		}).toList();
	}

	/** A text without its layout, by which the same text is recognised. */
	static String plain(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}
}
