/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.ModelScope;
import org.insp.model.Language;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.report.input.ReportInput;

/** The input of reports: the examples, and texts of tests. */
public final class ExampleReports {

	/** The folder of the examples. */
	public static final Path EXAMPLES = Path.of("..").toAbsolutePath().normalize().resolve("org.insp.examples/examples");

	private static final CheckOptions NO_CLOCK = CheckOptions.of(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
	private static final ModelLoader LOADER = InspStandaloneSetup.doSetup().getInstance(ModelLoader.class);

	private ExampleReports() {
	}

	/** An example on its own reference date. */
	public static ReportInput example(String name, Language language) throws IOException {
		var model = LOADER.load(ModelFolder.of(EXAMPLES.resolve(name).resolve(ModelFolder.MODEL_FILE)));
		return new ReportInput(new EvaluatedModel(model.model(), RuleRegistry.CHECKER, NO_CLOCK), language);
	}

	/** A model of one text on a date, in Chinese; what it imports is looked for beside the examples. */
	public static ReportInput text(String text, LocalDate on) throws IOException {
		return text(text, on, Language.ZH);
	}

	/** A model of one text on a date. */
	public static ReportInput text(String text, LocalDate on, Language language) throws IOException {
		ModelScope model = LOADER.load(text.getBytes(StandardCharsets.UTF_8), EXAMPLES.resolve("text.insp"));
		return new ReportInput(new EvaluatedModel(model.model(), RuleRegistry.CHECKER, NO_CLOCK.withReferenceDate(on)), language);
	}
}
