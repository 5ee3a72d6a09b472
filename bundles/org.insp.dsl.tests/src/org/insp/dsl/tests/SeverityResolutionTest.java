/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.dsl.problems.ModelProblems;
import org.insp.dsl.problems.Problem;
import org.insp.model.InspFactory;
import org.insp.model.InspModel;
import org.insp.model.NamedElement;
import org.insp.model.RuleGroup;
import org.insp.model.RuleSetting;
import org.insp.model.Severity;
import org.insp.model.check.CheckOptions;
import org.insp.model.check.Rule;
import org.insp.model.check.Violation;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.policy.PolicySettings;
import org.insp.model.rules.RuleRegistry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The one order in which the severity of a rule is found: the caller's override, an allowance on the element or what it belongs to, the
 * model's policy, the policies it extends (the nearest first), the rule's default.
 */
class SeverityResolutionTest {

	/** No evidence is there, so that its rule too has something to find. */
	private static final CheckOptions CONTEXT = CheckOptions.of(DslTestSupport.CLOCK);
	private static final String RULE = "measure-without-finding";

	@TempDir
	private Path folder;

	/** Severities of one rule in a model with the given header, policies and allowances; the measure C1 violates it. */
	private List<Severity> severities(CheckOptions context, String header, String more) throws IOException {
		Files.writeString(folder.resolve("district.insp"), """
				policy Far { rule %1$s error }
				policy Near { extends Far  rule %1$s warning }
				policy Silent { extends Near }
				""".formatted(RULE));
		Files.createDirectories(folder.resolve("town"));
		Files.writeString(folder.resolve("town/model.insp"), "model \"某镇\" { %s }\nimport \"../district.insp\"\n".formatted(header));
		Files.writeString(folder.resolve("town/plan.insp"), "rectification Plan { measure C1 \"走访\" }\n" + more);
		var model = DslTestSupport.load(folder.resolve("town/model.insp"));
		var evaluated = new EvaluatedModel(model.model(), RuleRegistry.CHECKER, context);
		return ModelProblems.of(model, evaluated).stream().filter(p -> p.code().equals(RULE)).map(Problem::severity).toList();
	}

	@Test
	void nearestWins() throws IOException {
		var off = "policy Own { extends Near  rule " + RULE + " off }";
		assertEquals(List.of(Severity.WARNING), severities(CONTEXT, "", ""), "default");
		assertEquals(List.of(Severity.ERROR), severities(CONTEXT, "policy Far", ""), "imported policy");
		assertEquals(List.of(Severity.WARNING), severities(CONTEXT, "policy Silent", ""), "nearer imported policy");
		assertEquals(List.of(), severities(CONTEXT, "policy Own", off), "the model's policy");
		assertEquals(List.of(), severities(CONTEXT, "policy Far", "allow " + RULE + " on C1 because \"会务措施\""), "allowance on the element");
		assertEquals(List.of(), severities(CONTEXT, "policy Far", "allow " + RULE + " on Plan because \"会务措施\""),
				"allowance on what it belongs to");
		assertEquals(List.of(), severities(CONTEXT, "policy Far", "allow " + RULE + " because \"会务措施\""), "allowance for the model");
		var override = CONTEXT.withOverrides(Map.of(RULE, Severity.INFO));
		assertEquals(List.of(Severity.INFO), severities(override, "policy Own", off), "override against policy");
		assertEquals(List.of(Severity.INFO), severities(override, "", "allow " + RULE + " on C1 because \"会务措施\""),
				"override against allowance");
	}

	@Test
	void ruleBeatsItsGroupInOnePolicyAndNearerPolicyBeatsFarther() throws IOException {
		var group = "policy Own { extends Near  rule group traceability info }";
		assertEquals(List.of(Severity.INFO), severities(CONTEXT, "policy Own", group), "nearer group against farther rule");
		assertEquals(List.of(Severity.ERROR),
				severities(CONTEXT, "policy Own", "policy Own { rule group traceability off  rule " + RULE + " error }"),
				"rule after group");
		assertEquals(List.of(Severity.ERROR),
				severities(CONTEXT, "policy Own", "policy Own { rule " + RULE + " error  rule group traceability off }"),
				"rule before group");
		assertEquals(List.of(Severity.WARNING), severities(CONTEXT, "policy Own", "policy Own { extends Near  rule group structure off }"),
				"another group");
		assertEquals(List.of(), severities(CONTEXT, "policy Own", "政策 Own { 规则 组 对应 关闭 }"), "in Chinese");
		assertEquals(List.of(Severity.INFO),
				severities(CONTEXT.withOverrides(Map.of(RULE, Severity.INFO)), "policy Own", "policy Own { rule group traceability off }"),
				"override against group");
	}

	@Test
	void everyRuleIsInTheGroupThatThePoliciesCallIt() {
		RuleRegistry.GROUPS.forEach(group -> group.rules().forEach(rule -> assertEquals(group.key(), rule.group(), rule.id())));
		assertEquals(RuleGroup.VALUES.size() - 1, RuleRegistry.GROUPS.size());
	}

	@TestFactory
	Stream<DynamicTest> everyRuleObeys() {
		return RuleRegistry.ALL.stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> check(rule)));
	}

	private static void check(Rule<?> rule) throws IOException {
		var found = violations(rule, badExample(rule), CONTEXT);
		assertFalse(found.isEmpty(), "violations in the bad example");
		if (rule.defaultSeverity() == Severity.OFF) {
			assertEquals(List.of(), violations(rule, withoutSetting(badExample(rule), rule), CONTEXT), "the default");
		} else {
			assertTrue(found.stream().allMatch(v -> v.severity() == rule.defaultSeverity()), "the default");
		}
		assertEquals(List.of(), violations(rule, withPolicy(badExample(rule), rule, Severity.OFF), CONTEXT), "off by policy");
		var raised = violations(rule, badExample(rule), CONTEXT.withOverrides(Map.of(rule.id(), Severity.ERROR)));
		assertEquals(found.size(), raised.size());
		assertTrue(raised.stream().allMatch(v -> v.severity() == Severity.ERROR), "error by override");
		checkAllowance(rule);
	}

	private static void checkAllowance(Rule<?> rule) throws IOException {
		var model = badExample(rule);
		var before = violations(rule, model, CONTEXT);
		var target = before.get(0).element() instanceof NamedElement named && named.getName() != null ? named : null;
		var allow = InspFactory.eINSTANCE.createAllow();
		allow.setRule(rule.id());
		allow.setTarget(target);
		allow.setReason("经领导小组同意");
		model.files().get(0).getElements().add(allow);
		var after = violations(model, CONTEXT);
		assertFalse(after.stream().anyMatch(v -> v.rule() == rule && (target == null || v.element() == target)), "allowed");
		assertFalse(after.stream().anyMatch(v -> v.element() == allow), "nothing is wrong with the allowance");
	}

	private static InspModel badExample(Rule<?> rule) throws IOException {
		try (Stream<Path> files = Files.walk(DslTestSupport.BUNDLES.resolve("org.insp.model/src/org/insp/model/rules"))) {
			return DslTestSupport.load(files.filter(f -> f.endsWith(rule.id() + ".bad.insp")).findFirst().orElseThrow()).model();
		}
	}

	/** The model of an example that switches a rule on, without that. */
	private static InspModel withoutSetting(InspModel model, Rule<?> rule) {
		model.all(RuleSetting.class).filter(setting -> rule.id().equals(setting.getRule())).toList().forEach(EcoreUtil::remove);
		return model;
	}

	/** The model with a policy of its own that says one thing more than the one that held so far. */
	private static InspModel withPolicy(InspModel model, Rule<?> rule, Severity severity) {
		var setting = InspFactory.eINSTANCE.createRuleSetting();
		setting.setRule(rule.id());
		setting.setSeverity(severity);
		var policy = InspFactory.eINSTANCE.createPolicy();
		policy.setName("Own");
		policy.getRules().add(setting);
		PolicySettings.of(model).policies().stream().findFirst().ifPresent(policy::setBase);
		var file = model.files().get(0);
		file.getElements().add(policy);
		if (file.getHeader() == null) {
			file.setHeader(InspFactory.eINSTANCE.createHeader());
		}
		file.getHeader().setPolicy(policy);
		return model;
	}

	private static List<Violation> violations(Rule<?> rule, InspModel model, CheckOptions context) {
		return violations(model, context).stream().filter(v -> v.rule() == rule).toList();
	}

	/** Validates the model as it is now: one that was validated before remembers what it contained. */
	private static List<Violation> violations(InspModel model, CheckOptions context) {
		return new EvaluatedModel(new InspModel(model.files(), model.imported()), RuleRegistry.CHECKER, context).violations();
	}
}
