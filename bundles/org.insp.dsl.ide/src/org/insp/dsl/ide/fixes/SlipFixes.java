/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.insp.dsl.text.TextEdit;
import org.insp.model.InspPackage;
import org.insp.model.InspPackage.Literals;

/** How to mend slips of the pen: what the language objects to and knows what was meant. */
final class SlipFixes {

	private static final int MOST_VALUES = 6;

	private SlipFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("missing-space", s -> replace(s, argument(s, 0) + ' ' + argument(s, 1))
				.filter(r -> s.text().equals(argument(s, 0) + argument(s, 1))));
		fixes.put("misspelt-keyword", s -> replace(s, argument(s, 1)));
		fixes.put("other-keyword", s -> replace(s, argument(s, 2)));
		fixes.put("keyword-as-name", s -> replace(s, '^' + s.text()));
		fixes.put("split-name", s -> replace(s, argument(s, 0)));
		fixes.put("name-form", SlipFixes::name);
		fixes.put("missing-comma", SlipFixes::comma);
		fixes.put("strange-colon", SlipFixes::colon);
		fixes.put("strange-stop", s -> edit(s, s.problem().region().offset(), s.problem().region().length(), ""));
		fixes.put("stray-close", s -> Stream.of(s.problem().region()).map(r -> new Repair("delete", List.of(s.text()),
				Map.of(s.file(), List.of(Deletion.of(SourceText.of(s.file()), r.offset(), r.offset() + r.length()))), "")));
		fixes.put("strange-quote", Quotes::straight);
		fixes.put("inner-quote", Quotes::inner);
		fixes.put("unclosed-text", Quotes::close);
		fixes.put("unquoted-text", s -> replace(s, Wording.text(s.text().strip())).filter(r -> !s.text().matches("(?s).*[\"“”].*")));
		fixes.put("missing-brace", s -> edit(s, s.problem().region().offset() + s.problem().region().length(), 0, " {"));
		fixes.put("date-form", SlipFixes::date);
		fixes.put("no-such-date", SlipFixes::lastOfMonth);
		fixes.put("quoted-value", s -> replace(s, s.text().replaceAll("[\"“”]", "")).filter(r -> s.text().matches("[\"“][\\p{L}-]+[\"”]")));
		fixes.put("quoted-name", new NamesByTitle());
		fixes.put("unknown-value", SlipFixes::values);
		fixes.put("unknown-name",
				s -> Stream.concat(list(argument(s, 2)).flatMap(name -> replace(s, escaped(name))), NewElement.repairs(s)));
		fixes.put("ambiguous-name", s -> list(argument(s, 1)).flatMap(name -> replace(s, escaped(name))));
		fixes.put("duplicate-name", s -> replace(s, s.scene().names().next(List.of(argument(s, 0)), argument(s, 0))));
		return fixes;
	}

	/** An argument of the problem; empty if there are not so many. */
	static String argument(Situation s, int index) {
		var arguments = s.problem().arguments();
		return index < arguments.size() ? arguments.get(index) : "";
	}

	private static Stream<String> list(String names) {
		return Arrays.stream(names.split(", ")).filter(name -> !name.isBlank());
	}

	private static String escaped(String name) {
		return String.join(".", Arrays.stream(name.split("\\.")).map(Names::escaped).toList());
	}

	static Stream<Repair> replace(Situation s, String text) {
		return text.isBlank() || text.equals(s.text()) ? Stream.empty() : Stream.of(s.replacing(text));
	}

	/** An edit that is titled with the text around it. */
	static Stream<Repair> edit(Situation s, int offset, int length, String text) {
		var source = SourceText.of(s.file()).text();
		int from = Math.min(offset, s.problem().region().offset());
		int to = Math.max(offset + length, s.problem().region().offset() + s.problem().region().length());
		var before = source.substring(from, to);
		var after = source.substring(from, offset) + text + source.substring(offset + length, to);
		return Stream.of(after.isBlank()
				? new Repair("delete", List.of(before.strip()),
						Map.of(s.file(), List.of(new TextEdit(offset, length, text))), "")
				: new Repair("replace", List.of(before.strip(), after.strip()),
						Map.of(s.file(), List.of(new TextEdit(offset, length, text))), ""));
	}

	/** A name made of the number, if nothing bears it yet. */
	private static Stream<Repair> name(Situation s) {
		var suggested = argument(s, 1);
		if (suggested.isEmpty()) {
			return Stream.empty();
		}
		var name = s.scene().names().isTaken(suggested) ? s.scene().names().next(List.of(suggested), suggested) : suggested;
		int end = s.problem().region().offset() + s.problem().region().length();
		var source = SourceText.of(s.file()).text();
		boolean before = Character.isLetterOrDigit(source.charAt(Math.max(0, s.problem().region().offset() - 1)));
		boolean after = end < source.length() && !Character.isWhitespace(source.charAt(end));
		return replace(s, (before ? " " : "") + name + (after ? " " : ""));
	}

	private static Stream<Repair> comma(Situation s) {
		int end = s.problem().region().offset();
		int start = SourceText.of(s.file()).skipBlanksBack(end);
		return edit(s, start, end - start, new Wording(s.problem().vocabulary()).comma());
	}

	/** A blank, unless there is one already. */
	private static Stream<Repair> colon(Situation s) {
		var region = s.problem().region();
		var source = SourceText.of(s.file());
		int end = region.offset() + region.length();
		return edit(s, region.offset(), region.length(), source.skipBlanks(end) > end ? "" : " ").map(r -> r.titled("delete", s.text()));
	}

	/** The day that was meant, or the words as a text. */
	private static Stream<Repair> date(Situation s) {
		var words = s.text().strip();
		var day = DateWords.lastDay(words.replace(" ", ""), s.scene().today()).map(Object::toString);
		return Stream.concat(day.stream(), Stream.of(Wording.text(words))).filter(text -> !words.contains("\""))
				.flatMap(text -> replace(s, text));
	}

	private static Stream<Repair> lastOfMonth(Situation s) {
		var parts = s.text().split("[^0-9]+");
		try {
			return replace(s, YearMonth.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])).atEndOfMonth().toString());
		} catch (RuntimeException noSuchMonth) {
			return Stream.empty();
		}
	}

	/** The values that come near; where none does and there are few, all of them. */
	private static Stream<Repair> values(Situation s) {
		var meant = argument(s, 2);
		var words = s.scene().wording(s.file());
		if (!meant.startsWith("V:")) {
			return list(meant).flatMap(value -> replace(s, value));
		}
		Function<EEnum, Stream<String>> all = type -> type.getELiterals().stream().skip(1).map(EEnumLiteral::getInstance).map(words::value);
		return Optional.ofNullable(InspPackage.eINSTANCE.getEClassifier(meant.substring(2))).filter(EEnum.class::isInstance)
				.map(EEnum.class::cast).filter(type -> type.getELiterals().size() <= MOST_VALUES + 1 && type != Literals.LANGUAGE).stream()
				.flatMap(all).sorted(Comparator.comparingInt(value -> -Likeness.of(s.text(), value))).flatMap(value -> replace(s, value));
	}
}
