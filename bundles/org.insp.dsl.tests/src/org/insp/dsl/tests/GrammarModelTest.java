/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.antlr.runtime.ANTLRStringStream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.insp.dsl.grammar.GrammarModel;
import org.insp.dsl.grammar.KeywordPair;
import org.insp.dsl.grammar.NodeSyntax;
import org.insp.dsl.grammar.NodeSyntax.Role;
import org.insp.dsl.grammar.SyntaxShape.Block;
import org.insp.dsl.parser.antlr.internal.InternalInspLexer;
import org.insp.dsl.text.Identifiers;
import org.insp.model.InspPackage.Literals;
import org.junit.jupiter.api.Test;

/** Tests of what is derived from the grammar once. */
class GrammarModelTest {

	private static final GrammarModel GRAMMAR = DslTestSupport.INJECTOR.getInstance(GrammarModel.class);

	private static Block block(EClass owner) {
		return GRAMMAR.blocks().stream().filter(block -> block.owner() == owner).findFirst().orElseThrow();
	}

	@Test
	void keywordsOfABlockAreInTheOrderOfTheGrammar() {
		var english = block(Literals.CLOSURE).headKeywords().stream().map(KeywordPair::en).toList();
		assertEquals(List.of("because", "requested", "verified", "displayed", "approved", "accepted", "returned", "evidence", "note"),
				english);
		var kinds = block(Literals.LEADING_GROUP).headKeywords();
		assertEquals(new KeywordPair("kind", "类别"), kinds.get(0));
	}

	@Test
	void featuresAndClassesAreThoseOfTheModel() {
		var measure = block(Literals.MEASURE);
		var features = measure.clauses().stream().map(clause -> clause.feature()).toList();
		assertTrue(features.contains(Literals.MEASURE__LEADERS), features.toString());
		assertTrue(measure.owner().getEAllStructuralFeatures().containsAll(features));
	}

	@Test
	void tokensHaveTheirRoles() {
		var text = "整改方案 P { 措施 C1 \"一\" { 责任领导 王某  类型 限期整改  时限 2023-10-31 } } // 完";
		var leaves = StreamSupport.stream(ParsedTexts.parse(text).getRootNode().getLeafNodes().spliterator(), false)
				.filter(leaf -> !leaf.getText().isBlank()).toList();
		assertEquals(
				List.of(Role.KEYWORD, Role.DECLARED_NAME, Role.OPEN, Role.KEYWORD, Role.DECLARED_NAME, Role.TEXT, Role.OPEN, Role.KEYWORD,
						Role.REFERENCE, Role.KEYWORD, Role.CLOSED_VALUE, Role.KEYWORD, Role.DATE, Role.CLOSE, Role.CLOSE, Role.COMMENT),
				leaves.stream().map(NodeSyntax::role).toList());
		var syntax = NodeSyntax.of(leaves.get(0));
		assertEquals(List.of("整改方案", "措施", "责任领导", "类型", "时限"),
				leaves.stream().filter(leaf -> !leaf.isHidden() && syntax.isClauseStart(leaf)).map(ILeafNode::getText).toList());
	}

	@Test
	void namesHaveTheAlphabetOfTheGrammar() {
		IntStream.rangeClosed(1, 0xffff).filter(c -> !Character.isSurrogate((char) c)).forEach(c -> {
			int type = new InternalInspLexer(new ANTLRStringStream(Character.toString(c))).nextToken().getType();
			boolean isLetter = type == InternalInspLexer.RULE_ID || GRAMMAR.keywords().isWord(type);
			assertEquals(isLetter, Identifiers.isLetter(c), () -> "U+" + Integer.toHexString(c));
		});
	}
}
