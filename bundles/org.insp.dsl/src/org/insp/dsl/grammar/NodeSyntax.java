/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.grammar;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.lexer.KeywordTable;

/** The roles of the tokens of a parsed text, by their places in the grammar. */
public final class NodeSyntax {

	/** The rules of units where "areas" begins a clause. */
	private static final Set<String> ITEM_UNITS = Set.of("ItemUnit", "PartUnit");

	private static final Set<String> KEPT_AS_WRITTEN = Set.of("FieldText", "PartText", "ScopeText");

	/** The role of a token. */
	public enum Role {
		/** A keyword. */
		KEYWORD,
		/** A closed value. */
		CLOSED_VALUE,
		/** The name of the element that stands there. */
		DECLARED_NAME,
		/** A part of the name of another element. */
		REFERENCE,
		/** The name of a field that a policy declares. */
		FIELD,
		/** The id of a rule. */
		RULE_ID,
		/** Text in quotation marks. */
		TEXT,
		/** A number. */
		NUMBER,
		/** A date in figures. */
		DATE,
		/** A comment. */
		COMMENT,
		/** An opening brace. */
		OPEN,
		/** A closing brace. */
		CLOSE,
		/** Anything else, and what recovery inserted. */
		OTHER
	}

	private static final Map<String, Role> ROLES = Map.ofEntries(Map.entry("STRING", Role.TEXT), Map.entry("CHINESE_STRING", Role.TEXT),
			Map.entry("TEXT_BLOCK", Role.TEXT), Map.entry("NUMBER", Role.NUMBER), Map.entry("FRACTION", Role.NUMBER),
			Map.entry("YEAR", Role.NUMBER), Map.entry("CALENDAR_DATE", Role.DATE), Map.entry("PERIOD", Role.DATE),
			Map.entry("ML_COMMENT", Role.COMMENT), Map.entry("SL_COMMENT", Role.COMMENT),
			Map.entry("OPEN", Role.OPEN), Map.entry("CLOSE", Role.CLOSE));

	private final GrammarModel grammar;

	private NodeSyntax(GrammarModel grammar) {
		this.grammar = grammar;
	}

	/** Returns the roles of the tokens of a text, by any node of it. */
	public static NodeSyntax of(INode node) {
		return new NodeSyntax(GrammarModel.of(node.getRootNode().getGrammarElement()));
	}

	/** Returns the role of a token. */
	public static Role role(ILeafNode leaf) {
		var terminal = terminal(leaf);
		if (leaf.getLength() == 0) {
			return Role.OTHER;
		} else if (terminal.isEmpty()) {
			return keywordText(leaf).isEmpty() ? Role.OTHER : enumeration(leaf.getParent()) == null ? Role.KEYWORD : Role.CLOSED_VALUE;
		}
		return terminal.equals("ID") ? isDeadlineWord(leaf) ? Role.DATE : identifier(leaf) : ROLES.getOrDefault(terminal, Role.OTHER);
	}

	/** Returns the name of the terminal rule that a token belongs to; empty for keywords and signs. */
	public static String terminal(ILeafNode leaf) {
		return rule(leaf.getGrammarElement()) instanceof TerminalRule rule ? rule.getName() : "";
	}

	private static AbstractRule rule(EObject element) {
		return element instanceof RuleCall call ? call.getRule() : element instanceof AbstractRule rule ? rule : null;
	}

	private static Role identifier(ILeafNode leaf) {
		for (INode node = leaf; node != null; node = node.getParent()) {
			if (node.getGrammarElement() instanceof CrossReference) {
				return Role.REFERENCE;
			} else if (node.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("Name")) {
				return GrammarUtil.containingAssignment(call).getFeature().equals("name") ? Role.DECLARED_NAME : Role.RULE_ID;
			} else if (node.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("FieldName")) {
				return GrammarUtil.containingParserRule(call).getName().equals("Field") ? Role.DECLARED_NAME : Role.FIELD;
			} else if (enumeration(node) != null) {
				return Role.CLOSED_VALUE;
			}
		}
		return Role.OTHER;
	}

	/** Returns the enumeration that a closed value belongs to; nothing for any other token. */
	public static Optional<EEnum> closedType(ILeafNode leaf) {
		for (INode node = leaf; node != null; node = node.getParent()) {
			if (enumeration(node) != null) {
				return Optional.of((EEnum) ShapeBuilder.model(enumeration(node)));
			}
		}
		return Optional.empty();
	}

	/** Returns whether a token is the words of a period in the place of a date, rather than in words that are kept as they are written. */
	public static boolean isPeriod(ILeafNode leaf) {
		var rule = rule(leaf.getParent().getGrammarElement());
		return terminal(leaf).equals("PERIOD") && rule != null && !KEPT_AS_WRITTEN.contains(rule.getName());
	}

	/** Returns whether a token is the unit of a part or of what a finding or a measure declares. */
	public static boolean isItemUnit(ILeafNode leaf) {
		return Stream.<INode>iterate(leaf, node -> node != null, INode::getParent).map(node -> rule(node.getGrammarElement()))
				.anyMatch(rule -> rule != null && ITEM_UNITS.contains(rule.getName()));
	}

	/** Returns whether a token is the word of a deadline: the unit of a number of days or months, or a word in the place of a date. */
	public static boolean isDeadlineWord(ILeafNode leaf) {
		var rule = rule(leaf.getParent().getGrammarElement());
		return terminal(leaf).equals("ID") && rule != null && rule.getName().equals("Deadline");
	}

	/** Returns whether a token is what stands behind the number of a day of every month: 25日, 25th. */
	public static boolean isDayUnit(ILeafNode leaf) {
		var rule = rule(leaf.getParent().getGrammarElement());
		return terminal(leaf).equals("ID") && rule != null && rule.getName().equals("DayOfMonth");
	}

	private static EEnum enumeration(INode node) {
		var rule = node == null ? null : rule(node.getGrammarElement());
		return rule != null && rule.getType() != null && rule.getType().getClassifier() instanceof EEnum type ? type : null;
	}

	/** Returns the keyword that a token is, be it the name of a closed value too; nothing for signs and any other token. */
	public static Optional<String> keywordText(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof Keyword keyword && KeywordTable.isWord(keyword.getValue())
				? Optional.of(keyword.getValue())
				: Optional.empty();
	}

	/** Returns the two forms of a keyword; nothing for any other token, and for keywords that are the name of a closed value. */
	public static Optional<KeywordPair> keyword(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof Keyword keyword && keyword.eContainer() instanceof AbstractElement forms
				? KeywordPair.of(forms)
				: Optional.empty();
	}

	/** Returns the block that a token opens, if it is an opening brace. */
	public Optional<Block> openedBlock(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof RuleCall call ? Optional.ofNullable(grammar.openedBy(call)) : Optional.empty();
	}

	/** Returns whether a clause of a block, or an element of the file, begins with a token. */
	public boolean isClauseStart(ILeafNode leaf) {
		for (INode node = leaf; node != null; node = node.getParent()) {
			EObject element = call(node).getGrammarElement();
			while (element.eContainer() instanceof AbstractElement container) {
				if (grammar.isClauseList((AbstractElement) element)) {
					return true;
				} else if (isPreceded(element, container)) {
					return false;
				}
				element = container;
			}
		}
		return false;
	}

	private static boolean isPreceded(EObject element, AbstractElement container) {
		int index = container instanceof Group group ? group.getElements().indexOf(element) : 0;
		return index > 0 && !(((Group) container).getElements().get(index - 1) instanceof Action);
	}

	/**
	 * The node of a rule call. Where an object is created by an action, the parser puts the action's node in the place of the rule call's,
	 * and that one within it.
	 */
	private static INode call(INode node) {
		return node instanceof ICompositeNode created && node.getGrammarElement() instanceof Action ? created.getFirstChild() : node;
	}
}
