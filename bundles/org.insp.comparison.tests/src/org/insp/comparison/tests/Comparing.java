/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

import org.insp.comparison.change.ModelChange;
import org.insp.comparison.change.ModelComparison;
import org.insp.comparison.change.Remark;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelLoader;
import org.insp.model.Language;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;

/** Comparisons of files, and their changes in short lines. */
final class Comparing {

	private static final ModelLoader LOADER = new InspStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(ModelLoader.class);
	private static final LocalDate DAY = LocalDate.of(2023, 9, 8);

	private Comparing() {
	}

	/** Compares two folders or files, in Chinese. */
	static ModelComparison compare(Path before, Path after) throws IOException {
		return new ModelComparison(evaluated(before), evaluated(after), Language.ZH);
	}

	/** Compares two texts, in files of a folder, in Chinese. */
	static ModelComparison compare(Path folder, String before, String after) throws IOException {
		return compare(Files.writeString(folder.resolve("before.insp"), before), Files.writeString(folder.resolve("after.insp"), after));
	}

	private static EvaluatedModel evaluated(Path path) throws IOException {
		var model = LOADER.load(ModelFolder.find(path).get(0));
		return new EvaluatedModel(model.model(), RuleRegistry.CHECKER,
				CheckOptions.of(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).withReferenceDate(DAY));
	}

	/** Returns the changes: {@code changed 措施 C1: leaders, due (later)}, with the concerns behind. */
	static List<String> lines(ModelComparison comparison) {
		return comparison.changes().stream().map(Comparing::line).toList();
	}

	private static String line(ModelChange change) {
		return change.kind().id() + ' ' + change.label()
				+ change.features().stream().map(feature -> feature.id() + ' ' + feature.before() + '>' + feature.after())
						.collect(Collectors.joining(", ", change.features().isEmpty() ? "" : ": ", ""))
				+ change.remarks().stream().map(Remark::concern).map(concern -> " !" + concern.id()).collect(Collectors.joining());
	}
}
