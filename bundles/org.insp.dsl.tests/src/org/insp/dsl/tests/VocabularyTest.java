/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.text.ElementLabels;
import org.junit.jupiter.api.Test;

/** The table of the two vocabularies against the grammar and the Ecore. */
class VocabularyTest {

	private static final Pattern PAIR = Pattern.compile("\\('([^']+)'\\|'([^']+)'\\)");

	private static String grammar() throws IOException {
		return Files.readString(DslTestSupport.BUNDLES.resolve("org.insp.dsl/src/org/insp/dsl/Insp.xtext"));
	}

	@Test
	void tableHoldsThePairsOfTheGrammar() throws IOException {
		var inGrammar = new TreeSet<String>();
		PAIR.matcher(grammar()).results().forEach(m -> inGrammar.add(m.group(1) + " = " + m.group(2)));
		var inTable = new TreeSet<String>();
		Vocabulary.keywords().forEach(k -> inTable.add(k.en() + " = " + k.zh()));
		assertEquals(inGrammar, inTable);
	}

	@Test
	void everyKeywordIsExplainedInBothLanguages() {
		for (var keyword : Vocabulary.keywords()) {
			assertTrue(keyword.helpEn().matches("[A-Z][^\\p{IsHan}]+\\."), keyword.id() + ": " + keyword.helpEn());
			assertTrue(keyword.helpZh().matches("[^\\t ].*\\p{IsHan}.*。"), keyword.id() + ": " + keyword.helpZh());
		}
	}

	@Test
	void everyClosedValueCanBeWrittenInBothLanguages() throws IOException {
		var keywords = new TreeSet<String>();
		Vocabulary.keywords().forEach(k -> {
			keywords.add(k.en());
			keywords.add(k.zh());
		});
		for (var classifier : InspPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EEnum type && !type.getName().equals("ClosureOutcome")) {
				var rule = grammar().lines().filter(l -> l.startsWith(type.getName() + " returns insp::")).findFirst().orElseThrow();
				for (var literal : type.getELiterals().stream().skip(1).toList()) {
					for (var word : new String[] { literal.getLiteral(), Vocabulary.literal(literal.getInstance(), Language.ZH) }) {
						assertEquals(literal.getInstance(), Vocabulary.literal(type, word).orElseThrow(), word);
						assertEquals(keywords.contains(word), rule.contains("'" + word + "'"),
								"the keyword " + word + " in the rule " + rule);
					}
				}
			}
		}
	}

	@Test
	void everyPartOfTheModelHasATermInBothLanguages() {
		InspPackage.eINSTANCE.eAllContents().forEachRemaining(part -> {
			if (part instanceof ENamedElement named) {
				assertTrue(!ElementLabels.term(named, Language.EN).isEmpty() && !ElementLabels.term(named, Language.ZH).isEmpty(),
						named.getName());
			}
		});
	}
}
