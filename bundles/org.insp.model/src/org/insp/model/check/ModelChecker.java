/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.InspModel;
import org.insp.model.Severity;
import org.insp.model.measures.DatedModel;

/**
 * Evaluates models by a list of rules. Front ends ask an {@code EvaluatedModel}, which evaluates each model once. The severity of a rule
 * is the caller's override, else an {@code allow} on the element or an ancestor silences it, else the nearest policy's setting (of the rule
 * before one of its group), else the
 * rule's default.
 */
public final class ModelChecker {

	private final Map<String, Rule<?>> rules = new LinkedHashMap<>();
	private final EvaluationListener listener;

	/** @param rules the rules to evaluate by */
	public ModelChecker(List<? extends Rule<?>> rules) {
		this(rules, model -> {
		});
	}

	/**
	 * @param rules the rules to evaluate by
	 * @param listener is notified of each evaluation
	 */
	public ModelChecker(Collection<? extends Rule<?>> rules, EvaluationListener listener) {
		rules.forEach(rule -> this.rules.put(rule.id(), rule));
		this.listener = listener;
	}

	/** The same rules, with a listener that is notified of each evaluation. */
	public ModelChecker withListener(EvaluationListener newListener) {
		return new ModelChecker(rules.values(), newListener);
	}

	/**
	 * Evaluates a whole model. The same model and severities give the same violations, in the same order.
	 *
	 * @param model the model and its reference date
	 * @param overrides severities set by the caller, by rule id
	 * @param checkpoint is run between any two elements: others may look at the model then, and an exception cancels the evaluation
	 * @return the violations, none of them off, in the order of the files and of the elements in them
	 */
	public List<Violation> evaluate(DatedModel model, Map<String, Severity> overrides, Runnable checkpoint) {
		listener.evaluating(model.model());
		return new Run(model, overrides, null).violations(checkpoint);
	}

	/**
	 * Evaluates some elements of a model: the violations are those that the whole evaluation gives of them, found in much less time.
	 *
	 * @param model the model and its reference date
	 * @param overrides severities set by the caller, by rule id
	 * @param elements the elements, and with each of them all that contain it
	 */
	public List<Violation> evaluate(DatedModel model, Map<String, Severity> overrides, Set<EObject> elements) {
		var last = rules.values().stream().filter(Rule::runsLast).toList();
		// what runs last asks what the others found anywhere
		boolean whole = elements.stream().anyMatch(element -> last.stream().anyMatch(rule -> rule.type().isInstance(element)));
		var found = new Run(model, overrides, whole ? null : elements).violations(() -> {
		});
		return found.stream().filter(violation -> elements.contains(violation.element())).toList();
	}

	private final class Run {
		private final InspModel model;
		private final RuleContext context;
		/** The elements that are evaluated; null for all. */
		private final Set<EObject> elements;
		private final Map<EObject, Integer> order = new IdentityHashMap<>();
		private final List<Violation> violations = new ArrayList<>();

		Run(DatedModel dated, Map<String, Severity> overrides, Set<EObject> elements) {
			this.model = dated.model();
			this.elements = elements;
			this.context = new RuleContext(dated, Collections.unmodifiableMap(rules), overrides);
			model.contents().forEach(element -> order.put(element, order.size()));
		}

		List<Violation> violations(Runnable checkpoint) {
			evaluate(rules.values().stream().filter(rule -> !rule.runsLast()).toList(), checkpoint);
			evaluate(rules.values().stream().filter(Rule::runsLast).toList(), checkpoint);
			return sorted();
		}

		private void evaluate(List<Rule<?>> some, Runnable checkpoint) {
			var enabled = some.stream().filter(context.severities()::isEnabled).toList();
			var applicable = new HashMap<EClass, List<Rule<?>>>();
			model.contents().forEach(element -> {
				checkpoint.run();
				var forClass = applicable.computeIfAbsent(element.eClass(),
						type -> enabled.stream().filter(rule -> rule.type().isInstance(element)).toList());
				boolean isRequested = elements == null || elements.contains(element);
				for (Rule<?> rule : forClass) {
					if (!isRequested && !rule.needsAllElements()) {
						continue;
					}
					context.setReporter((subject, feature, index, arguments) -> add(rule, subject, feature, index, arguments));
					rule.checkIfApplicable(element, context);
				}
			});
		}

		private void add(Rule<?> rule, EObject subject, EStructuralFeature feature, int index, List<Object> arguments) {
			if (!order.containsKey(subject) || isUnreadable(subject, feature) || arguments.stream().anyMatch(Run::isUnwritten)) {
				return;
			}
			var severity = context.severities().of(rule, subject);
			if (severity != Severity.OFF) {
				violations.add(new Violation(rule, severity, subject, feature, index, arguments));
			}
		}

		/** Returns whether a closed value was not written, or not understood: nothing is concluded from it. */
		private static boolean isUnwritten(Object argument) {
			return argument instanceof Enumerator value && value.getValue() == 0 && value.getLiteral().equals("unspecified");
		}

		private static boolean isUnreadable(EObject element, EStructuralFeature feature) {
			return element.eResource() instanceof ModelResource part && part.isUnreadable(element, feature);
		}

		private List<Violation> sorted() {
			return violations.stream()
					.sorted(Comparator.<Violation>comparingInt(v -> order.get(v.element())).thenComparing(v -> v.rule().id())
							.thenComparingInt(v -> v.feature() == null ? -1 : v.feature().getFeatureID())
							.thenComparingInt(Violation::index))
					.toList();
		}
	}
}
