/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.insp.dsl.text.Identifiers;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;

/** The words of generated texts. */
final class RandomModelValues {

	/** Imported by every generated text. */
	static final Path BASE = Path.of("testdata/generated/base.insp").toAbsolutePath();

	private static final Map<String, EClass> BASE_NAMES = new TreeMap<>();

	static {
		DslTestSupport.load(BASE).names().all().forEach(e -> BASE_NAMES.put(e.element().getName(), e.element().eClass()));
	}

	private static final List<String> STEMS = List.of("C", "王某", "阿·买提", "A-b", "_", "〇", "Éa");
	private static final List<String> TEXTS = List.of("\"\"", "\"进一步加强学习\"", "“落实“三会一课”制度”", "\"\"\"\n  第一段\n  第二段\n\"\"\"",
			"\"a\\\"b\\\\c\\n\"", "\"x\"", "\"巡查整改\"", "\"一是抓学习；三是抓落实\"", "\"……\"", "\"<&>'\"", "\" 前后有空格 \"");
	private static final List<String> WORDS = List.of("\"进一步加强\"", "“走完程序”", "走完程序", "项举措", "\"nearly done\"");
	private static final List<String> DATES =
			List.of("2023-07-06", "2023-7-15", "2023.9.6", "2023/9/6", "2023年9月6日", "2024-02-29", "\"年底前\"", "“x年x月”", "2023",
					"2023-09", "2023年9月底前", "by end of June 2023", "第三季度", "年底前", "within 10 working days", "反馈后2个月", "2024-Q1");
	private static final List<String> DEADLINES = List.of("2 months", "2个月", "15 天", "longTerm", "立行立改", "适时", "30 September");

	/** Words of the place's own. */
	private static final List<String> FIELD_WORDS = List.of("重大", "high", "较大-1", "\"较 大\"", "“约三成”", "^goal", "\"目标\"");
	private static final List<String> FIELD_FIGURES =
			List.of("3", "１２", "12.5 万元", "12.5万元", "85 %", "300 CNY", "010", "2023-09-06", "2023年9月6日", "Town.Zhang", "Zhang");

	private final Random random;
	private final Language vocabulary;
	private final Map<String, EClass> typesByName = new HashMap<>();
	private final List<String> names = new ArrayList<>();
	private String last;

	RandomModelValues(Random random, Language vocabulary) {
		this.random = random;
		this.vocabulary = vocabulary;
		BASE_NAMES.forEach(this::add);
	}

	private void add(String name, EClass type) {
		typesByName.put(name, type);
		names.add(name);
	}

	/** The element that bears the name that was written last. */
	void declared(EClass type) {
		add(last, type);
	}

	/** The name of an element of a type. What is named by a text, as a field may be, cannot be referred to. */
	String reference(EClass type) {
		return pick(names.stream().filter(name -> type.isSuperTypeOf(typesByName.get(name)) && Identifiers.isIdentifier(name)).toList());
	}

	/** One of the two forms of a keyword. */
	String keyword(List<String> pair) {
		return pair.get(chinese() ? pair.size() - 1 : 0);
	}

	String literal(EEnum type) {
		return Vocabulary.literal(pick(type.getELiterals().stream().skip(1).toList()).getInstance(), chinese() ? Language.ZH : Language.EN);
	}

	private boolean chinese() {
		return vocabulary == Language.UNSPECIFIED ? random.nextBoolean() : vocabulary == Language.ZH;
	}

	String of(String rule) {
		return switch (rule) {
			case "Name" -> {
				last = pick(STEMS) + names.size() + (random.nextBoolean() ? "" : "-" + random.nextInt(9));
				yield last;
			}
			case "FieldName" -> {
				last = "字段" + names.size() + pick(List.of("", "/甲 乙", "#1"));
				yield Identifiers.isIdentifier(last) ? last : '"' + last + '"';
			}
			case "FieldWord", "FieldChoice" -> pick(FIELD_WORDS);
			case "UnitWord" -> pick(List.of("人次", "户", "份", "copies"));
			case "FieldText" -> random.nextBoolean() ? pick(FIELD_WORDS) : pick(FIELD_FIGURES);
			case "PartText" -> pick(List.of("已追缴", "recovered", "\"待 追缴\"", "2019年", "in 2020"));
			case "ScopeText" -> pick(List.of("东村", "\"Town A\"", "2019", "2019年～2021年", "2019..2021"));
			case "Text" -> pick(TEXTS);
			case "Value" -> pick(List.of("verified", "已销号", "条措施", "training"));
			case "Word" -> pick(WORDS);
			case "Date" -> pick(DATES);
			case "Day" -> pick(DATES.stream().filter(date -> !date.startsWith("\"")).toList());
			case "Deadline" -> pick(random.nextBoolean() ? DATES : DEADLINES);
			case "DurationAmount" -> pick(List.of("2", "30", "１２", "2.5"));
			case "DayOfMonth" -> pick(List.of("25日", "5 日前", "1st", "22nd", "31号"));
			case "Int" -> pick(List.of("0", "3", "１２", "88", "2023", "12,000"));
			case "PlainNumber" -> pick(List.of("3", "１２", "2023", "3.1", "3-1"));
			case "RecommendationName" -> {
				last = "R" + names.size();
				yield random.nextBoolean() ? last : String.valueOf(names.size());
			}
			case "CountText" -> pick(List.of("210 人次", "3期", "12 sessions"));
			case "AmountRange" -> pick(List.of("5万至8万元", "$600,000-$750,000", "3–5 万元", "3 to 5 million USD"));
			case "FigureSign" -> pick(List.of("￥", "$", "US$"));
			case "Phone" -> pick(List.of("13800000000", "２０２４", "\"0571-88001234\""));
			case "ItemNumber" -> pick(List.of("19", "二-3", "2.1", "3-1", "（一）", "2023", "\"（一）\""));
			case "Decimal" -> pick(List.of("0", "12000.50", "30", "2023", "４.５", "12,000", "1,234,567.89", "１，０００"));
			case "OPEN" -> pick(List.of("{", "{", "｛"));
			case "CLOSE" -> pick(List.of("}", "}", "｝"));
			case "COMMA" -> pick(List.of(",", "，", "、"));
			case "COLON" -> pick(List.of(":", "："));
			case "EQUALS" -> pick(List.of("=", "＝"));
			case "PERCENT" -> pick(List.of("%", "％"));
			case "RANGE" -> pick(List.of("..", "～", "—"));
			default -> throw new IllegalArgumentException(rule);
		};
	}

	private <T> T pick(List<T> some) {
		return some.get(random.nextInt(some.size()));
	}
}
