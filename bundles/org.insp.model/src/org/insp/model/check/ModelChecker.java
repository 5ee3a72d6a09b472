/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.insp.model.InspModel;
import org.insp.model.Severity;

/**
 * Judges a model by a list of rules, once for the model as a whole. Everything else that validates (EMF's EValidator, the language
 * server, the command line) is an adapter over it. The severity of a rule is the caller's override, else an {@code allow} on the
 * element or an ancestor silences it, else the nearest policy's setting, else the rule's default.
 */
public final class ModelChecker {

	private final List<Rule<?>> rules;

	/** @param rules the rules to judge by */
	public ModelChecker(List<? extends Rule<?>> rules) {
		this.rules = List.copyOf(rules);
	}

	/**
	 * What the rules object to, in the order of the files and of the elements in them.
	 *
	 * @param violations the violations, none of them off
	 * @param on the reference date that was used
	 */
	public record Result(List<Violation> violations, LocalDate on) {
	}

	/** Judges a model. The same model and context give the same result, in the same order. */
	public Result check(InspModel model, CheckOptions context) {
		return evaluate(model, context, null);
	}

	/**
	 * What the rules object to in some elements: the same as the whole judgement says of them, in much less time.
	 *
	 * @param elements the elements, and with each of them all that contain it
	 */
	public List<Violation> check(InspModel model, CheckOptions context, Set<EObject> elements) {
		var last = rules.stream().filter(Rule::runsLast).toList();
		// what runs last asks what the others found anywhere
		boolean whole = elements.stream().anyMatch(element -> last.stream().anyMatch(rule -> rule.type().isInstance(element)));
		var found = whole ? evaluate(model, context, null) : evaluate(model, context, elements);
		return found.violations().stream().filter(violation -> elements.contains(violation.element())).toList();
	}

	private Result evaluate(InspModel model, CheckOptions context, Set<EObject> elements) {
		var run = new Run(model, context, elements);
		run.evaluate(rules.stream().filter(rule -> !rule.runsLast()).toList());
		run.evaluate(rules.stream().filter(Rule::runsLast).toList());
		return new Result(run.sorted(), run.ruleContext.referenceDate());
	}

	private static final class Run {
		private final InspModel model;
		private final CheckOptions context;
		private final RuleContext ruleContext;
		/** The elements that the judgement is about; null for all. */
		private final Set<EObject> elements;
		private final Map<EObject, Integer> order = new IdentityHashMap<>();
		private final List<Violation> violations = new ArrayList<>();

		Run(InspModel model, CheckOptions context, Set<EObject> elements) {
			this.model = model;
			this.context = context;
			this.elements = elements;
			this.ruleContext = new RuleContext(model, context);
			model.contents().forEach(element -> order.put(element, order.size()));
		}

		void evaluate(List<Rule<?>> some) {
			var applicable = new HashMap<EClass, List<Rule<?>>>();
			model.contents().forEach(element -> {
				context.between().run();
				var forClass = applicable.computeIfAbsent(element.eClass(), c -> some.stream()
						.filter(rule -> rule.type().isInstance(element) && ruleContext.severities().isEnabled(rule)).toList());
				boolean isRequested = elements == null || elements.contains(element);
				for (Rule<?> rule : forClass) {
					if (!isRequested && !rule.needsAllElements()) {
						continue;
					}
					ruleContext.setReporter((subject, feature, index, arguments) -> add(rule, subject, feature, index, arguments));
					rule.checkIfApplicable(element, ruleContext);
				}
			});
		}

		private void add(Rule<?> rule, EObject subject, EStructuralFeature feature, int index, List<Object> arguments) {
			if (!order.containsKey(subject) || context.unreadable().test(subject, feature)) {
				return;
			}
			var severity = ruleContext.severities().of(rule, subject);
			if (severity != Severity.OFF) {
				violations.add(new Violation(rule, severity, subject, feature, index, arguments));
			}
		}

		List<Violation> sorted() {
			return violations.stream()
					.sorted(Comparator.<Violation>comparingInt(v -> order.get(v.element())).thenComparing(v -> v.rule().id())
							.thenComparingInt(v -> v.feature() == null ? -1 : v.feature().getFeatureID())
							.thenComparingInt(Violation::index))
					.toList();
		}
	}
}
