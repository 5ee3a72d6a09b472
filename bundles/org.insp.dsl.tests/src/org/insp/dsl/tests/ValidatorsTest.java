/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.insp.dsl.export.ModelExport;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.validation.InspResourceValidator;
import org.insp.model.Language;
import org.insp.model.Measure;
import org.insp.model.Severity;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.InspValidator;
import org.insp.model.rules.RuleRegistry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** EMF's and Xtext's validators are thin adapters over the one engine. */
class ValidatorsTest {

	private static final Path BAD =
			DslTestSupport.BUNDLES.resolve("org.insp.model/src/org/insp/model/rules/structure/missing-deadline.bad.insp");

	@TestFactory
	Stream<DynamicTest> diagnosticianOnTextsGivesTheSame() {
		return RepositoryModels.test(text -> {
			assertEquals(ViolationLines.violations(text),
					XmiValidation.diagnose(text.own(), CheckOptions.of(DslTestSupport.CLOCK), Language.EN));
		});
	}

	@TestFactory
	Stream<DynamicTest> xtextValidatorReportsTheProblemsOfEachFile() {
		return RepositoryModels.test(text -> {
			var expected = DslTestSupport.problems(text).stream()
					.map(p -> p.file() + " " + p.code() + ' ' + p.region().offset() + ' ' + p.message(p.vocabulary())).sorted().toList();
			assertEquals(expected,
					issues(text)
							.map(i -> i.getUriToProblem().trimFragment() + " " + i.getCode() + ' ' + i.getOffset() + ' ' + i.getMessage())
							.sorted().toList());
		});
	}

	private static Stream<Issue> issues(ModelScope text) {
		var validator = new InspResourceValidator(DslTestSupport.CLOCK);
		return text.own().stream().flatMap(r -> validator.validate(r, CheckMode.ALL, CancelIndicator.NullImpl).stream());
	}

	@Test
	void issueLeadsToItsElementAndItsPlace(@TempDir Path folder) throws IOException {
		var file = Files.writeString(folder.resolve("a.insp"), "// 一\nrectification Plan {\n  measure C1 \"做\" { leader Nobody }\n}\n");
		var text = DslTestSupport.load(file);
		var issues = issues(text).toList();
		var late = issues.stream().filter(i -> i.getCode().equals("missing-deadline")).findFirst().orElseThrow();
		assertEquals(List.of(3, 3, 3, 13), List.of(late.getLineNumber(), late.getColumn(), late.getLineNumberEnd(), late.getColumnEnd()));
		assertEquals("C1", ((Measure) text.own().get(0).getEObject(late.getUriToProblem().fragment())).getName());
		var unknown = issues.stream().filter(i -> i.getCode().equals("unknown-name")).findFirst().orElseThrow();
		assertEquals("Nobody", unknown.getData()[0]);
		assertFalse(issues.stream().anyMatch(i -> i.getCode().equals("missing-responsible-leader")), "what is written is not missing");
	}

	@Test
	void changedFileIsValidatedAgain(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("model.insp"), "model \"甲\"\n");
		Files.writeString(folder.resolve("plan.insp"), "rectification Plan {\n  measure C1 \"做\" { kind timed }\n}\n");
		var text = DslTestSupport.load(folder);
		assertTrue(issues(text).anyMatch(i -> i.getCode().equals("missing-deadline")));
		text.own().get(1).update(47, 0, " due 2024-01-31");
		var again = DslTestSupport.again(text);
		assertFalse(issues(again).anyMatch(i -> i.getCode().equals("missing-deadline")), () -> issues(again).toList().toString());
	}

	@Test
	void dateSeveritiesAndLanguageComeWithTheValidationContext() {
		var xmi = XmiValidation.load(ModelExport.xmi(DslTestSupport.load(BAD)));
		var stricter =
				CheckOptions.of(DslTestSupport.CLOCK).withReferenceDate(LocalDate.of(2030, 1, 1))
						.withOverrides(Map.of("missing-deadline", Severity.INFO));
		var lines =
				XmiValidation.diagnose(List.of(xmi), stricter, Language.ZH).stream().filter(l -> l.startsWith("missing-deadline")).toList();
		assertFalse(lines.isEmpty());
		assertTrue(lines.stream().allMatch(l -> l.startsWith("missing-deadline info ") && l.contains("时限")), lines.toString());
	}

	@Test
	void oneElementCanBeValidatedWithoutAnyContext() {
		InspValidator.register(RuleRegistry.CHECKER, DslTestSupport.CLOCK);
		var xmi = XmiValidation.load(ModelExport.xmi(DslTestSupport.load(BAD)));
		var measures = Stream.iterate(xmi.getAllContents(), i -> i.hasNext(), i -> i).map(i -> i.next()).filter(Measure.class::isInstance)
				.toList();
		var validator = new InspValidator(RuleRegistry.CHECKER, DslTestSupport.CLOCK);
		assertTrue(measures.stream().anyMatch(m -> !validator.validate(m, null, null)));
		assertTrue(measures.stream()
				.allMatch(m -> validator.validate(m, null, null) == (Diagnostician.INSTANCE.validate(m).getSeverity() < 4)));
		xmi.getContents().stream().skip(1)
				.forEach(imported -> assertTrue(validator.validate(imported, null, null), "imported files are not validated"));
	}
}
