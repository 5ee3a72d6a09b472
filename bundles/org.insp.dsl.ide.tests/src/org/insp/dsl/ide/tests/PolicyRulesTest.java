/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.insp.dsl.ide.policies.PolicyRules;
import org.insp.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Severities are written where they belong. */
class PolicyRulesTest {

	@TempDir
	private Path folder;

	/** The policy after a rule has been given a severity in it. */
	private String with(String policy, String rule, Severity severity) throws Exception {
		var file = folder.resolve("district.insp");
		Files.writeString(file, policy);
		var plan = folder.resolve("plan.insp");
		try (var server = new InProcessClient(Map.of())) {
			server.open(plan, "import \"district.insp\"\nimport \"insp:policy/regulation-2017\"\n");
			var edit = server.read(models -> {
				var choices = PolicyRules.choices(models);
				assertEquals(1, choices.size(), "the shipped one cannot be written in: " + choices);
				return PolicyRules.set(models, choices.get(0), rule, severity).orElseThrow();
			});
			assertEquals(List.of(ProtocolClient.uri(file)), List.copyOf(edit.getChanges().keySet()));
			return InProcessClient.apply(policy, edit.getChanges().get(ProtocolClient.uri(file)));
		}
	}

	@Test
	void aRuleThatThePolicyDoesNotNameIsAddedInItsVocabulary() throws Exception {
		assertEquals("""
				政策 某区口径 "某区口径" {
				  期限 planDue 15 工作日
				  规则 missing-cause 关闭  // 另行要求
				  规则 team-size 提示
				}
				""", with("""
				政策 某区口径 "某区口径" {
				  期限 planDue 15 工作日
				  规则 missing-cause 关闭  // 另行要求
				}
				""", "team-size", Severity.INFO));
		assertEquals("policy District { rule missing-cause off }\n", with("policy District\n", "missing-cause", Severity.OFF));
	}

	@Test
	void whatThePolicySaysOfTheRuleIsReplaced() throws Exception {
		assertEquals("policy District { rule missing-cause error  rule team-size off }\n",
				with("policy District { rule missing-cause off  rule team-size off }\n", "missing-cause", Severity.ERROR));
	}

	@Test
	void aPolicyThatIsGoneIsNotWrittenIn() throws Exception {
		try (var server = new InProcessClient(Map.of())) {
			var plan = folder.resolve("plan.insp");
			server.open(plan, "policy District {\n}\n");
			var choice = server.read(PolicyRules::choices).get(0);
			server.open(plan, "model \"x\"\n");
			assertTrue(server.read(models -> PolicyRules.set(models, choice, "team-size", Severity.OFF)).isEmpty());
		}
	}
}
