/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.problems;

import java.util.ArrayList;
import java.util.List;

import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.resource.InspResource;
import org.insp.model.Import;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Severity;

/** Imports that name no file, or one that cannot be read, or that lead back to the model. */
final class ImportProblems {

	private ImportProblems() {
	}

	/** The problems with the imports of a model's own files; of a circle one is reported. */
	static List<Problem> of(ModelScope model, Language vocabulary) {
		var problems = new ArrayList<Problem>();
		boolean cyclic = false;
		for (var file : model.own()) {
			var models = ModelRegistry.of(file.getResourceSet());
			for (var statement : file.file().map(f -> List.copyOf(f.getImports())).orElse(List.of())) {
				if (statement.getUri() == null) {
					continue;
				}
				var target = models.importedFile(statement);
				if (target.isEmpty() || target.flatMap(InspResource::readError).filter(e -> e.code().equals("file-missing")).isPresent()) {
					problems.add(problem(statement, "import-missing", vocabulary));
				} else if (target.flatMap(InspResource::readError).isPresent()) {
					problems.add(problem(statement, "import-not-readable", vocabulary));
				} else if (!cyclic && models.isCyclic(statement, model)) {
					cyclic = true;
					problems.add(problem(statement, "import-cycle", vocabulary));
				}
			}
		}
		return problems;
	}

	private static Problem problem(Import statement, String code, Language vocabulary) {
		return new Problem(statement.eResource().getURI(), ElementRegions.of(statement, Literals.IMPORT__URI, 0), Severity.ERROR, code,
				MessageArgument.texts(statement.getUri()), null, vocabulary);
	}
}
