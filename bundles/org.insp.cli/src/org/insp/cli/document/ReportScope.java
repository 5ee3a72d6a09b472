/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.cli.input.ModelSource;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.model.text.MessageBundle;
import org.insp.report.input.ReportInput;
import org.insp.report.input.ReportOptions;

import picocli.CommandLine.Option;

/** What commands about reports, calendars and dashboards are restricted to: the options that they share, and the models that fit. */
public final class ReportScope {

	/**
	 * A model that a report is about.
	 *
	 * @param source where it comes from
	 * @param scope its files
	 * @param input what the report is made of
	 */
	public record Loaded(ModelSource source, ModelScope scope, ReportInput input) {
	}

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "insp.report.on")
	private Optional<LocalDate> on;

	@Option(names = "--member", paramLabel = "NAME", descriptionKey = "insp.report.member")
	private String member;

	@Option(names = "--mask", descriptionKey = "insp.report.mask")
	private boolean isMasked;

	private int exitCode = ExitCode.OK;

	/** Returns whether people are not to be recognised. */
	public boolean isMasked() {
		return isMasked;
	}

	/** Returns the exit code: whether what was loaded could be read whole. */
	public int exitCode() {
		return exitCode;
	}

	/**
	 * Loads models, those without the member left out, and says of which a part could not be read.
	 *
	 * @param hasClues whether the report may speak of clues
	 * @throws org.insp.cli.base.CommandFailure if no model knows the member
	 */
	public List<Loaded> load(List<ModelSource> sources, Session session, boolean hasClues) throws IOException {
		var loader = InspStandaloneSetup.doSetup().getInstance(ModelLoader.class);
		var members = new MemberSelection(member);
		var loaded = new ArrayList<Loaded>();
		for (var source : sources) {
			var model = source.load(loader);
			var person = members.of(model.model());
			if (member != null && person.isEmpty()) {
				continue;
			}
			loaded.add(new Loaded(source, model, input(model, session, new ReportOptions(person, isMasked, hasClues))));
			if (model.hasSyntaxErrors()) {
				session.printError(MessageBundle.of(ReportScope.class, session.language()).get("incomplete", source.root().getFileName()));
				exitCode = ExitCode.FOUND;
			}
		}
		members.checkFound();
		return loaded;
	}

	private ReportInput input(ModelScope model, Session session, ReportOptions restriction) {
		var options = CheckOptions.of(session.environment().clock());
		var evaluated = new EvaluatedModel(model.model(), RuleRegistry.CHECKER, on.map(options::withReferenceDate).orElse(options));
		return new ReportInput(evaluated, session.requestedLanguage().orElseGet(() -> VocabularyDetector.ofModel(model)), restriction);
	}
}
