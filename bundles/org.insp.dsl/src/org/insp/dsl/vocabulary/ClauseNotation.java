/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.vocabulary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TypeRef;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/** How the grammar's clauses are written, shown to people: {@code due <date> [because "…"]}. */
final class ClauseNotation {

	private final Language language;
	private final MessageBundle texts;

	ClauseNotation(Language language) {
		this.language = language;
		this.texts = MessageBundle.of(ClauseNotation.class, language);
	}

	/** How a part of the grammar is written. */
	String notation(AbstractElement element) {
		var once = notationWithoutCardinality(element);
		return once.isEmpty() || element.getCardinality() == null ? once
				: "?".equals(element.getCardinality()) ? '[' + once + ']'
				: once + " …";
	}

	/** How a part of the grammar is written, without what says that it can be left out or repeated. */
	String notationWithoutCardinality(AbstractElement element) {
		if (keyword(element) != null) {
			return keyword(element).in(language);
		} else if (element instanceof Group group) {
			return isBlock(group) ? "{ … }" : join(group.getElements());
		} else if (element instanceof Alternatives choice) {
			return choice.getElements().stream().map(this::notation).filter(f -> !f.isEmpty()).collect(Collectors.joining(" | "));
		} else if (element instanceof Assignment assignment) {
			return notationWithoutCardinality(assignment.getTerminal());
		} else if (element instanceof CrossReference reference) {
			return '<' + term(reference.getType()) + '>';
		} else if (element instanceof Keyword keyword) {
			return keyword.getValue();
		}
		return element instanceof RuleCall call ? rule(call.getRule()) : "";
	}

	private String join(List<AbstractElement> elements) {
		var out = new StringBuilder();
		for (var element : elements) {
			boolean more = element instanceof Group group && isRule(group.getElements().get(0), "COMMA");
			boolean choice = element instanceof Alternatives && keyword(element) == null && element.getCardinality() == null;
			var form = more ? ", …" : choice ? '(' + notation(element) + ')' : notation(element);
			out.append(out.isEmpty() || more || form.isEmpty() ? "" : " ").append(form);
		}
		return out.toString();
	}

	private String rule(AbstractRule rule) {
		if (rule.getType().getClassifier() instanceof EEnum && keywords(rule.getAlternatives()).isEmpty()) {
			return '<' + term(rule.getType()) + '>';
		}
		return switch (rule.getName()) {
			case "Name", "ID" -> texts.get("form.name");
			case "Text" -> "\"…\"";
			case "Date" -> texts.get("form.date");
			case "Int", "Decimal" -> texts.get("form.number");
			case "OPEN" -> "{";
			case "CLOSE" -> "}";
			case "COLON" -> ":";
			case "PERCENT" -> "%";
			case "RANGE" -> "..";
			case "JUNK" -> "";
			default -> notation(rule.getAlternatives());
		};
	}

	/** What a type of the grammar is called; the grammar has a copy of the metamodel that lacks the terms. */
	String term(TypeRef type) {
		return ElementLabels.term(model(type), language);
	}

	/** The type of the model that a type of the grammar stands for. */
	static EClassifier model(TypeRef type) {
		return InspPackage.eINSTANCE.getEClassifier(type.getClassifier().getName());
	}

	/** The keyword that two alternatives stand for, or null. */
	static Vocabulary.Keyword keyword(AbstractElement element) {
		if (element instanceof Alternatives forms && forms.getElements().size() == 2 && forms.getElements().get(0) instanceof Keyword en
				&& forms.getElements().get(1) instanceof Keyword zh) {
			return Vocabulary.keywords().stream().filter(k -> k.en().equals(en.getValue()) && k.zh().equals(zh.getValue())).findFirst()
					.orElse(null);
		}
		return null;
	}

	/** The keywords of a part of the grammar, in order, without those of the rules it calls. */
	static List<Vocabulary.Keyword> keywords(AbstractElement element) {
		if (keyword(element) != null) {
			return List.of(keyword(element));
		} else if (element instanceof CompoundElement compound) {
			return compound.getElements().stream().flatMap(e -> keywords(e).stream()).toList();
		}
		return element instanceof Assignment assignment ? keywords(assignment.getTerminal()) : List.of();
	}

	/** The keywords that a clause can begin with. */
	static List<Vocabulary.Keyword> headKeywords(AbstractElement element) {
		if (keyword(element) != null) {
			return List.of(keyword(element));
		} else if (element instanceof Alternatives choice) {
			return choice.getElements().stream().flatMap(e -> headKeywords(e).stream()).toList();
		} else if (element instanceof Group group) {
			return headKeywords(group.getElements().get(group.getElements().get(0) instanceof Action ? 1 : 0));
		} else if (element instanceof Assignment assignment) {
			return headKeywords(assignment.getTerminal());
		}
		return element instanceof RuleCall call && call.getRule().getAlternatives() != null
				? headKeywords(call.getRule().getAlternatives())
				: List.of();
	}

	/** The clauses of a rule's block; empty if it has none. */
	static List<AbstractElement> clauses(AbstractElement element) {
		if (!(element instanceof Group group)) {
			return List.of();
		} else if (!isBlock(group)) {
			return group.getElements().stream().flatMap(e -> clauses(e).stream()).toList();
		}
		return group.getElements().stream().skip(1).flatMap(ClauseNotation::alternatives).toList();
	}

	private static Stream<AbstractElement> alternatives(AbstractElement element) {
		if (element instanceof Alternatives choice && keyword(element) == null) {
			return choice.getElements().stream().flatMap(ClauseNotation::alternatives);
		} else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment()) {
			return alternatives(rule.getAlternatives());
		}
		return isRule(element, "CLOSE") || isRule(element, "JUNK") ? Stream.empty() : Stream.of(element);
	}

	private static boolean isBlock(Group group) {
		return isRule(group.getElements().get(0), "OPEN");
	}

	private static boolean isRule(AbstractElement element, String name) {
		return element instanceof RuleCall call && call.getRule().getName().equals(name);
	}
}
