/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.insp.dsl.grammar.GrammarModel;
import org.insp.dsl.grammar.KeywordPair;
import org.insp.dsl.grammar.Shapes;
import org.insp.dsl.grammar.SyntaxShape.Clause;
import org.insp.dsl.services.InspGrammarAccess;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.dsl.vocabulary.Vocabulary.Keyword;
import org.insp.model.InspPackage;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/** The reference of the language on one page of Markdown. */
final class ReferencePage {

	private final InspGrammarAccess grammarAccess;
	private final GrammarModel grammar;
	private final Language language;
	private final Language other;
	private final MessageBundle messages;
	private final ShapeNotation notation;
	private final StringBuilder out = new StringBuilder();

	ReferencePage(InspGrammarAccess grammarAccess, GrammarModel grammar, Language language) {
		this.grammarAccess = grammarAccess;
		this.grammar = grammar;
		this.language = language;
		this.other = language == Language.ZH ? Language.EN : Language.ZH;
		this.messages = MessageBundle.of(ReferencePage.class, language);
		this.notation = new ShapeNotation(language);
	}

	/** Returns the page. */
	String print() {
		line(messages.get("reference.title"));
		line(messages.get("reference.introduction"));
		grammarAccess.getGrammar().getRules().stream().filter(ParserRule.class::isInstance).map(ParserRule.class::cast)
				.filter(this::isDescribed).forEach(this::section);
		line(messages.get("reference.values"));
		InspPackage.eINSTANCE.getEClassifiers().stream().filter(c -> c instanceof EEnum && c != Literals.CLOSURE_OUTCOME)
				.map(EEnum.class::cast).forEach(this::values);
		return out.toString();
	}

	/** Blocks, and what stands at the top level of a file. */
	private boolean isDescribed(ParserRule rule) {
		boolean topLevel = GrammarUtil.containedRuleCalls(grammarAccess.getElementRule()).stream().anyMatch(c -> c.getRule() == rule);
		return !rule.isFragment() && (topLevel || rule == grammarAccess.getImportRule() || grammar.block(rule).isPresent());
	}

	private void section(ParserRule rule) {
		var shape = grammar.shape(rule);
		var heads = keywords(Shapes.headKeywords(shape));
		line("## " + ElementLabels.term(InspPackage.eINSTANCE.getEClassifier(rule.getType().getClassifier().getName()), language));
		line('`' + notation.of(shape) + '`' + otherForms(heads));
		if (!heads.isEmpty()) {
			line(help(heads));
		}
		grammar.block(rule).ifPresent(block -> {
			out.append(messages.get("reference.clauses")).append("\n|-|-|-|\n");
			block.clauses().forEach(this::clause);
			line("");
		});
	}

	private void clause(Clause clause) {
		var heads = keywords(clause.headKeywords());
		var form = notation.of(clause.part()).replace("|", "\\|");
		var meaning = heads.isEmpty() ? ElementLabels.term(clause.feature(), language) : help(heads);
		out.append("| `").append(form).append("` | ").append(otherForms(heads).strip()).append(" | ").append(meaning).append(" |\n");
	}

	private static List<Keyword> keywords(List<KeywordPair> pairs) {
		return pairs.stream().map(pair -> Vocabulary.keywordOf(pair.en(), pair.zh())).flatMap(Optional::stream).toList();
	}

	private void values(EEnum type) {
		var literals = type.getELiterals().stream().skip(1)
				.map(l -> '`' + Vocabulary.literal(l.getInstance(), language) + "` " + Vocabulary.literal(l.getInstance(), other));
		line("**" + ElementLabels.term(type, language) + "** "
				+ literals.collect(Collectors.joining(language == Language.ZH ? "、" : ", ")));
	}

	private String otherForms(List<Keyword> heads) {
		return heads.stream().map(k -> " `" + k.in(other) + '`').collect(Collectors.joining());
	}

	private String help(List<Keyword> heads) {
		return heads.stream().map(k -> (language == Language.ZH ? k.helpZh() : k.helpEn()) + also(k)).collect(Collectors.joining(" "));
	}

	/** The other words that mean the same, as a sentence of its own. */
	private String also(Keyword keyword) {
		var words = keyword.also(language).stream().map(word -> '`' + word + '`')
				.collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
		return words.isEmpty() ? "" : messages.get("reference.also", words);
	}

	private void line(String text) {
		out.append(text).append(text.isEmpty() ? "\n" : "\n\n");
	}
}
