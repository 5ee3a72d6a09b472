/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.model.InspFile;
import org.insp.model.InspModel;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.Severity;

/**
 * EMF's validator for the package: the rules seen through {@code Diagnostician}. The roots of the element's resource are the model.
 * The first element judges the whole model; the others look their violations up in the validation context.
 */
public final class InspValidator implements EValidator {

	private final ModelChecker checker;
	private final CheckContext defaults;

	/**
	 * @param checker the rules
	 * @param clock tells the reference date where neither the model nor the validation context (a {@link CheckContext} under its own
	 *            class as key) does
	 */
	public InspValidator(ModelChecker checker, Clock clock) {
		this.checker = checker;
		this.defaults = CheckContext.of(clock);
	}

	/** Makes EMF validate `.insp` models by these rules. */
	public static void register(ModelChecker checker, Clock clock) {
		EValidator.Registry.INSTANCE.put(InspPackage.eINSTANCE, new InspValidator(checker, clock));
	}

	@Override
	public boolean validate(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate(object.eClass(), object, diagnostics, context);
	}

	@Override
	public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		var own = violations(object, context).getOrDefault(object, List.of());
		if (diagnostics != null) {
			own.forEach(violation -> diagnostics.add(diagnostic(violation)));
		}
		return own.stream().noneMatch(v -> v.severity() == Severity.ERROR);
	}

	@Override
	public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	@SuppressWarnings("unchecked")
	private Map<EObject, List<Violation>> violations(EObject object, Map<Object, Object> context) {
		var known = context == null ? null : context.get(InspValidator.class);
		if (known == null) {
			var asked = context == null ? null : (CheckContext) context.get(CheckContext.class);
			known = checker.check(modelOf(object), asked == null ? defaults : asked).violations().stream()
					.collect(Collectors.groupingBy(Violation::element));
			if (context != null) {
				context.put(InspValidator.class, known);
			}
		}
		return (Map<EObject, List<Violation>>) known;
	}

	private static InspModel modelOf(EObject object) {
		var root = EcoreUtil.getRootContainer(object);
		var roots = root.eResource() == null ? List.of(root) : root.eResource().getContents();
		return InspModel.of(roots.stream().filter(InspFile.class::isInstance).map(InspFile.class::cast).toList());
	}

	private static Diagnostic diagnostic(Violation violation) {
		var severity = switch (violation.severity()) {
			case ERROR -> Diagnostic.ERROR;
			case WARNING -> Diagnostic.WARNING;
			default -> Diagnostic.INFO;
		};
		var message = violation.message(Language.EN, UnaryOperator.identity());
		return new BasicDiagnostic(severity, violation.rule().id(), 0, message, new Object[] { violation.element(), violation.feature(), violation });
	}
}
