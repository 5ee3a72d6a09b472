/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.insp.dsl.grammar.NodeSyntax;
import org.insp.dsl.ide.workspace.DeclaredCapabilities;
import org.insp.dsl.ide.workspace.DiagnosticsCache;
import org.insp.dsl.ide.workspace.MessageLanguage;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.check.RuleTexts;
import org.insp.model.rules.RuleRegistry;
import org.insp.model.text.ElementLabels;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Hover texts: explanations of the rules violated at a position, then the card of the element or the help of the keyword there. */
@Singleton
public class Hovers implements IHoverService {

	@Inject
	private DiagnosticsCache diagnosticsCache;

	@Inject
	private MessageLanguage language;

	@Inject
	private ElementLocator locator;

	@Inject
	private DeclaredCapabilities client;

	@Override
	public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancel) {
		int offset = document.getOffSet(params.getPosition());
		var token = ElementLocator.tokenAt(resource, offset);
		if (token.isEmpty()) {
			return null;
		}
		var model = ModelRegistry.of(resource.getResourceSet()).scopeOf(resource);
		var messageLanguage = language.of(model);
		var parts = new ArrayList<>(explanations(model, resource, offset, messageLanguage));
		locator.elementAt(resource, offset)
				.map(element -> new ElementCard(element, diagnosticsCache.evaluated(model), messageLanguage).markdown())
				.or(() -> help(token.get(), model, messageLanguage)).ifPresent(parts::add);
		if (parts.isEmpty()) {
			return null;
		}
		var range = new Range(document.getPosition(token.get().getOffset()), document.getPosition(token.get().getEndOffset()));
		return new Hover(Markdown.content(String.join("\n\n---\n\n", parts), client.readsMarkdownInHovers()), range);
	}

	private Optional<String> help(ILeafNode token, ModelScope model, Language messageLanguage) {
		var text = token.getText();
		return switch (NodeSyntax.role(token)) {
			case RULE_ID -> RuleRegistry.find(text)
					.map(rule -> explanation(rule.texts(messageLanguage), VocabularyDetector.ofModel(model)));
			case DATE -> DateHelp.of(text, diagnosticsCache.evaluated(model), messageLanguage);
			case CLOSED_VALUE -> literal(token, messageLanguage);
			default -> keyword(token, messageLanguage);
		};
	}

	/** The name of a closed value in both vocabularies. */
	private static Optional<String> literal(ILeafNode token, Language messageLanguage) {
		return NodeSyntax.closedType(token).flatMap(type -> Vocabulary.literal(type, token.getText())
				.map(value -> "**" + Markdown.text(ElementLabels.term(type, messageLanguage)) + "** "
						+ Vocabulary.literal(value, messageLanguage) + " · "
						+ Vocabulary.literal(value, messageLanguage == Language.ZH ? Language.EN : Language.ZH)));
	}

	private static Optional<String> keyword(ILeafNode token, Language messageLanguage) {
		return NodeSyntax.keyword(token).flatMap(pair -> Vocabulary.keywordOf(pair.en(), pair.zh()))
				.map(k -> "**" + k.in(messageLanguage) + "** " + (messageLanguage == Language.ZH ? k.helpZh() : k.helpEn()));
	}

	private List<String> explanations(ModelScope model, XtextResource resource, int offset, Language messageLanguage) {
		return diagnosticsCache.violations(model, (InspResource) resource, offset).stream()
				.map(p -> p.violation().rule().texts(messageLanguage)).distinct()
				.map(rule -> explanation(rule, VocabularyDetector.ofModel(model))).toList();
	}

	private static String explanation(RuleTexts rule, Language vocabulary) {
		var why = rule.explanation(id -> Vocabulary.keyword(id, vocabulary));
		return "**" + Markdown.text(rule.name()) + "**\n\n" + Markdown.text(why) + "\n\n*" + Markdown.text(rule.source()) + '*';
	}
}
