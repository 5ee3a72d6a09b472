/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.insp.model.Language;

import com.google.common.collect.Streams;

/**
 * A text made at random from the grammar itself: whatever can be written will be, in any order of clauses. All names it refers to
 * exist. The same seed gives the same text. It reads Xtext's grammar and not {@link org.insp.dsl.grammar.GrammarModel}, so that a clause
 * which that model missed would be found.
 */
final class RandomModelText {

	private static final int DEEPEST = 6;
	/** Imports lead to real files, and what the parser puts in for itself is no text. */
	private static final Set<String> SIGNS = Set.of("CurrencySign", "CountSign", "FigureSign");
	private static final Set<String> CLOSED = Set.of("Import", "JUNK");

	private final Grammar grammar;
	private final RandomModelValues values;
	private final Random random;
	private final int width;
	private final StringBuilder out = new StringBuilder();
	private int words;

	private RandomModelText(long seed, int width, Language vocabulary) {
		this.grammar = DslTestSupport.grammar();
		this.random = new Random(seed);
		this.values = new RandomModelValues(random, vocabulary);
		this.width = width;
	}

	/**
	 * @param width how often what may be repeated is, at most
	 * @param vocabulary the vocabulary, or {@link Language#UNSPECIFIED} for a mixture of both
	 */
	static String of(long seed, int width, Language vocabulary) {
		var text = new RandomModelText(seed, width, vocabulary);
		text.out.append("import \"").append(RandomModelValues.BASE.toUri()).append("\"\n");
		text.rule((ParserRule) GrammarUtil.findRuleForName(text.grammar, "InspFile"), 0);
		return text.out.toString();
	}

	/** One object: what it has been given so far. */
	private record Context(EClass type, Set<String> given, int depth) {
	}

	private void rule(ParserRule rule, int depth) {
		var type = (EClass) rule.getType().getClassifier();
		int before = words;
		element(rule.getAlternatives(), new Context(type, new HashSet<>(), depth));
		if (words == before + 1) {
			// an element of which only the keyword is written: what followed on the line could be its name
			out.append('\n');
		}
	}

	private void element(AbstractElement element, Context context) {
		for (int times = times(element.getCardinality(), context.depth()); times > 0; times--) {
			once(element, context);
		}
	}

	private int times(String cardinality, int depth) {
		boolean more = depth < DEEPEST;
		if (cardinality == null) {
			return 1;
		}
		return switch (cardinality) {
			case "?" -> more && random.nextInt(3) > 0 ? 1 : 0;
			case "*" -> more ? random.nextInt(1 + width * (depth == 0 ? 2 : 1)) : 0;
			default -> 1 + (more ? random.nextInt(width) : 0);
		};
	}

	private void once(AbstractElement element, Context context) {
		if (element instanceof Group group) {
			group.getElements().forEach(each -> element(each, context));
		} else if (element instanceof Alternatives alternatives) {
			var open = alternatives.getElements().stream().filter(each -> isOpen(each, context)).toList();
			if (alternatives.getElements().stream().allMatch(Keyword.class::isInstance)) {
				write(values.keyword(open.stream().map(k -> ((Keyword) k).getValue()).toList()));
			} else if (!open.isEmpty()) {
				element(open.get(random.nextInt(open.size())), context);
			}
		} else if (element instanceof Assignment assignment) {
			context.given().add(assignment.getFeature());
			element(assignment.getTerminal(), context);
			if (assignment.getFeature().equals("name")) {
				values.declared(context.type());
			}
		} else if (element instanceof CrossReference reference) {
			write(values.reference((EClass) reference.getType().getClassifier()));
		} else if (element instanceof RuleCall call) {
			call(call, context);
		} else if (element instanceof Keyword keyword) {
			write(keyword.getValue());
		} else if (!(element instanceof Action)) {
			throw new IllegalArgumentException(element.eClass().getName());
		}
	}

	private void call(RuleCall call, Context context) {
		var rule = call.getRule();
		if (SIGNS.contains(rule.getName())) {
			// stands at its number
			out.append('$');
		} else if (!(rule instanceof ParserRule parser) || GrammarUtil.isDatatypeRule(parser)) {
			var written = rule.getType().getClassifier() instanceof EEnum type ? values.literal(type) : values.of(rule.getName());
			// where "areas" begins a clause it is no unit
			write(Set.of("ItemUnit", "PartUnit").contains(rule.getName()) ? written.replace("areas", "aspects") : written);
		} else if (parser.isFragment() || !GrammarUtil.isAssigned(call)) {
			element(parser.getAlternatives(), parser.isFragment()
					? context
					: new Context((EClass) parser.getType().getClassifier(), context.given(), context.depth()));
		} else {
			rule(parser, context.depth() + 1);
		}
	}

	/** Not for the parser's own use, and nothing that the object has already been given and can have but once. */
	private static boolean isOpen(AbstractElement element, Context context) {
		if (within(element, RuleCall.class).anyMatch(c -> CLOSED.contains(c.getRule().getName()))) {
			return false;
		}
		return within(element, Assignment.class).noneMatch(a -> !a.getOperator().equals("+=") && context.given().contains(a.getFeature()));
	}

	private static <T extends EObject> Stream<T> within(AbstractElement element, Class<T> type) {
		return Streams.stream(EcoreUtil.<EObject>getAllContents(List.of(element))).filter(type::isInstance).map(type::cast);
	}

	private void write(String word) {
		words++;
		out.append(word).append(random.nextInt(6) == 0 ? "\n" : " ");
	}
}
