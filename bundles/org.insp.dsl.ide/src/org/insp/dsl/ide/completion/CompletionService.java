/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.insp.dsl.assist.ExpectedSyntax;
import org.insp.dsl.assist.ExpectedSyntax.BlockOption;
import org.insp.dsl.assist.ExpectedSyntax.KeywordOption;
import org.insp.dsl.assist.ExpectedSyntax.Option;
import org.insp.dsl.assist.ExpectedSyntax.ValueOption;
import org.insp.dsl.assist.SyntaxExpectations;
import org.insp.dsl.ide.features.ElementCard;
import org.insp.dsl.ide.features.Markdown;
import org.insp.dsl.ide.workspace.DeclaredCapabilities;
import org.insp.dsl.ide.workspace.DiagnosticsCache;
import org.insp.dsl.ide.workspace.MessageLanguage;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.resource.InspResource;
import org.insp.model.InspPackage;

import com.google.gson.JsonPrimitive;
import com.google.inject.Inject;

/** Proposals for a position: keywords, closed values, names, dates and whole clauses, the most probable first. */
public class CompletionService {

	/** The most proposals in one answer; the client asks again as the user types on. */
	private static final int MAX_RESULTS = 1000;

	@Inject
	private SyntaxExpectations expectations;

	@Inject
	private ReferenceProposals references;

	@Inject
	private DiagnosticsCache diagnosticsCache;

	@Inject
	private MessageLanguage language;

	@Inject
	private DeclaredCapabilities client;

	/** A proposal with its rank: first those that begin with the typed text, then by group, then by place in the group. */
	private record Ranked(boolean begins, char group, int place, CompletionCandidate proposal) {

		String key() {
			return (begins ? "" : "z") + group + String.format(Locale.ROOT, "%05d", place);
		}
	}

	/** The proposals for a position. */
	public CompletionList complete(Document document, InspResource resource, Position position) {
		int offset = document.getOffSet(position);
		var text = document.getContents();
		var model = ModelRegistry.of(resource.getResourceSet()).scopeOf(resource);
		var expected = expectations.at(text, offset, resource.getParseResult().getRootNode());
		var typed = text.substring(expected.from(), Math.max(expected.from(), offset));
		var site = new CompletionSite(resource, text, model, expected, language.vocabulary(model, typed), language.of(model),
				diagnosticsCache.evaluated(model), client.supportsSnippets(), WrittenKeywords.of(resource));
		var range = new Range(document.getPosition(expected.from()), document.getPosition(expected.to()));
		var found = ranked(site, typed).filter(r -> r.proposal().matches(typed)).limit(MAX_RESULTS + 1L).toList();
		var list = new CompletionList(found.size() > MAX_RESULTS, new ArrayList<>());
		found.stream().limit(MAX_RESULTS).forEach(ranked -> list.getItems().add(item(ranked, range)));
		return list;
	}

	/** The URI of the element that an item refers to; empty for other items. */
	public static Optional<URI> element(CompletionItem item) {
		// over a stream the data arrives as JSON
		var data = item.getData() instanceof JsonPrimitive json ? json.getAsString() : item.getData();
		return data instanceof String uri ? Optional.of(URI.createURI(uri)) : Optional.empty();
	}

	/** Adds the card of the element that an item refers to. */
	public CompletionItem resolve(CompletionItem item, InspResource resource) {
		element(item).map(uri -> resource.getEObject(uri.fragment())).ifPresent(element -> {
			var model = ModelRegistry.of(resource.getResourceSet()).scopeOf(resource);
			item.setDocumentation(
					Markdown.content(new ElementCard(element, diagnosticsCache.evaluated(model), language.of(model)).markdown(),
							client.readsMarkdownInProposals()));
		});
		return item;
	}

	private Stream<Ranked> ranked(CompletionSite site, String typed) {
		boolean inText = typed.startsWith("\"") || typed.startsWith("“");
		return site.expected().options().stream().filter(option -> !inText || isImport(option)).flatMap(option -> {
			var proposals = proposals(option, site, typed);
			char group = group(option, site);
			int place = option instanceof KeywordOption word ? place(word, site) : 2 * site.expected().options().indexOf(option);
			return Stream.iterate(0, i -> i < proposals.size(), i -> i + 1).map(i -> new Ranked(proposals.get(i).label()
					.startsWith(typed), group, place + i, proposals.get(i)));
		}).sorted(Comparator.comparing(Ranked::key));
	}

	private static boolean isImport(Option option) {
		return option instanceof ValueOption slot && slot.feature() == InspPackage.Literals.IMPORT__URI;
	}

	private List<CompletionCandidate> proposals(Option option, CompletionSite site, String typed) {
		if (option instanceof KeywordOption word) {
			return isWritten(word, site.expected()) ? List.of() : KeywordProposals.of(word, site, typed);
		} else if (option instanceof BlockOption braces) {
			return List.of(TemplateProposals.of(braces, site));
		}
		var slot = (ValueOption) option;
		return switch (slot.kind()) {
			case REFERENCE -> references.of((EReference) slot.feature(), site);
			case LITERAL -> isWritten(slot, site.expected()) ? List.of() : LiteralProposals.of(slot.feature(), site);
			case DATE -> DateProposals.of(slot.feature(), site, typed);
			case NAME -> slot.feature() == InspPackage.Literals.NAMED_ELEMENT__NAME
					? NameProposals.of(slot.owner(), site)
					: RuleIdProposals.of(site);
			case FIELD, WORD -> FieldProposals.of(slot, site, diagnosticsCache.evaluated(site.model()).fields(), typed);
			case TEXT -> isImport(slot) ? ImportProposals.of(site) : List.of();
			case INTEGER, DECIMAL -> List.of();
		};
	}

	/** Returns whether a clause that may occur only once is already there. */
	private static boolean isWritten(KeywordOption word, ExpectedSyntax expected) {
		return word.head().filter(head -> head.once() && expected.writtenFeatures().contains(head.feature().getName())).isPresent();
	}

	/** Returns whether a clause that consists of a closed value is already there. */
	private static boolean isWritten(ValueOption slot, ExpectedSyntax expected) {
		return slot.owner() == expected.owner() && expected.clause() < 0 && expected.writtenFeatures().contains(slot.feature().getName());
	}

	/** The group of an option: on a new line clauses come first, after a word its continuations. */
	private static char group(Option option, CompletionSite site) {
		boolean begins = site.expected().startsLine();
		if (option instanceof KeywordOption word && word.head().isPresent()) {
			return isUsual(word, site) ? 'b' : 'e';
		}
		return option instanceof ValueOption ? begins ? 'c' : 'a' : begins ? 'd' : 'a';
	}

	private static boolean isUsual(KeywordOption word, CompletionSite site) {
		return word.head().filter(h -> h.feature() != null && UsualClauses.of(site.expected().owner()).contains(h.feature().getName()))
				.isPresent();
	}

	/** The place of a keyword in its group; missing clauses come first. */
	private static int place(KeywordOption word, CompletionSite site) {
		if (word.head().isEmpty()) {
			// behind the values that may stand there too
			return 1000 + 2 * site.expected().options().indexOf(word);
		} else if (!isUsual(word, site)) {
			return 2 * site.expected().options().indexOf(word);
		}
		var name = word.head().get().feature().getName();
		int missing = site.expected().writtenFeatures().contains(name) ? 100 : 0;
		return missing + 2 * UsualClauses.of(site.expected().owner()).indexOf(name);
	}

	private CompletionItem item(Ranked ranked, Range range) {
		var proposal = ranked.proposal();
		var item = new CompletionItem(proposal.label());
		item.setKind(proposal.kind());
		item.setDetail(proposal.detail());
		if (proposal.documentation() != null) {
			item.setDocumentation(Markdown.content(proposal.documentation(), client.readsMarkdownInProposals()));
		}
		item.setFilterText(proposal.filter());
		item.setSortText(ranked.key());
		item.setTextEdit(Either.forLeft(new TextEdit(range, proposal.insert())));
		item.setInsertTextFormat(proposal.snippet() ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
		item.setInsertTextMode(InsertTextMode.AsIs);
		item.setData(proposal.data());
		return item;
	}
}
