/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.expressions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.insp.viewpoint.expressions.Expression.ValueKind;

/**
 * Reads expressions and checks that they mean something where they stand: that the service, feature or variable exists, that it takes
 * what it is given, and that its value serves.
 */
public final class ExpressionReader {

	private static final Pattern PREFIX = Pattern.compile("(\\w+):(.*)", Pattern.DOTALL);
	private static final Pattern OTHER_LANGUAGE = Pattern.compile("\\[.*/]|<%.*%>", Pattern.DOTALL);
	private static final Pattern CALL = Pattern.compile("(?:(\\w+)\\.)?(\\w+)(?:\\(([\\w\\s,]*)\\))?");

	private final ServiceRegistry services;

	/**
	 * The names that an expression may kind.
	 *
	 * @param self the class of the elements that it is evaluated for, or null if they may be of any
	 * @param variables the variables besides {@code self}
	 */
	public record Scope(EClass self, Set<String> variables) {

		/** The diagram: in Sirius the view with its element as {@code target}, here the element that the diagram is of. */
		public static final String DIAGRAM = "diagram";

		/** Returns a scope of {@code self} and some variables. */
		public static Scope of(EClass self, String... variables) {
			return new Scope(self, Set.of(variables));
		}

		private Class<?> type() {
			return self == null || self.getInstanceClass() == null ? null : self.getInstanceClass();
		}
	}

	/**
	 * @param services the services that may be called
	 */
	public ExpressionReader(ServiceRegistry services) {
		this.services = services;
	}

	/** Reads an expression. */
	public Expression read(String text, Scope scope, ValueKind kind) throws ExpressionException {
		var prefixed = PREFIX.matcher(text.strip());
		if (!prefixed.matches()) {
			return literal(text, kind);
		}
		var rest = prefixed.group(2).strip();
		return switch (prefixed.group(1)) {
			case "service" -> service(rest, scope, kind);
			case "feature" -> feature(rest, scope);
			case "var" -> variable(rest, scope);
			default -> throw new ExpressionException("unknown-language", prefixed.group(1) + ':');
		};
	}

	private static Expression literal(String text, ValueKind kind) throws ExpressionException {
		if (OTHER_LANGUAGE.matcher(text.strip()).matches()) {
			throw new ExpressionException("unknown-language", text);
		} else if (kind == ValueKind.NUMBER && !text.strip().matches("-?\\d+")) {
			throw new ExpressionException("literal-no-number", text);
		} else if (kind == ValueKind.CONDITION && !Set.of("true", "false").contains(text.strip())) {
			throw new ExpressionException("literal-no-condition", text);
		}
		return new Literal(text);
	}

	private static Expression feature(String name, Scope scope) throws ExpressionException {
		var self = scope.self();
		boolean isKnown = FeatureValue.OF_ALL.containsKey(name) || self != null && self.getEStructuralFeature(name) != null;
		if (!isKnown) {
			throw new ExpressionException("unknown-feature", name, self == null ? "EObject" : self.getName());
		}
		return new FeatureValue(name);
	}

	private static VariableValue variable(String name, Scope scope) throws ExpressionException {
		if (!name.equals(VariableValue.SELF) && !scope.variables().contains(name)) {
			var available = Stream.concat(Stream.of(VariableValue.SELF), scope.variables().stream().sorted()).toList();
			throw new ExpressionException("unknown-variable", name, String.join(", ", available));
		}
		return new VariableValue(name);
	}

	private Expression service(String text, Scope scope, ValueKind kind) throws ExpressionException {
		var call = CALL.matcher(text);
		if (!call.matches()) {
			throw new ExpressionException("no-call", text);
		}
		var service = services.get(call.group(2));
		var receiver = variable(call.group(1) == null ? VariableValue.SELF : call.group(1), scope);
		var names = call.group(3) == null || call.group(3).isBlank()
				? List.<String>of()
				: List.of(call.group(3).strip().split("\\s*,\\s*", -1));
		var arguments = new VariableValue[names.size()];
		for (int i = 0; i < arguments.length; i++) {
			arguments[i] = variable(names.get(i), scope);
		}
		if (service.method().getParameterCount() != arguments.length + 1) {
			throw new ExpressionException("argument-count", service, service.method().getParameterCount() - 1, arguments.length);
		} else if (receiver.name().equals(VariableValue.SELF) && !takes(service, scope)) {
			throw new ExpressionException("wrong-receiver", service, service.receiver().getSimpleName(),
					scope.self() == null ? "EObject" : scope.self().getName());
		} else if (!service.fits(kind)) {
			throw new ExpressionException("wrong-answer-" + kind.name().toLowerCase(Locale.ROOT), service,
					service.method().getReturnType().getSimpleName());
		}
		return new ServiceCall(service, receiver, List.of(arguments));
	}

	private static boolean takes(Service service, Scope scope) {
		return service.receiver() == EObject.class || scope.type() != null && service.receiver().isAssignableFrom(scope.type());
	}
}
