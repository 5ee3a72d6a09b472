/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
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

/** Gives a rule another severity where that belongs: in a policy, whose readers share it. For front ends in the same process. */
public final class PolicyRules {

	/**
	 * A policy that can be written in.
	 *
	 * @param label its title or name, in the language of its file
	 * @param address where it stands: the file, and the policy as its fragment
	 */
	public record Choice(String label, URI address) {
	}

	private PolicyRules() {
	}

	/** The policies of some models and those that they import, each once; not those that are shipped. */
	public static List<Choice> choices(List<ModelScope> models) {
		return policies(models)
				.map(p -> new Choice(ElementLabels.label(p, VocabularyDetector.ofFile((InspResource) p.eResource())), EcoreUtil.getURI(p)))
				.toList();
	}

	private static Stream<Policy> policies(List<ModelScope> models) {
		return models.stream().flatMap(m -> Stream.concat(m.own().stream(), m.imported().stream())).distinct()
				.filter(file -> file.getURI().isFile()).flatMap(file -> file.file().stream()).flatMap(root -> root.getElements().stream())
				.filter(Policy.class::isInstance).map(Policy.class::cast);
	}

	/**
	 * The edits that make a policy say how much a rule weighs: in the place of what it says of the rule now, else as another clause.
	 *
	 * @return none if the policy is no longer there, or its text cannot be read where the clause belongs
	 */
	public static Optional<WorkspaceEdit> set(List<ModelScope> models, Choice choice, String rule, Severity severity) {
		return policies(models).filter(p -> EcoreUtil.getURI(p).equals(choice.address())).findFirst().flatMap(policy -> {
			var file = (InspResource) policy.eResource();
			var syntax = new Syntax(VocabularyDetector.ofFile(file));
			var edits = policy.getRules().stream().filter(setting -> rule.equals(setting.getRule())).reduce((first, last) -> last)
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
