/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.check;

import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
 * EMF's validator for the package: the rules seen through {@code Diagnostician}. The roots of the element's resource are the model,
 * unless it is a {@link ModelResource}. The first element of a model judges the whole of it; the others look their violations up in
 * the validation context, so one context should serve all roots that are validated together. The context may also hold a
 * {@link CheckOptions} and the {@link Language} of the messages, each under its own class as key. Keywords of the text form are told by
 * their ids.
 */
public final class InspValidator implements EValidator {

	/** What one validation has found so far. */
	private static final class ViolationCache {
		private final Map<InspFile, Map<EObject, List<Violation>>> byFile = new IdentityHashMap<>();
	}

	private final ModelChecker checker;
	private final CheckOptions defaults;

	/**
	 * @param checker the rules
	 * @param clock tells the reference date where neither the model nor the validation context does
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
		var memory = context == null
				? new ViolationCache()
				: (ViolationCache) context.computeIfAbsent(InspValidator.class, k -> new ViolationCache());
		var asked = context == null ? null : (CheckOptions) context.get(CheckOptions.class);
		if (!memory.byFile.containsKey(file)) {
			evaluate(file, asked == null ? defaults : asked, memory);
		}
		return memory.byFile.get(file).getOrDefault(object, List.of());
	}

	private void evaluate(InspFile file, CheckOptions context, ViolationCache memory) {
		var model = InspModel.of(List.of(file));
		var readable = context;
		if (file.eResource() instanceof ModelResource part) {
			model = part.model();
			readable = context.unreadable(part::isUnreadable).missing(part::isFileMissing);
		} else if (file.eResource() != null) {
			model = InspModel
					.of(file.eResource().getContents().stream().filter(InspFile.class::isInstance).map(InspFile.class::cast).toList());
		}
		var found = checker.check(model, readable).violations().stream().collect(Collectors.groupingBy(Violation::element));
		memory.byFile.put(file, found);
		model.files().forEach(each -> memory.byFile.put(each, found));
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
