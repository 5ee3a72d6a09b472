/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.insp.dsl.export.ModelExport;
import org.insp.dsl.models.ModelScope;
import org.insp.model.Language;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Properties of every text that the grammar allows. */
class GeneratedModelsTest {

	private static ModelScope model(long seed, int width, Language vocabulary) {
		return DslTestSupport.model(RandomModelText.of(seed, width, vocabulary));
	}

	@Property(tries = 200)
	void generatedTextHasNoLanguageProblems(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int width, @ForAll Language vocabulary) {
		var text = model(seed, width, vocabulary);
		assertEquals(List.of(),
				DslTestSupport.problems(text).stream().filter(p -> p.violation() == null).map(p -> p.message(Language.EN) + p.region())
						.toList(),
				() -> text.own().get(0).getParseResult().getRootNode().getText());
	}

	@Property(tries = 200)
	void xmiGivesTheSameViolationsAsTheText(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int width) {
		var text = model(seed, width, Language.UNSPECIFIED);
		var xmi = ModelExport.xmi(text);
		assertEquals(ViolationLines.violations(text), XmiValidation.diagnose(XmiValidation.load(xmi)));
	}
}
