/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.vocabulary;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.insp.dsl.services.InspGrammarAccess;
import org.insp.dsl.vocabulary.Vocabulary.Keyword;
import org.insp.model.InspPackage;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

import jakarta.inject.Inject;

/**
 * The reference of the language: every block with its clauses and values in both vocabularies, made from the grammar and the table.
 * Get it from the language's injector.
 */
public class VocabularyReference {

	private final InspGrammarAccess grammar;

	@Inject
	VocabularyReference(InspGrammarAccess grammar) {
		this.grammar = grammar;
	}

	/** The reference as Markdown, explained in a language. */
	public String markdown(Language language) {
		return new ReferencePage(language).print();
	}

	private final class ReferencePage {
		private final Language language;
		private final Language other;
		private final MessageBundle texts;
		private final ClauseNotation notation;
		private final StringBuilder out = new StringBuilder();

		ReferencePage(Language language) {
			this.language = language;
			this.other = language == Language.ZH ? Language.EN : Language.ZH;
			this.texts = MessageBundle.of(VocabularyReference.class, language);
			this.notation = new ClauseNotation(language);
		}

		String print() {
			line(texts.get("reference.title"));
			line(texts.get("reference.introduction"));
			grammar.getGrammar().getRules().stream().filter(ParserRule.class::isInstance).map(ParserRule.class::cast)
					.filter(this::isDescribed).forEach(this::section);
			line(texts.get("reference.values"));
			InspPackage.eINSTANCE.getEClassifiers().stream().filter(c -> c instanceof EEnum && c != Literals.CLOSURE_OUTCOME)
					.map(EEnum.class::cast).forEach(this::values);
			return out.toString();
		}

		/** Blocks, and what stands at the top level of a file. */
		private boolean isDescribed(ParserRule rule) {
			boolean topLevel = GrammarUtil.containedRuleCalls(grammar.getElementRule()).stream().anyMatch(c -> c.getRule() == rule);
			return !rule.isFragment()
					&& (topLevel || rule == grammar.getImportRule() || !ClauseNotation.clauses(rule.getAlternatives()).isEmpty());
		}

		private void section(ParserRule rule) {
			var heads = ClauseNotation.headKeywords(rule.getAlternatives());
			line("## " + notation.term(rule.getType()));
			line('`' + notation.notation(rule.getAlternatives()) + '`' + otherForms(heads));
			if (!heads.isEmpty()) {
				line(help(heads));
			}
			var clauses = ClauseNotation.clauses(rule.getAlternatives());
			if (!clauses.isEmpty()) {
				table(texts.get("reference.clauses"));
				clauses.forEach(this::clause);
				line("");
			}
		}

		private void clause(AbstractElement clause) {
			var heads = ClauseNotation.headKeywords(clause);
			out.append("| `").append(notation.notationWithoutCardinality(clause).replace("|", "\\|")).append("` | ")
					.append(otherForms(heads).strip()).append(" | ")
					.append(heads.isEmpty() ? feature(clause) : help(heads)).append(" |\n");
		}

		/** What a clause without a keyword is about. */
		private String feature(AbstractElement clause) {
			var assignment = clause instanceof Assignment only ? only : GrammarUtil.containedAssignments(clause).get(0);
			var owner = (EClass) ClauseNotation.model(GrammarUtil.containingRule(clause).getType());
			return ElementLabels.term(owner.getEStructuralFeature(assignment.getFeature()), language);
		}

		private void values(EEnum type) {
			line("**" + ElementLabels.term(type, language) + "** " + type.getELiterals().stream().skip(1)
					.map(l -> '`' + Vocabulary.literal(l.getInstance(), language) + "` " + Vocabulary.literal(l.getInstance(), other))
					.collect(Collectors.joining(language == Language.ZH ? "、" : ", ")));
		}

		private String otherForms(List<Keyword> heads) {
			return heads.stream().map(k -> " `" + k.in(other) + '`').collect(Collectors.joining());
		}

		private String help(List<Keyword> heads) {
			return heads.stream().map(k -> language == Language.ZH ? k.helpZh() : k.helpEn()).collect(Collectors.joining(" "));
		}

		private void table(String head) {
			out.append(head).append("\n|-|-|-|\n");
		}

		private void line(String text) {
			out.append(text).append(text.isEmpty() ? "\n" : "\n\n");
		}
	}
}
