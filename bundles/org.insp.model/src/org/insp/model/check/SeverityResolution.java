/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.insp.model.Allow;
import org.insp.model.ElementSubjects;
import org.insp.model.InspModel;
import org.insp.model.InspPackage;
import org.insp.model.Severity;
import org.insp.model.policy.PolicySettings;

/** The one order in which the severity of a rule is found, and which allowances were of use. */
final class SeverityResolution {

	private final Map<String, Severity> overrides;
	private final PolicySettings settings;
	private final Map<String, List<Allow>> allowances = new HashMap<>();
	private final Set<Allow> used = new HashSet<>();

	SeverityResolution(InspModel model, PolicySettings settings, Map<String, Severity> overrides) {
		this.overrides = overrides;
		this.settings = settings;
		model.all(Allow.class).filter(a -> a.getRule() != null)
				.forEach(a -> allowances.computeIfAbsent(a.getRule(), r -> new ArrayList<>()).add(a));
	}

	/** False for a rule that is off wherever it looks, so that it need not run. */
	boolean isEnabled(Rule<?> rule) {
		return withoutAllowance(rule) != Severity.OFF;
	}

	Severity of(Rule<?> rule, EObject element) {
		var allowance = allowance(rule.id(), element);
		allowance.ifPresent(used::add);
		return allowance.isPresent() && !overrides.containsKey(rule.id()) ? Severity.OFF : withoutAllowance(rule);
	}

	private Severity withoutAllowance(Rule<?> rule) {
		return Optional.ofNullable(overrides.get(rule.id())).or(() -> settings.severity(rule.id(), rule.group()))
				.orElse(rule.defaultSeverity());
	}

	private Optional<Allow> allowance(String rule, EObject element) {
		var candidates = allowances.getOrDefault(rule, List.of());
		// documents may be of each other
		var visited = new HashSet<EObject>();
		for (EObject at = element; at != null && !candidates.isEmpty() && visited.add(at); at = ElementSubjects.owner(at).orElse(null)) {
			var here = at;
			var found = candidates.stream().filter(a -> a.getTarget() == here).findFirst();
			if (found.isPresent()) {
				return found;
			}
		}
		return candidates.stream().filter(a -> !a.eIsSet(InspPackage.Literals.ALLOW__TARGET)).findFirst();
	}

	boolean isUsed(Allow allowance) {
		return used.contains(allowance);
	}
}
