/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.grammar;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.lexer.KeywordTable;
import org.insp.model.InspPackage;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * The blocks, clauses, keywords and values of the language: derived once from the grammar, and used alike by recovery, completion,
 * formatting, translation, semantic tokens and fixes. Immutable. Get it from the language's injector, or from any part of the grammar.
 */
@Singleton
public final class GrammarModel {

	/** Keeps the model with its grammar. */
	private static final class Holder extends AdapterImpl {
		private final GrammarModel model;

		Holder(GrammarModel model) {
			this.model = model;
		}
	}

	private final KeywordTable keywords;
	private final Block file;
	private final List<Block> blocks;
	private final Map<ParserRule, SyntaxShape> rules;
	private final Map<RuleCall, Block> blocksByBrace;
	private final Set<AbstractElement> clauseLists;
	private final List<String> conflicts;

	@Inject
	GrammarModel(IGrammarAccess grammarAccess, ITokenDefProvider tokens) {
		// the grammar refers to the metamodel by its address, which is registered by the first use
		InspPackage.eINSTANCE.eClass();
		var grammar = grammarAccess.getGrammar();
		var builder = new ShapeBuilder(tokens.getTokenDefMap());
		keywords = KeywordTable.ofTokens(tokens.getTokenDefMap());
		file = builder.file((ParserRule) grammar.getRules().get(0));
		blocks = List.copyOf(builder.blocksInOrder());
		rules = Map.copyOf(builder.rules());
		blocksByBrace = Collections.unmodifiableMap(builder.blocks());
		clauseLists = Collections.unmodifiableSet(builder.clauseLists());
		conflicts = List.copyOf(builder.conflicts());
		grammar.eAdapters().add(new Holder(this));
	}

	/** Returns the model of the grammar that an element is a part of, once the injector has made it. */
	static GrammarModel of(EObject grammarElement) {
		var grammar = (Grammar) EcoreUtil.getRootContainer(grammarElement);
		return grammar.eAdapters().stream().filter(Holder.class::isInstance).map(holder -> ((Holder) holder).model).findFirst()
				.orElseThrow();
	}

	/** Returns the keywords with the types of their tokens. */
	public KeywordTable keywords() {
		return keywords;
	}

	/** Returns the whole file: a block without braces. */
	public Block file() {
		return file;
	}

	/** Returns all blocks with braces, each after those within it. */
	public List<Block> blocks() {
		return blocks;
	}

	/** Returns the shape of what a rule describes. */
	public SyntaxShape shape(ParserRule rule) {
		return rules.get(rule);
	}

	/** Returns the block that the elements have which a rule describes; nothing if they have none. */
	public Optional<Block> block(ParserRule rule) {
		return GrammarUtil.containedRuleCalls(rule).stream().map(blocksByBrace::get).filter(Objects::nonNull).findFirst();
	}

	/** Returns the block that a brace of the grammar opens, or null. */
	Block openedBy(RuleCall brace) {
		return blocksByBrace.get(brace);
	}

	/** Returns whether a place in the grammar repeats the clauses of a block or of the file. */
	boolean isClauseList(AbstractElement element) {
		return clauseLists.contains(element);
	}

	/**
	 * Returns the places where the grammar leaves open what a token belongs to, so that a clause could swallow a part of its neighbour:
	 * there must be none.
	 */
	public List<String> ambiguities() {
		return new AmbiguityCheck(this, conflicts).list();
	}
}
