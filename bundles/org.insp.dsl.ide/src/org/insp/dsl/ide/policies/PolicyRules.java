/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.policies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.edits.ClauseInsertion;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.ide.fixes.WorkspaceEdits;
import org.insp.dsl.ide.workspace.FileUris;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Policy;
import org.insp.model.RuleSetting;
import org.insp.model.Severity;
import org.insp.model.text.ElementLabels;

/**
 * Changes the severity of a rule in a policy, where it applies to all models that import the policy. For front ends in the same process.
 */
public final class PolicyRules {

	/**
	 * A policy that can be edited.
	 *
	 * @param label its title or name, in the language of its file
	 * @param address the URI of the policy
	 */
	public record Choice(String label, URI address) {
	}

	private PolicyRules() {
	}

	/** The policies of some models and of what they import, each once; shipped ones are left out. */
	public static List<Choice> choices(List<ModelScope> models) {
		return policies(models)
				.map(p -> new Choice(ElementLabels.label(p, VocabularyDetector.ofFile((InspResource) p.eResource())), EcoreUtil.getURI(p)))
				.toList();
	}

	private static Stream<Policy> policies(List<ModelScope> models) {
		var files = models.stream().flatMap(m -> Stream.concat(m.own().stream(), m.imported().stream())).distinct();
		var editable = files.filter(file -> file.getURI().isFile());
		var elements = editable.flatMap(file -> file.file().stream()).flatMap(root -> root.getElements().stream());
		return elements.filter(Policy.class::isInstance).map(Policy.class::cast);
	}

	/**
	 * The edits that set the severity of a rule in a policy: they replace the existing setting, or add one.
	 *
	 * @return empty if the policy no longer exists, or cannot be parsed where the clause belongs
	 */
	public static Optional<WorkspaceEdit> set(List<ModelScope> models, Choice choice, String rule, Severity severity) {
		return policies(models).filter(p -> EcoreUtil.getURI(p).equals(choice.address())).findFirst().flatMap(policy -> {
			var file = (InspResource) policy.eResource();
			var syntax = new Syntax(VocabularyDetector.ofFile(file));
			var edits = policy.getRules().stream().filter(setting -> rule.equals(setting.getRule())).findFirst()
					.map(setting -> List.of(replacement(setting, syntax.value(severity)))).orElseGet(() -> new ClauseInsertion(policy)
							.of(List.of(
									new ClauseInsertion.NewClause("rule", syntax.clause("rule", rule + ' ' + syntax.value(severity))))));
			return edits.isEmpty() ? Optional.empty() : Optional.of(new WorkspaceEdits(new FileUris()).of(Map.of(file, edits)));
		});
	}

	private static TextEdit replacement(RuleSetting setting, String severity) {
		var nodes = NodeModelUtils.findNodesForFeature(setting, Literals.RULE_SETTING__SEVERITY);
		var region = nodes.isEmpty() ? NodeModelUtils.findActualNodeFor(setting).getTextRegion() : nodes.get(0).getTextRegion();
		return nodes.isEmpty()
				? new TextEdit(region.getOffset() + region.getLength(), 0, ' ' + severity)
				: new TextEdit(region.getOffset(), region.getLength(), severity);
	}
}
