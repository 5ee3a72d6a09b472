/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.tests.odesign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.diagram.tests.odesign.SiriusFeature.Kind;

/** Expressions: what they call and read exists, and fits what they are evaluated on. */
final class ExpressionChecks {

	private static final Pattern SERVICE = Pattern.compile("service:(?:(\\w+)\\.)?(\\w+)(?:\\(([\\w, ]*)\\))?");
	/** The features that {@code feature:} reads of every element. */
	private static final Set<String> ALWAYS = Set.of("eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences");
	private static final Set<String> COLLECTIONS = Set.of("semanticCandidatesExpression", "semanticElements", "sourceFinderExpression",
			"targetFinderExpression", "columnFinderExpression", "lineFinderExpression", "browseExpression");
	private static final Set<String> CONDITIONS =
			Set.of("predicateExpression", "preconditionExpression", "precondition", "conditionExpression");
	/** The variables that Sirius sets in every expression of a diagram. */
	private static final Set<String> EVERYWHERE = Set.of("self", "diagram", "viewpoint");

	private final Odesign odesign;
	private final SiriusServices services;
	private final ExpressionContexts contexts;
	private final List<String> faults;

	private ExpressionChecks(Odesign odesign) {
		this.odesign = odesign;
		services = new SiriusServices(odesign);
		contexts = new ExpressionContexts(odesign);
		faults = new ArrayList<>(services.faults);
	}

	static List<String> of(Odesign odesign) {
		var checks = new ExpressionChecks(odesign);
		odesign.root.all().forEach(item -> odesign.classes.features(item.type).values().stream().filter(f -> f.kind() == Kind.EXPRESSION)
				.forEach(feature -> checks.check(item, feature)));
		return checks.faults;
	}

	private void fault(OdesignElement item, SiriusFeature feature, String what) {
		faults.add(item + ": " + feature.name() + ": " + what);
	}

	private void check(OdesignElement item, SiriusFeature feature) {
		var expression = item.has(feature.name()) ? item.get(feature.name()) : feature.fallback() == null ? "" : feature.fallback();
		if (expression.startsWith("service:")) {
			service(item, feature, expression);
		} else if (expression.startsWith("feature:")) {
			var name = expression.substring("feature:".length());
			contexts.of(item, feature.name()).stream().filter(c -> !ALWAYS.contains(name) && c.getEStructuralFeature(name) == null)
					.forEach(c -> fault(item, feature, c.getName() + " has no feature " + name));
		} else if (expression.startsWith("var:")) {
			variable(item, feature, expression.substring("var:".length()));
		} else if (expression.matches("\\w+:.*")) {
			fault(item, feature, "unknown prefix in " + expression);
		} else if (COLLECTIONS.contains(feature.name()) && item.has(feature.name())) {
			fault(item, feature, "a text finds nothing: " + expression);
		} else if (CONDITIONS.contains(feature.name()) && !Set.of("", "true", "false").contains(expression)) {
			fault(item, feature, "a text is no condition: " + expression);
		}
	}

	private void service(OdesignElement item, SiriusFeature feature, String expression) {
		var call = SERVICE.matcher(expression);
		if (!call.matches()) {
			fault(item, feature, "no call that Sirius reads: " + expression);
			return;
		}
		var arguments =
				call.group(3) == null || call.group(3).isBlank() ? List.<String>of() : List.of(call.group(3).trim().split("\\s*,\\s*"));
		Stream.concat(Stream.ofNullable(call.group(1)), arguments.stream()).forEach(name -> variable(item, feature, name));
		var found = services.named(call.group(2));
		if (found.size() != 1) {
			fault(item, feature, (found.isEmpty() ? "no service " : "several services ") + call.group(2));
			return;
		}
		var method = found.get(0);
		if (method.getParameterCount() != arguments.size() + 1) {
			fault(item, feature, call.group(2) + " takes " + (method.getParameterCount() - 1) + " arguments");
		}
		var self = method.getParameterTypes()[0];
		if (call.group(1) == null && self != EObject.class) {
			contexts.of(item, feature.name()).stream().filter(c -> !self.isAssignableFrom(c.getInstanceClass()))
					.forEach(c -> fault(item, feature, call.group(2) + " is for " + self.getSimpleName() + ", not for " + c.getName()));
		}
		var result = method.getReturnType();
		boolean fits = CONDITIONS.contains(feature.name()) ? result == boolean.class || result == Boolean.class
				: COLLECTIONS.contains(feature.name())
						? Iterable.class.isAssignableFrom(result) || EObject.class.isAssignableFrom(result) || !needsResult(item)
				: result != void.class;
		if (!fits) {
			fault(item, feature, call.group(2) + " gives " + result.getSimpleName());
		}
	}

	/** A tool may browse to nothing: what counts is what the service does. */
	private boolean needsResult(OdesignElement item) {
		return item.around(odesign.classes, "tool_1:ToolEntry").isEmpty();
	}

	private void variable(OdesignElement item, SiriusFeature feature, String name) {
		var available = new HashSet<>(EVERYWHERE);
		available.addAll(feature.variables());
		item.around(odesign.classes, "tool_1:ToolEntry").ifPresent(tool -> tool.children.forEach(c -> available.add(c.get("name"))));
		if (!available.contains(name)) {
			fault(item, feature, "no variable " + name);
		}
	}
}
