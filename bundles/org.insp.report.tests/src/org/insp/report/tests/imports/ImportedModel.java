/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.ModelScope;
import org.insp.model.Finding;
import org.insp.model.Measure;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.report.ledger.ColumnChoices;
import org.insp.report.ledger.LedgerContent;
import org.insp.report.text.ImportedFile;

/**
 * A file that became a model, with its files read again as the command line reads them.
 *
 * @param content what was read from the ledger
 * @param texts the files of the model
 * @param scope the model
 */
record ImportedModel(LedgerContent content, Map<String, String> texts, ModelScope scope) {

	private static final ModelLoader LOADER = InspStandaloneSetup.doSetup().getInstance(ModelLoader.class);

	/** Imports a file into a folder. */
	static ImportedModel of(Path file, Path folder) throws IOException {
		var imported = ImportedFile.read(file, Optional.empty(), ColumnChoices.NONE);
		var texts = imported.files();
		for (var text : texts.entrySet()) {
			Files.writeString(folder.resolve(text.getKey()), text.getValue());
		}
		return new ImportedModel(imported.content(), texts, LOADER.load(ModelFolder.of(folder.resolve(ModelFolder.MODEL_FILE))));
	}

	/** The errors of the language: nothing that rules say, but what cannot be read or refers to nothing. */
	List<String> errors() {
		return scope.own().stream().flatMap(resource -> resource.getErrors().stream().map(error -> scope.path(resource) + ':' + error))
				.toList();
	}

	/** The model on the day of the ledger. */
	EvaluatedModel evaluated() {
		return new EvaluatedModel(scope.model(), RuleRegistry.CHECKER, CheckOptions.of(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
	}

	List<Finding> findings() {
		return scope.model().visible(Finding.class).toList();
	}

	List<Measure> measures() {
		return scope.model().visible(Measure.class).toList();
	}
}
