/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.evaluation;

import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.model.InspFile;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.check.CheckOptions;
import org.insp.model.check.ModelChecker;
import org.insp.model.check.ModelResource;
import org.insp.model.check.Violation;

/**
 * EMF's validator for the package: the rules seen through {@code Diagnostician}. The roots of the element's resource are the model,
 * unless it is a {@link ModelResource}. Each model is evaluated once for a validation context, so one
 * context should serve all roots that are validated together. The context may also hold a
 * {@link CheckOptions} and the {@link Language} of the messages, each under its own class as key. Keywords of the text form are named by
 * their ids.
 */
public final class InspValidator implements EValidator {

	/** The models that one validation has come across, by their files. */
	private static final class EvaluatedFiles {
		private final Map<InspFile, EvaluatedModel> byFile = new IdentityHashMap<>();
	}

	private final ModelChecker checker;
	private final CheckOptions defaults;

	/**
	 * @param checker the rules
	 * @param clock gives the reference date where neither the model nor the validation context does
	 */
	public InspValidator(ModelChecker checker, Clock clock) {
		this.checker = checker;
		this.defaults = CheckOptions.of(clock);
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
		var own = violations(object, context);
		if (diagnostics != null) {
			own.forEach(violation -> diagnostics.add(diagnostic(violation, context)));
		}
		return own.stream().noneMatch(v -> v.severity() == Severity.ERROR);
	}

	@Override
	public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	private List<Violation> violations(EObject object, Map<Object, Object> context) {
		if (!(EcoreUtil.getRootContainer(object) instanceof InspFile file) || file.isImported()) {
			return List.of();
		}
		var files = context == null
				? new EvaluatedFiles()
				: (EvaluatedFiles) context.computeIfAbsent(InspValidator.class, key -> new EvaluatedFiles());
		var evaluated = files.byFile.get(file);
		if (evaluated == null) {
			var options = context == null ? defaults : (CheckOptions) context.getOrDefault(CheckOptions.class, defaults);
			evaluated = new EvaluatedModel(ModelResource.modelOf(file), checker, options);
			files.byFile.put(file, evaluated);
			for (var each : evaluated.model().files()) {
				files.byFile.put(each, evaluated);
			}
		}
		return evaluated.violations(object);
	}

	private static Diagnostic diagnostic(Violation violation, Map<Object, Object> context) {
		var severity = switch (violation.severity()) {
			case ERROR -> Diagnostic.ERROR;
			case WARNING -> Diagnostic.WARNING;
			default -> Diagnostic.INFO;
		};
		var language = context != null && context.get(Language.class) instanceof Language asked ? asked : Language.EN;
		var message = violation.message(language, id -> id.replaceFirst("@.*", ""));
		return new BasicDiagnostic(severity, violation.rule().id(), 0, message,
				new Object[] { violation.element(), violation.feature(), violation });
	}
}
