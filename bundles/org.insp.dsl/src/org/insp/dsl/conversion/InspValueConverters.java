/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.conversion;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.text.Identifiers;
import org.insp.dsl.text.NumericText;
import org.insp.dsl.text.QuotedText;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.CountUnit;
import org.insp.model.DateExpression;
import org.insp.model.DateText;
import org.insp.model.DayOfMonth;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.MoneyUnit;
import org.insp.model.OutputUnit;
import org.insp.model.UnclearDate;
import org.insp.model.fields.FieldNumbers;
import org.insp.model.findings.FindingSets;
import org.insp.model.measures.OpenEnded;
import org.insp.model.policy.PlaceWords;
import org.insp.model.text.LocalWords;
import org.insp.model.text.NearestWords;

import com.google.inject.Singleton;

/**
 * From the text of a value to the value: names, texts, numbers with full-width digits, dates in five forms, closed values in two languages.
 */
@Singleton
public class InspValueConverters implements IValueConverterService {

	private static final String BLANKS_AND_ESCAPES = "[\\s\\u3000\\u00a0^]";
	private static final Pattern MONEY = Pattern.compile("(约|around)?([A-Z]{0,2}[$€£¥￥])([0-9].*)");
	/** The rules that read an enumeration and are not called like it. */
	private static final Map<String, String> OTHER_RULES =
			Map.of("ItemUnit", "CountUnit", "PartUnit", "CountUnit", "TotalKind", "OutputKind", "MeetingWord", "MeetingKind");
	private static final Pattern NUMBER = Pattern.compile("(约|around)?([0-9][0-9.,，]*)(.*)");

	/** The enumerations; the rule that parses one bears its name. */
	private final Map<String, EEnum> enums = InspPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance)
			.map(EEnum.class::cast).collect(Collectors.toMap(EEnum::getName, e -> e));

	@Override
	public Object toValue(String text, String qualifiedRule, INode node) throws ValueConverterException {
		var rule = simpleName(qualifiedRule);
		if (text == null || text.isEmpty() && !rule.equals("QName")) {
			// recovery put an empty token where something is missing
			throw new InvalidValueException(InvalidValueException.ALREADY_REPORTED, node);
		}
		var type = enums.get(OTHER_RULES.getOrDefault(rule, rule));
		if (type != null) {
			// a comma behind a status that nothing follows has a message of its own
			return literal(type, rule.equals("MeasureStatus") ? text.replaceFirst("[,，、\\s]+$", "") : text, node);
		} else if (rule.equals("CurrencySign")) {
			return MoneyUnit.currencyOfSign(text).flatMap(MoneyUnit::of).map(MoneyUnit::literal).orElse(OutputUnit.CURRENCY);
		} else if (rule.equals("CountSign")) {
			return CountUnit.UNSPECIFIED;
		}
		return switch (rule) {
			case "Text", "STRING", "CHINESE_STRING", "TEXT_BLOCK" -> text(text, node);
			case "Word" -> QuotedText.isQuoted(text) ? text(text, node) : text.replace("^", "");
			case "Date", "Day", "CALENDAR_DATE", "PERIOD" -> date(text, node);
			case "Deadline" -> deadline(text, node);
			case "FieldName", "FieldWord", "FieldChoice", "ItemNumber", "PlainNumber", "FieldText", "UnitWord",
					"PartText", "Phone" -> word(text, node);
			case "CountText", "AmountRange" -> NumericText.halfWidth(text.strip());
			case "FigureSign" -> MoneyUnit.currencyOfSign(text).orElse(text);
			case "RecommendationName" -> FindingSets.recommendationName(Identifiers.halfWidth(text.replaceAll(BLANKS_AND_ESCAPES, "")));
			case "ScopeText" -> scope(text, node);
			case "Int", "NUMBER", "YEAR" -> integer(text, node);
			case "Decimal", "FRACTION" -> NumericText.number(text);
			case "DurationAmount" -> duration(text, node);
			case "DayOfMonth" -> dayOfMonth(text, node);
			// recovery puts together a name that was written with spaces
			case "QName", "Name", "ID" -> Identifiers.halfWidth(text.replaceAll(BLANKS_AND_ESCAPES, ""));
			default -> text;
		};
	}

	@Override
	public String toString(Object value, String rule) {
		if (value instanceof Enumerator literal) {
			return Vocabulary.literal(literal, Language.EN);
		}
		return switch (simpleName(rule)) {
			case "Text", "STRING", "CHINESE_STRING", "TEXT_BLOCK" -> QuotedText.quote(value.toString());
			case "Date",
					"Deadline" -> value instanceof DateText date && date.period() == null
							? QuotedText.quote(date.text())
							: value.toString();
			default -> value.toString();
		};
	}

	/** The parser names rules with their grammar. */
	private static String simpleName(String rule) {
		return rule.substring(rule.lastIndexOf('.') + 1);
	}

	private static String text(String text, INode node) {
		if (!QuotedText.isClosed(text)) {
			throw new InvalidValueException(InvalidValueException.ALREADY_REPORTED, node);
		}
		return QuotedText.unquote(text);
	}

	/** A word of the place's own: unquoted and unescaped, numbers and dates in their usual form, {@code 12.5 CNY} with its space. */
	private static String word(String text, INode node) {
		if (QuotedText.isQuoted(text)) {
			return text(text, node);
		}
		var written = NumericText.halfWidth(text.replaceAll(BLANKS_AND_ESCAPES, ""));
		var money = MONEY.matcher(written);
		if (money.matches() && FieldNumbers.isRange(written)) {
			return range(written, money.group(2));
		} else if (money.matches()) {
			return (money.group(1) == null ? "" : "≈") + NumericText.number(money.group(3)).toPlainString() + ' '
					+ MoneyUnit.currencyOfSign(money.group(2)).orElse(money.group(2));
		}
		var number = NUMBER.matcher(written);
		if (NumericText.isDate(written)) {
			return date(written, node).toString();
		} else if (DateExpression.lengthAt(text) == text.length()) {
			return text;
		} else if (FieldNumbers.isRange(written)) {
			return NumericText.halfWidth(text.strip()).replaceFirst("^(?:约|around)\\s*", "≈");
		} else if (number.matches() && !number.group(3).startsWith("年")) {
			return (number.group(1) == null ? "" : "≈") + number.group(2) + (number.group(3).isEmpty() ? "" : " ") + number.group(3);
		}
		return text.replaceAll(BLANKS_AND_ESCAPES, "");
	}

	/** From one amount to another, without the sign of the currency and with its code behind. */
	private static String range(String written, String sign) {
		var ends = Stream.of(written.replaceFirst("^(?:约|around)", "").split("[至到~～–—-]+|\\.\\.|to"))
				.map(end -> NumericText.number(end.replaceFirst("^[^0-9]+", "")).toPlainString());
		return (written.startsWith("约") || written.startsWith("around") ? "≈" : "") + ends.collect(Collectors.joining("-")) + ' '
				+ MoneyUnit.currencyOfSign(sign).orElse(sign);
	}

	/** Words as they are written; days of the calendar in their usual form. */
	private static String scope(String text, INode node) {
		if (QuotedText.isQuoted(text)) {
			return text(text, node);
		}
		return Stream.of(NumericText.halfWidth(text.strip()).replace("^", "").split("(?<=\\.\\.|[~～—])|(?=\\.\\.|[~～—])"))
				.map(String::strip)
				.map(part -> NumericText.isDate(part) ? date(part, node).toString() : part).collect(Collectors.joining());
	}

	private static DateText date(String text, INode node) {
		if (QuotedText.isQuoted(text)) {
			return DateText.ofText(text(text, node));
		}
		try {
			return NumericText.isDate(text) ? DateText.of(NumericText.date(text)) : period(text, node);
		} catch (DateTimeException e) {
			throw new InvalidValueException(InvalidValueException.NO_SUCH_DATE, node, MessageArgument.text(text));
		}
	}

	private static DateText period(String text, INode node) {
		var date = DateText.ofText(NumericText.halfWidth(text));
		if (date.period() == null) {
			throw unreadable(text, node);
		}
		return date;
	}

	/** Words that begin like a date: either there is no such month, or they do not end like one. */
	private static InvalidValueException unreadable(String text, INode node) {
		var unclear = UnclearDate.of(NumericText.halfWidth(text));
		if (unclear.isPresent()) {
			var arguments = Stream.concat(Stream.of(text), unclear.get().readings().stream().map(LocalDate::toString));
			return new InvalidValueException(
					unclear.get().kind() == UnclearDate.Kind.FISCAL_YEAR
							? InvalidValueException.FISCAL_YEAR
							: InvalidValueException.AMBIGUOUS_DATE,
					node,
					arguments.map(MessageArgument::text).toArray(MessageArgument[]::new));
		}
		var code = DateExpression.lengthAt(text) == text.length() ? InvalidValueException.NO_SUCH_DATE : InvalidValueException.DATE_FORM;
		return new InvalidValueException(code, node, MessageArgument.text(text));
	}

	/** A date, a number of days or months, or a word such as 长期坚持. */
	private static DateText deadline(String text, INode node) {
		var words = NumericText.halfWidth(text).replaceAll("[\\s\\u3000\\u00a0]+", " ");
		if (NumericText.isDate(words) || QuotedText.isQuoted(text)) {
			return date(text, node);
		} else if (OpenEnded.isKnown(words) || DateExpression.read(words).isPresent()) {
			return DateText.ofText(DateExpression.spaced(words));
		} else if (words.matches("[0-9]+")) {
			// recovery put an empty token where the unit is missing
			throw new InvalidValueException(InvalidValueException.ALREADY_REPORTED, node);
		}
		throw unreadable(words, node);
	}

	private static Integer integer(String text, INode node) {
		try {
			return NumericText.number(text).intValueExact();
		} catch (ArithmeticException e) {
			throw new InvalidValueException(InvalidValueException.NUMBER_TOO_LARGE, node, MessageArgument.text(text));
		}
	}

	/** A number of days or months, which may have a fraction. */
	private static BigDecimal duration(String text, INode node) {
		var amount = NumericText.number(text);
		if (amount.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
			throw new InvalidValueException(InvalidValueException.NUMBER_TOO_LARGE, node, MessageArgument.text(text));
		}
		return amount;
	}

	/** A day of every month: 25日, 5日前, 25th. */
	private static Integer dayOfMonth(String text, INode node) {
		var day = DayOfMonth.read(NumericText.halfWidth(text));
		if (day.isEmpty()) {
			throw new InvalidValueException(InvalidValueException.NO_SUCH_DATE, node, MessageArgument.text(text));
		}
		return day.getAsInt();
	}

	/** The values that come near a word; if none does, all. */
	private static MessageArgument suggestions(EEnum type, String text) {
		var words = type.getELiterals().stream().skip(1).map(EEnumLiteral::getInstance)
				.flatMap(l -> Stream.of(Vocabulary.literal(l, Language.EN), Vocabulary.literal(l, Language.ZH)));
		var near = NearestWords.to(text, words);
		return near.isEmpty() ? MessageArgument.valuesOf(type) : new MessageArgument.Suggestions(near);
	}

	private static Enumerator literal(EEnum type, String written, INode node) {
		var text = QuotedText.isQuoted(written) ? text(written, node) : written;
		if (PlaceWords.list(type).isPresent()) {
			// the word is kept, and may get its value from a policy
			return LocalWords.meaning(type, text).map(LocalWords.Meaning::value).orElse(type.getEEnumLiteral(0).getInstance());
		}
		return Vocabulary.literal(type, text).or(() -> LocalWords.meaning(type, text).map(LocalWords.Meaning::value))
				.orElseThrow(() -> new InvalidValueException(InvalidValueException.UNKNOWN_VALUE, node,
						MessageArgument.text(text), MessageArgument.type(type), suggestions(type, text)));
	}
}
