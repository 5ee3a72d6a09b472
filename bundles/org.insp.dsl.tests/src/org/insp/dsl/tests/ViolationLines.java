/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.problems.Problem;
import org.insp.model.InspFile;
import org.insp.model.Language;
import org.insp.model.check.Violation;

/** The violations in a model as lines that can be compared: rule, severity, element by its place in the model, feature, message. */
final class ViolationLines {

	private ViolationLines() {
	}

	static String line(String rule, String severity, EObject element, EStructuralFeature feature, String message) {
		var file = (InspFile) EcoreUtil.getRootContainer(element);
		var path = file.getPath() == null ? file.eResource().getURI().lastSegment() : file.getPath().replaceFirst(".*/", "");
		return rule + ' ' + severity + ' ' + path + EcoreUtil.getRelativeURIFragmentPath(file, element) + ' '
				+ (feature == null ? "" : feature.getName()) + " | " + message;
	}

	static String line(Violation violation) {
		return line(violation.rule().id(), violation.severity().getLiteral(), violation.element(), violation.feature(),
				violation.message(Language.EN, id -> id.replaceFirst("@.*", "")));
	}

	/** The violations in a text. */
	static List<String> violations(ModelScope model) {
		return DslTestSupport.problems(model).stream().filter(p -> p.violation() != null).map(Problem::violation)
				.map(ViolationLines::line).sorted().toList();
	}
}
