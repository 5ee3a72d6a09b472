/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.UnorderedGroup;
import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.grammar.SyntaxShape.Choice;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.grammar.SyntaxShape.OptionalPart;
import org.insp.dsl.grammar.SyntaxShape.Sequence;
import org.insp.dsl.grammar.SyntaxShape.Terminal;
import org.insp.dsl.grammar.SyntaxShape.Value;
import org.insp.dsl.grammar.ValueType.Kind;
import org.insp.model.InspPackage;

/** Builds the shapes of the grammar's rules. No rule of this grammar calls itself, so that they make a finite tree. */
final class ShapeBuilder {

	private static final String OPEN = "OPEN";

	private final Map<String, Integer> tokenTypes = new HashMap<>();
	private final Map<ParserRule, SyntaxShape> rules = new HashMap<>();
	private final Map<RuleCall, Block> blocks = new IdentityHashMap<>();
	private final List<Block> blocksInOrder = new ArrayList<>();
	private final Set<AbstractElement> clauseLists = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<String> conflicts = new ArrayList<>();

	/** @param tokenNames the names of the parser's tokens by type */
	ShapeBuilder(Map<Integer, String> tokenNames) {
		tokenNames.forEach((type, name) -> tokenTypes.put(name, type));
	}

	/** Returns the block of a whole file. */
	Block file(ParserRule root) {
		of(root);
		var elements = ((Group) root.getAlternatives()).getElements();
		var clauses = elements.get(elements.size() - 1);
		clauseLists.add(clauses);
		return block((OptionalPart) of(clauses, root), owner(root), TokenSet.EMPTY);
	}

	/** The shapes of the rules that were reached. */
	Map<ParserRule, SyntaxShape> rules() {
		return rules;
	}

	/** The blocks by the place in the grammar of their opening braces. */
	Map<RuleCall, Block> blocks() {
		return blocks;
	}

	/** The blocks, each after those within it. */
	List<Block> blocksInOrder() {
		return blocksInOrder;
	}

	/** The places in the grammar that repeat the clauses of a block or of the file. */
	Set<AbstractElement> clauseLists() {
		return clauseLists;
	}

	/** The places where one token of look-ahead does not decide: there must be none. */
	List<String> conflicts() {
		return conflicts;
	}

	private SyntaxShape of(ParserRule rule) {
		var shape = rules.get(rule);
		if (shape == null) {
			shape = of(rule.getAlternatives(), rule);
			rules.put(rule, shape);
		}
		return shape;
	}

	private SyntaxShape of(AbstractElement element, ParserRule rule) {
		var once = once(element, rule);
		return switch (element.getCardinality() == null ? "" : element.getCardinality()) {
			case "?" -> new OptionalPart(once, false);
			case "*" -> new OptionalPart(once, true);
			case "+" -> sequence(List.of(once, new OptionalPart(once, true)));
			default -> once;
		};
	}

	private SyntaxShape once(AbstractElement element, ParserRule rule) {
		if (element instanceof Keyword keyword) {
			return new Terminal(TokenSet.of(tokenTypes.get('\'' + keyword.getValue() + '\'')), List.of());
		} else if (element instanceof RuleCall call) {
			return call.getRule() instanceof TerminalRule terminal
					? new Terminal(TokenSet.of(tokenTypes.get("RULE_" + terminal.getName())), List.of())
					: of((ParserRule) call.getRule());
		} else if (element instanceof Assignment assignment) {
			return value(assignment, rule);
		} else if (element instanceof CrossReference reference) {
			return of(reference.getTerminal(), rule);
		} else if (element instanceof Alternatives alternatives) {
			return choice(alternatives, rule);
		} else if (element instanceof Group group && !(element instanceof UnorderedGroup)) {
			return group(group, rule);
		} else if (element instanceof Action) {
			return sequence(List.of());
		}
		throw new IllegalArgumentException("No shape for " + element);
	}

	private Value value(Assignment assignment, ParserRule rule) {
		var part = of(assignment.getTerminal(), rule);
		var feature = owner(rule).getEStructuralFeature(assignment.getFeature());
		return new Value(part, owner(rule), feature, assignment.getOperator().equals("+="), Optional.ofNullable(type(assignment)));
	}

	/** The sort of value that an assignment takes; null for an element with clauses of its own. */
	private static ValueType type(Assignment assignment) {
		if (assignment.getTerminal() instanceof CrossReference reference) {
			return new ValueType(Kind.REFERENCE, model(reference.getType().getClassifier()));
		} else if (assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof ParserRule rule) {
			if (rule.getType().getClassifier() instanceof EEnum type) {
				return new ValueType(Kind.LITERAL, model(type));
			}
			return switch (rule.getName()) {
				case "Text" -> new ValueType(Kind.TEXT, null);
				case "Date", "Day", "Deadline" -> new ValueType(Kind.DATE, null);
				case "Int", "DayOfMonth" -> new ValueType(Kind.INTEGER, null);
				case "Decimal", "DurationAmount" -> new ValueType(Kind.DECIMAL, null);
				case "Name" -> new ValueType(Kind.NAME, null);
				case "FieldName" -> new ValueType(Kind.FIELD, null);
				case "FieldText", "FieldWord", "UnitWord" -> new ValueType(Kind.WORD, null);
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
		var first = TokenSet.EMPTY;
		for (var option : options) {
			if (first.intersects(option.first())) {
				conflicts.add("alternatives of " + rule.getName());
			}
			first = first.with(option.first());
		}
		var pair = KeywordPair.of(alternatives);
		if (pair.isPresent()) {
			return new Terminal(first, List.of(pair.get()));
		} else if (options.stream().allMatch(Terminal.class::isInstance)) {
			var keywords = options.stream().map(option -> ((Terminal) option).keywords()).toList();
			return new Terminal(first, keywords.contains(List.of()) ? List.of() : keywords.stream().flatMap(List::stream).toList());
		}
		return new Choice(List.copyOf(options), first, options.stream().anyMatch(SyntaxShape::nullable));
	}

	/** The parts of a group; a list of clauses with the braces around it is one of them. */
	private SyntaxShape group(Group group, ParserRule rule) {
		var parts = new ArrayList<SyntaxShape>();
		var elements = group.getElements();
		for (int i = 0; i < elements.size(); i++) {
			if (elements.get(i) instanceof RuleCall brace && brace.getRule().getName().equals(OPEN)) {
				var clauses = elements.get(i + 1);
				var block = block((OptionalPart) of(clauses, rule), owner(rule), of(brace, rule).first());
				clauseLists.add(clauses);
				blocks.put(brace, block);
				blocksInOrder.add(block);
				parts.add(block);
				i += 2;
			} else {
				parts.add(of(elements.get(i), rule));
			}
		}
		return sequence(parts);
	}

	private static Sequence sequence(List<SyntaxShape> parts) {
		var first = TokenSet.EMPTY;
		for (var part : parts) {
			first = first.with(part.first());
			if (!part.nullable()) {
				break;
			}
		}
		return new Sequence(List.copyOf(parts), first, parts.stream().allMatch(SyntaxShape::nullable));
	}

	private static Block block(OptionalPart repeated, EClass owner, TokenSet open) {
		var clauses = new ArrayList<Clause>();
		for (var part : repeated.part() instanceof Choice choice ? choice.options() : List.of(repeated.part())) {
			if (part instanceof Value value && value.part() instanceof Choice choice && value.type().isEmpty()) {
				choice.options().forEach(option -> clauses.add(new Clause(option, value.feature(), !value.many())));
			} else {
				var values = Shapes.values(part).toList();
				var feature = feature(values);
				clauses.add(new Clause(part, feature, !values.isEmpty() && values.stream().noneMatch(Value::many)));
			}
		}
		var heads = TokenSet.EMPTY;
		for (var clause : clauses) {
			heads = heads.with(clause.part().first());
		}
		return new Block(List.copyOf(clauses), owner, open, heads);
	}

	/** The feature that a clause is about: the first one, but for a mark such as 约 before the number. */
	private static EStructuralFeature feature(List<Value> values) {
		var features = values.stream().map(Value::feature).toList();
		return features.stream().filter(f -> f.getEType().getInstanceClass() != boolean.class).findFirst()
				.orElseGet(() -> features.stream().findFirst().orElse(null));
	}

	private static EClass owner(ParserRule rule) {
		return (EClass) model(rule.getType().getClassifier());
	}

	/** The type of the model for one of the grammar, which has a copy of the metamodel that lacks the terms. */
	static EClassifier model(EClassifier type) {
		return InspPackage.eINSTANCE.getEClassifier(type.getName());
	}
}
