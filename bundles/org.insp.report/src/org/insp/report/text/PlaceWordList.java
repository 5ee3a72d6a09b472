/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.text.LocalWords;
import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.LedgerContent;
import org.insp.report.ledger.StatusWords;

/** The words of a ledger for statuses and kinds that have no usual meaning, with what they seem to mean: the place may change it. */
final class PlaceWordList {

	private final LedgerContent content;

	PlaceWordList(LedgerContent content) {
		this.content = content;
	}

	/** Returns a word as it is written in the place of a status or a kind; empty where it can be none. */
	static Optional<String> word(String text, Language language) {
		var plain = text.strip();
		var word = language == Language.EN ? plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-") : plain.replaceAll("[，,、；;。\\s]", "");
		boolean isName = NameSyntax.isName(word) && NameSyntax.escape(word).equals(word);
		return isName || isValue(word) ? Optional.of(word) : Optional.empty();
	}

	/** Whether it is a status or a kind of the language itself; some of them are keywords of clauses too. */
	private static boolean isValue(String word) {
		return Stream.of(Literals.MEASURE_STATUS, Literals.MEASURE_KIND).anyMatch(type -> Vocabulary.literal(type, word).isPresent());
	}

	/** Writes the words. */
	void declare(BlockWriter out) {
		declare(out, "status", Literals.MEASURE_STATUS,
				content.measures().stream().flatMap(measure -> Stream.concat(Stream.of(measure), measure.steps().stream()))
						.map(item -> item.text(ColumnRole.STATUS)).filter(text -> !text.isEmpty()).toList(),
				text -> Optional.ofNullable(content.statusWords().get(text)).or(() -> StatusWords.meaning(text)));
		declare(out, "kind", Literals.MEASURE_KIND,
				content.measures().stream().map(measure -> measure.kind()).filter(text -> text != null).toList(), StatusWords::kind);
	}

	private void declare(BlockWriter out, String list, EEnum type, List<String> texts,
			Function<String, ? extends Optional<? extends Enumerator>> meaning) {
		Map<String, Enumerator> words = new LinkedHashMap<>();
		for (var text : texts) {
			word(text, content.language())
					.filter(word -> LocalWords.meaning(type, word).isEmpty() || content.statusWords().containsKey(text))
					.ifPresent(word -> meaning.apply(text).ifPresent(value -> words.put(word, value)));
		}
		words.forEach((word, value) -> out.clause("words",
				out.keyword(list) + ' ' + word + " = " + Vocabulary.literal(value, content.language())));
	}
}
