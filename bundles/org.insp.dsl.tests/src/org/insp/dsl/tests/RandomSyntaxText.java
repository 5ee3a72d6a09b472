/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.insp.dsl.services.InspGrammarAccess;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;

/**
 * Texts without syntax errors, made at random from the grammar itself: every clause in every order, all forms of names, texts, dates and
 * separators. Their references lead nowhere and their layout is a mess. They are made of Xtext's grammar and not of
 * {@link org.insp.dsl.grammar.GrammarModel}, so that a clause which that model missed would be found.
 */
final class RandomSyntaxText {

	private static final InspGrammarAccess GRAMMAR = DslTestSupport.INJECTOR.getInstance(InspGrammarAccess.class);
	private static final List<String> NAMES = List.of("P1", "C-2", "王某", "Plan1", "张·三", "区工委", "timed", "限期整改", "a_b", "^leader", "^责任领导",
			"^for", "date-on-nonworking-day", "〇一", "Ünal");
	private static final List<String> INSIDE =
			List.of("走访", "", "12 items {", "2023年9月6日", "// no comment", "“照单  全收”", "a；b、c", "each、 every", "x* ");
	private static final List<String> DATES = List.of("2023-09-06", "2023-9-6", "2023.9.6", "2023/10/31", "2023年9月6日", "２０２３年１２月３１号");

	private static final List<String> CHINESE_PERIODS = List.of("2023年9月", "9月中旬", "2023年9月下旬前", "2023.9底前", "2.5个月内", "反馈后1.5年",
			"2023年9月底前", "2023 年 9 月末", "2023年第三季度", "2023年二季度内", "2023年上半年",
			"2023年", "2023年底前", "2023年年底前", "2023-09", "2023-9前", "2023/9", "2023-Q3", "2023-H1", "年底前", "年内", "今年年底前", "9月30日前", "9月30日",
			"9月底前",
			"12月前", "9月", "第三季度", "三季度末", "下半年", "3日内", "10个工作日内", "10 个工作日内", "1个月内", "两个月内", "十五日之内", "二十一天内", "半年内", "半个月内",
			"2年内", "反馈后2个月", "反馈后 2 个月", "自反馈之日起两个月内", "通过后15日内", "２０２３年９月", "2023年9月30日前", "2023-09-30以前");
	private static final List<String> ENGLISH_PERIODS = List.of("September 2023", "September 30, 2023", "by July 31, 2012",
			"first ten days of September 2023", "by end of 2023.9",
			"within 2.5 months", "13/09/2023", "by end of September 2023", "by the end of 2023",
			"in 2023",
			"end of 2023", "Q3 2023", "third quarter of 2023", "by Q2 2023", "first half of 2023", "H1 2023", "2023-09", "by 2023-09",
			"2023-Q3", "within 2023", "end of year", "by end of the year", "within the year", "by 30 September", "30 September",
			"30 September 2023", "by 30 September 2023", "end of June", "by the end of June", "before July", "before January",
			"during June", "third quarter", "second half", "within 3 days", "within 1 day", "within 10 working days", "within two months",
			"within half a year", "within twenty-one days", "within 2 weeks", "2 months after feedback", "within 2 months from feedback",
			"two months after adoption", "not later than 2023-09-30", "no later than June 2023");

	private static final List<String> SIGNS = List.of("$", "US$", "€", "£");

	private final Random random;
	private final Language language;
	private final List<String> tokens = new ArrayList<>();
	private int budget;
	/** The sign of a currency that the next number bears. */
	private String sign = "";

	private RandomSyntaxText(Random random, Language language, int size) {
		this.random = random;
		this.language = language;
		this.budget = size;
	}

	/**
	 * A text.
	 *
	 * @param random where chance comes from
	 * @param language the vocabulary, or null for a mixture of both
	 * @param size about how many tokens
	 */
	static String text(Random random, Language language, int size) {
		var made = new RandomSyntaxText(random, language, size);
		var clauses = (Group) GRAMMAR.getInspFileRule().getAlternatives();
		var used = new HashSet<AbstractElement>();
		while (made.budget > 0) {
			made.clause(clauses.getElements().get(clauses.getElements().size() - 1), used);
		}
		return new RandomLayout(random).lay(made.tokens);
	}

	private void walk(AbstractElement element) {
		var cardinality = element.getCardinality();
		if ("?".equals(cardinality)) {
			if (budget > 0 && random.nextInt(3) > 0) {
				once(element);
			}
		} else if ("*".equals(cardinality)) {
			var used = new HashSet<AbstractElement>();
			for (int i = random.nextInt(5); i > 0 && budget > 0; i--) {
				clause(element, used);
			}
		} else {
			once(element);
		}
	}

	/** One of the clauses of a block; a clause that fills a feature of one value stands once. */
	private void clause(AbstractElement element, Set<AbstractElement> used) {
		if (element instanceof Alternatives choice) {
			var free = choice.getElements().stream().filter(e -> !used.contains(e)).toList();
			if (!free.isEmpty()) {
				var form = any(free);
				if (standsOnce(form)) {
					used.add(form);
				}
				clause(form, used);
			}
		} else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment()) {
			clause(rule.getAlternatives(), used);
		} else {
			once(element);
		}
	}

	private static boolean standsOnce(AbstractElement form) {
		var assignments = Stream.concat(Stream.of(form), EcoreUtil2.eAllContentsAsList(form).stream()).filter(Assignment.class::isInstance)
				.map(Assignment.class::cast).toList();
		return !assignments.isEmpty() && assignments.stream().noneMatch(a -> a.getOperator().equals("+="));
	}

	private void once(AbstractElement element) {
		if (element instanceof Group group) {
			group.getElements().forEach(this::walk);
		} else if (element instanceof Alternatives choice) {
			var forms = choice.getElements();
			if (forms.stream().allMatch(Keyword.class::isInstance)) {
				walk(forms.get(word() == Language.ZH ? 1 : 0));
			} else {
				walk(any(forms));
			}
		} else if (element instanceof Assignment assignment) {
			walk(assignment.getTerminal());
		} else if (element instanceof CrossReference) {
			rule(GRAMMAR.getQNameRule());
		} else if (element instanceof Keyword keyword) {
			add(keyword.getValue());
		} else if (element instanceof RuleCall call) {
			rule(call.getRule());
		}
	}

	private void rule(AbstractRule rule) {
		if (rule.getName().equals("CurrencySign") || rule.getName().equals("CountSign")) {
			sign = any(SIGNS);
			return;
		}
		if (rule.getType().getClassifier() instanceof EEnum type && type != Literals.CLOSURE_OUTCOME) {
			// where "areas" begins a clause it is no unit
			add(Set.of("ItemUnit", "PartUnit").contains(rule.getName()) ? literal(type).replace("areas", "aspects") : literal(type));
			return;
		}
		switch (rule.getName()) {
			case "ID" -> add(any(NAMES));
			case "STRING" -> add('"' + any(INSIDE).replace("“", "\\\"") + '"');
			case "CHINESE_STRING" -> add('“' + any(INSIDE) + '”');
			case "TEXT_BLOCK" -> add("\"\"\"" + any(INSIDE) + "\n  " + any(INSIDE) + " \r\n\"\"\"");
			case "CALENDAR_DATE" -> add(any(DATES));
			case "PERIOD" -> add(any(word() == Language.ZH ? CHINESE_PERIODS : ENGLISH_PERIODS));
			case "YEAR" -> add(any(List.of("2023", "1998", "２０２４")));
			case "Deadline" -> deadline();
			case "DayOfMonth" -> dayOfMonth();
			case "Date", "Day" -> date(rule);
			case "NUMBER" -> add(any(List.of("0", "1", "12", "2023", "８８", "007")));
			case "FRACTION" -> add(any(List.of("4.5", "2023.9", "2023.10", "12000.50", "８.２５")));
			case "OPEN" -> add(any(List.of("{", "{", "｛")));
			case "CLOSE" -> add(any(List.of("}", "}", "｝")));
			case "COMMA" -> add(any(List.of(",", "，", "、")));
			case "COLON" -> add(any(List.of(":", "：")));
			case "CURRENCY" -> sign = any(SIGNS);
			case "AMOUNT_RANGE" -> add(any(List.of("5万至8万元", "$600,000-$750,000", "3–5 万元", "3 to 5 million USD", "€5k ~ €6k")));
			case "PERCENT" -> add(any(List.of("%", "％")));
			case "RANGE" -> add(any(List.of("..", "~", "～", "—", "——")));
			default -> {
				int before = tokens.size();
				walk(rule.getAlternatives());
				if (tokens.size() == before + 1) {
					// an element of which only the keyword is written: what followed on the line could be its name
					tokens.add(RandomLayout.LINE_END);
				}
			}
		}
	}

	/** A date; of the figures with a fraction only a month behind its year is one. */
	private void date(AbstractRule rule) {
		if (random.nextInt(8) == 0) {
			add(any(List.of("2023.9", "2023.12", "２０２３.０６")));
		} else {
			var forms = ((Alternatives) rule.getAlternatives()).getElements().stream()
					.filter(form -> !((RuleCall) form).getRule().getName().equals("FRACTION")).toList();
			walk(any(forms));
		}
	}

	private void deadline() {
		if (random.nextInt(3) > 0) {
			rule(GRAMMAR.getDateRule());
		} else if (random.nextBoolean()) {
			add(any(List.of("2", "10", "１５", "2.5")));
			add(any(word() == Language.ZH ? List.of("个月", "年") : List.of("months", "years")));
		} else {
			add(any(word() == Language.ZH ? List.of("立行立改", "长期坚持", "适时") : List.of("immediate", "longTerm", "ongoing")));
		}
	}

	private void dayOfMonth() {
		boolean isChinese = word() == Language.ZH;
		add(any(isChinese ? List.of("25", "5", "３１") : List.of("25", "5", "10")));
		add(isChinese ? any(List.of("日", "日前", "号")) : "th");
	}

	private String literal(EEnum type) {
		if (type == Literals.LANGUAGE) {
			// what the header of a text in one vocabulary says
			return word() == Language.ZH ? any(List.of("zh", "中文")) : any(List.of("en", "English"));
		}
		return Vocabulary.literal(type.getELiterals().get(1 + random.nextInt(type.getELiterals().size() - 1)).getInstance(), word());
	}

	private Language word() {
		return language == null ? any(List.of(Language.EN, Language.ZH)) : language;
	}

	private void add(String token) {
		tokens.add(sign + token);
		sign = "";
		budget--;
	}

	private <T> T any(List<T> choice) {
		return choice.get(random.nextInt(choice.size()));
	}
}
