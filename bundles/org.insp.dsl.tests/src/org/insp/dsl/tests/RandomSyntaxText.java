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

	private final Random random;
	private final Language language;
	private final List<String> tokens = new ArrayList<>();
	private int budget;

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
		if (rule.getType().getClassifier() instanceof EEnum type && type != Literals.CLOSURE_OUTCOME) {
			add(literal(type));
			return;
		}
		switch (rule.getName()) {
			case "ID" -> add(any(NAMES));
			case "STRING" -> add('"' + any(INSIDE).replace("“", "\\\"") + '"');
			case "CHINESE_STRING" -> add('“' + any(INSIDE) + '”');
			case "TEXT_BLOCK" -> add("\"\"\"" + any(INSIDE) + "\n  " + any(INSIDE) + " \r\n\"\"\"");
			case "CALENDAR_DATE" -> add(any(DATES));
			case "NUMBER" -> add(any(List.of("0", "1", "12", "2023", "８８", "007")));
			case "FRACTION" -> add(any(List.of("4.5", "2023.9", "2023.10", "12000.50", "８.２５")));
			case "OPEN" -> add(any(List.of("{", "{", "｛")));
			case "CLOSE" -> add(any(List.of("}", "}", "｝")));
			case "COMMA" -> add(any(List.of(",", "，", "、")));
			case "COLON" -> add(any(List.of(":", "：")));
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
		tokens.add(token);
		budget--;
	}

	private <T> T any(List<T> choice) {
		return choice.get(random.nextInt(choice.size()));
	}
}
