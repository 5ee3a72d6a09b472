/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.insp.dsl.ide.server.Judgements;
import org.insp.dsl.ide.server.MessageLanguage;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.check.RuleTexts;
import org.insp.model.rules.Rules;
import org.insp.model.text.Labels;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * What is told of the place under the mouse: why a rule objects there, and the card of the element that is meant or the help of the
 * keyword.
 */
@Singleton
public class Hovers implements IHoverService {

	@Inject
	private Judgements judgements;

	@Inject
	private MessageLanguage language;

	@Inject
	private Places places;

	@Override
	public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancel) {
		int offset = document.getOffSet(params.getPosition());
		var token = Places.token(resource, offset);
		if (token.isEmpty()) {
			return null;
		}
		var model = ModelRegistry.of(resource.getResourceSet()).scopeOf(resource);
		var words = language.of(model);
		var parts = new ArrayList<>(explanations(model, resource, offset, words));
		places.meant(resource, offset).map(element -> new Card(element, model, judgements.context(), words).markdown())
				.or(() -> help(token.get(), model, words)).ifPresent(parts::add);
		if (parts.isEmpty()) {
			return null;
		}
		var range = new Range(document.getPosition(token.get().getOffset()), document.getPosition(token.get().getEndOffset()));
		return new Hover(new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n---\n\n", parts)), range);
	}

	private Optional<String> help(ILeafNode token, ModelScope model, Language words) {
		var text = token.getText();
		return switch (Tokens.kind(token)) {
			case RULE -> Rules.find(text).map(rule -> explanation(rule.texts(words), VocabularyDetector.ofModel(model)));
			case DATE -> DateHelp.of(text, model, judgements.context(), words);
			case LITERAL -> literal(token, words);
			default -> keyword(token, words);
		};
	}

	/** A closed value is what it is called, in both vocabularies. */
	private static Optional<String> literal(ILeafNode token, Language words) {
		return Tokens.type(token).flatMap(type -> Vocabulary.literal(type, token.getText())
				.map(value -> "**" + Markdown.text(Labels.term(type, words)) + "** "
						+ Vocabulary.literal(value, words) + " · "
						+ Vocabulary.literal(value, words == Language.ZH ? Language.EN : Language.ZH)));
	}

	private static Optional<String> keyword(ILeafNode token, Language words) {
		return token.getGrammarElement() instanceof Keyword keyword
				? Keywords.entry(keyword).map(k -> "**" + k.in(words) + "** " + (words == Language.ZH ? k.helpZh() : k.helpEn()))
				: Optional.empty();
	}

	private List<String> explanations(ModelScope model, XtextResource resource, int offset, Language words) {
		return judgements.violations(model, (InspResource) resource, offset).stream().map(p -> p.violation().rule().texts(words)).distinct()
				.map(rule -> explanation(rule, VocabularyDetector.ofModel(model))).toList();
	}

	private static String explanation(RuleTexts rule, Language vocabulary) {
		var why = rule.explanation(id -> Vocabulary.keyword(id, vocabulary));
		return "**" + Markdown.text(rule.name()) + "**\n\n" + Markdown.text(why) + "\n\n*" + Markdown.text(rule.source()) + '*';
	}
}
