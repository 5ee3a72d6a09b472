/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.insp.model.InspPackage;

/** Classifies the tokens of a text. */
final class TokenKinds {

	/** The kind of a token. */
	enum Kind {
		KEYWORD, LITERAL, DECLARATION, REFERENCE, RULE, TEXT, NUMBER, DATE, COMMENT, OPEN, CLOSE, OTHER
	}

	private TokenKinds() {
	}

	static Kind kind(ILeafNode leaf) {
		var rule = terminal(leaf.getGrammarElement());
		if (leaf.getLength() == 0) {
			// error recovery inserted it
			return Kind.OTHER;
		} else if (rule == null) {
			return leaf.getGrammarElement() instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))
					? isLiteral(leaf.getParent()) ? Kind.LITERAL : Kind.KEYWORD
					: Kind.OTHER;
		}
		return switch (rule) {
			case "STRING", "CHINESE_STRING", "TEXT_BLOCK" -> Kind.TEXT;
			case "NUMBER", "FRACTION" -> Kind.NUMBER;
			case "CALENDAR_DATE" -> Kind.DATE;
			case "ML_COMMENT", "SL_COMMENT" -> Kind.COMMENT;
			case "OPEN" -> Kind.OPEN;
			case "CLOSE" -> Kind.CLOSE;
			case "ID" -> identifier(leaf);
			default -> Kind.OTHER;
		};
	}

	private static String terminal(EObject element) {
		if (element instanceof RuleCall call && call.getRule() instanceof TerminalRule rule) {
			return rule.getName();
		}
		return element instanceof TerminalRule rule ? rule.getName() : null;
	}

	private static Kind identifier(INode leaf) {
		for (var node = leaf; node != null; node = node.getParent()) {
			if (node.getGrammarElement() instanceof CrossReference) {
				return Kind.REFERENCE;
			} else if (node.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("Name")) {
				return GrammarUtil.containingAssignment(call).getFeature().equals("name") ? Kind.DECLARATION : Kind.RULE;
			} else if (isLiteral(node)) {
				return Kind.LITERAL;
			}
		}
		return Kind.OTHER;
	}

	private static boolean isLiteral(INode node) {
		return enumeration(node) != null;
	}

	private static EEnum enumeration(INode node) {
		var element = node == null ? null : node.getGrammarElement();
		var rule = element instanceof RuleCall call ? call.getRule() : element instanceof AbstractRule itself ? itself : null;
		return rule != null && rule.getType() != null && rule.getType().getClassifier() instanceof EEnum type ? type : null;
	}

	/** The enumeration that a closed value belongs to. */
	static Optional<EEnum> type(ILeafNode leaf) {
		// the grammar's copy of the metamodel lacks the annotations with the terms
		return Stream.<INode>iterate(leaf, Objects::nonNull, INode::getParent).map(TokenKinds::enumeration).filter(Objects::nonNull)
				.findFirst()
				.map(type -> (EEnum) InspPackage.eINSTANCE.getEClassifier(type.getName()));
	}
}
