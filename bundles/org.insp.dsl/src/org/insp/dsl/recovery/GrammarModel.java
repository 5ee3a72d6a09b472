/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.antlr.runtime.CharStream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.UnorderedGroup;
import org.insp.dsl.recovery.SyntaxShape.Block;
import org.insp.dsl.recovery.SyntaxShape.Choice;
import org.insp.dsl.recovery.SyntaxShape.Clause;
import org.insp.dsl.recovery.SyntaxShape.Sequence;
import org.insp.dsl.recovery.SyntaxShape.Terminal;
import org.insp.dsl.recovery.SyntaxShape.Value;

/** Makes shapes of the grammar's rules. No rule of this grammar calls itself, so that they make a finite tree. */
final class GrammarModel {

	private final Map<String, Integer> typesByName = new HashMap<>();
	private final Map<String, Integer> keywordTypes = new HashMap<>();
	private final Map<String, String> secondWords = new HashMap<>();
	private final Map<Integer, String> keywordsByType = new HashMap<>();
	private final Map<ParserRule, SyntaxShape> rules = new HashMap<>();
	private final Set<Block> blocks = new LinkedHashSet<>();
	private final List<String> conflicts = new ArrayList<>();
	private final BitSet texts;
	private final BitSet comments;
	private final BitSet hidden;
	private final Block file;

	GrammarModel(Grammar grammar, Map<Integer, String> tokens) {
		tokens.forEach((type, name) -> {
			typesByName.put(name, type);
			if (name.startsWith("'")) {
				var keyword = name.substring(1, name.length() - 1);
				keywordsByType.put(type, keyword);
				keywordTypes.put(keyword, type);
				var words = keyword.split(" ");
				if (words.length == 2) {
					secondWords.put(words[0], words[1]);
				}
			}
		});
		texts = types("STRING", "CHINESE_STRING", "TEXT_BLOCK");
		comments = types("ML_COMMENT", "SL_COMMENT");
		hidden = types("WS", "ML_COMMENT", "SL_COMMENT", "SEMICOLON");
		var root = (ParserRule) grammar.getRules().get(0);
		var repeated = ((Sequence) of(root)).parts().stream().filter(SyntaxShape.OptionalPart.class::isInstance).findFirst().orElseThrow();
		file = block((SyntaxShape.OptionalPart) repeated, (EClass) root.getType().getClassifier(), new BitSet());
	}

	private BitSet types(String... terminals) {
		return Stream.of(terminals).map(name -> type("RULE_" + name)).collect(BitSet::new, BitSet::set, BitSet::or);
	}

	/** The whole file: a block without braces. */
	Block file() {
		return file;
	}

	/** All blocks with braces. */
	Set<Block> blocks() {
		return blocks;
	}

	/** The type of a token: the name of a terminal, or a keyword in quotes. */
	int type(String name) {
		return typesByName.get(name);
	}

	/** Whether a token is text in quotation marks. */
	boolean isText(int type) {
		return texts.get(type);
	}

	/** Whether a token is a comment. */
	boolean isComment(int type) {
		return comments.get(type);
	}

	/** The tokens that stand anywhere and mean nothing to the parser. */
	BitSet hidden() {
		return hidden;
	}

	/** The text of a keyword, or null for other tokens. */
	String keyword(int type) {
		return keywordsByType.get(type);
	}

	/** The type of a keyword. */
	int keywordType(String text) {
		return keywordTypes.get(text);
	}

	/** The lexer for a text. */
	InspLexer lexer(CharStream text) {
		return new InspLexer(text, keywordTypes, secondWords);
	}

	/** Places where one token of look-ahead does not decide: there must be none. */
	List<String> conflicts() {
		return conflicts;
	}

	/** The shape of what a rule describes. */
	SyntaxShape of(ParserRule rule) {
		var cached = rules.get(rule);
		if (cached == null) {
			cached = of(rule.getAlternatives(), rule);
			rules.put(rule, cached);
		}
		return cached;
	}

	private SyntaxShape of(AbstractElement element, ParserRule rule) {
		var once = once(element, rule);
		return switch (element.getCardinality() == null ? "" : element.getCardinality()) {
			case "?" -> new SyntaxShape.OptionalPart(once, false);
			case "*" -> new SyntaxShape.OptionalPart(once, true);
			case "+" -> sequence(List.of(once, new SyntaxShape.OptionalPart(once, true)), rule);
			default -> once;
		};
	}

	private SyntaxShape once(AbstractElement element, ParserRule rule) {
		if (element instanceof Keyword keyword) {
			return new Terminal(bit(type('\'' + keyword.getValue() + '\'')), keyword.getValue());
		} else if (element instanceof RuleCall call) {
			return call.getRule() instanceof TerminalRule terminal
					? new Terminal(bit(type("RULE_" + terminal.getName())), null)
					: of((ParserRule) call.getRule());
		} else if (element instanceof Assignment assignment) {
			var owner = (EClass) rule.getType().getClassifier();
			return new Value(of(assignment.getTerminal(), rule), owner, owner.getEStructuralFeature(assignment.getFeature()),
					assignment.getOperator().equals("+="), expected(assignment));
		} else if (element instanceof CrossReference reference) {
			return of(reference.getTerminal(), rule);
		} else if (element instanceof Alternatives alternatives) {
			return choice(alternatives, rule);
		} else if (element instanceof Group group && !(element instanceof UnorderedGroup)) {
			return sequence(group.getElements().stream().map(e -> of(e, rule)).toList(), rule);
		} else if (element instanceof Action) {
			return new Sequence(List.of(), new BitSet(), true);
		}
		throw new IllegalArgumentException("No shape for " + element);
	}

	/** What kind of value an assignment takes, for messages; null for an element with clauses of its own. */
	private static String expected(Assignment assignment) {
		if (assignment.getTerminal() instanceof CrossReference reference) {
			return "R:" + reference.getType().getClassifier().getName();
		} else if (assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof ParserRule rule) {
			return rule.getType().getClassifier() instanceof EEnum type ? "V:" + type.getName() : switch (rule.getName()) {
				case "Text", "Date", "Int", "Decimal", "Name" -> "K:" + rule.getName();
				default -> null;
			};
		}
		return null;
	}

	private SyntaxShape choice(Alternatives alternatives, ParserRule rule) {
		var options = new ArrayList<SyntaxShape>();
		for (var each : alternatives.getElements()) {
			var option = of(each, rule);
			if (option instanceof Choice inner) {
				options.addAll(inner.options());
			} else {
				options.add(option);
			}
		}
		var first = new BitSet();
		for (var option : options) {
			if (first.intersects(option.first())) {
				conflicts.add("alternatives of " + rule.getName());
			}
			first.or(option.first());
		}
		if (options.stream().allMatch(Terminal.class::isInstance)) {
			var words = options.stream().map(o -> ((Terminal) o).words()).toList();
			return new Terminal(first, words.contains(null) ? null : String.join("|", words));
		}
		return new Choice(options, first, options.stream().anyMatch(SyntaxShape::nullable));
	}

	private SyntaxShape sequence(List<SyntaxShape> shapes, ParserRule rule) {
		var parts = new ArrayList<>(shapes);
		for (int i = 0; i + 2 < parts.size(); i++) {
			if (parts.get(i).first().get(type("RULE_OPEN")) && parts.get(i) instanceof Terminal open) {
				var block = block((SyntaxShape.OptionalPart) parts.get(i + 1), (EClass) rule.getType().getClassifier(), open.first());
				blocks.add(block);
				parts.set(i, block);
				parts.subList(i + 1, i + 3).clear();
			}
		}
		var first = new BitSet();
		for (var part : parts) {
			first.or(part.first());
			if (!part.nullable()) {
				break;
			}
		}
		return new Sequence(parts, first, parts.stream().allMatch(SyntaxShape::nullable));
	}

	private Block block(SyntaxShape.OptionalPart repeated, EClass owner, BitSet open) {
		var clauses = new ArrayList<Clause>();
		for (var part : repeated.part() instanceof Choice choice ? choice.options() : List.of(repeated.part())) {
			if (part instanceof Value value && value.part() instanceof Choice choice && value.expected() == null) {
				choice.options().forEach(option -> clauses.add(new Clause(option, value.feature(), !value.many())));
			} else {
				var values = values(part).toList();
				clauses.add(new Clause(part, values.stream().map(Value::feature).findFirst().orElse(null),
						!values.isEmpty() && values.stream().noneMatch(Value::many)));
			}
		}
		var heads = new BitSet();
		clauses.forEach(clause -> heads.or(clause.part().first()));
		return new Block(List.copyOf(clauses), owner, open, heads);
	}

	private static Stream<Value> values(SyntaxShape shape) {
		if (shape instanceof Value value) {
			return Stream.of(value);
		} else if (shape instanceof Sequence sequence) {
			return sequence.parts().stream().flatMap(GrammarModel::values);
		} else if (shape instanceof Choice choice) {
			return choice.options().stream().flatMap(GrammarModel::values);
		}
		return shape instanceof SyntaxShape.OptionalPart optional ? values(optional.part()) : Stream.of();
	}

	/** The block that a clause ends with, or null. */
	static Block lastBlock(SyntaxShape shape) {
		if (shape instanceof Sequence sequence) {
			return sequence.parts().isEmpty() ? null : lastBlock(sequence.parts().get(sequence.parts().size() - 1));
		} else if (shape instanceof SyntaxShape.OptionalPart optional) {
			return lastBlock(optional.part());
		} else if (shape instanceof Value value) {
			return lastBlock(value.part());
		}
		return shape instanceof Block block ? block : null;
	}

	private static BitSet bit(int type) {
		var set = new BitSet();
		set.set(type);
		return set;
	}
}
