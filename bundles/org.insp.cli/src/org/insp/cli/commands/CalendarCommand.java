/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.insp.cli.base.ExitCode;
import org.insp.cli.base.OutputTarget;
import org.insp.cli.base.Session;
import org.insp.cli.document.MemberSelection;
import org.insp.cli.input.ModelSources;
import org.insp.cli.input.SingleModel;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;
import org.insp.report.calendar.CalendarEvent;
import org.insp.report.calendar.ICalendar;
import org.insp.report.calendar.PlanCalendar;
import org.insp.report.input.ReportInput;
import org.insp.report.input.ReportOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the dates of plans as a calendar. */
@Command(name = "calendar")
final class CalendarCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "report.paths")
	private List<String> paths;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE|FOLDER", descriptionKey = "calendar.output")
	private Path output;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "insp.report.on")
	private Optional<LocalDate> on;

	@Option(names = "--member", paramLabel = "NAME", descriptionKey = "insp.report.member")
	private String member;

	@Option(names = "--mask", descriptionKey = "insp.report.mask")
	private boolean isMasked;

	private final Session session;

	CalendarCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var loader = InspStandaloneSetup.doSetup().getInstance(ModelLoader.class);
		var options = CheckOptions.of(session.environment().clock());
		var members = new MemberSelection(member);
		int exit = ExitCode.OK;
		var events = new ArrayList<CalendarEvent>();
		var inputs = new ArrayList<ReportInput>();
		var asOf = LocalDate.EPOCH;
		for (var source : ModelSources.of(paths, session.environment().in())) {
			var model = source.load(loader);
			var person = members.of(model.model());
			if (SingleModel.hasSyntaxErrors(model)) {
				session.printError(CommandMessages.of(session).get("report.incomplete", source.root().getFileName()));
				exit = ExitCode.FOUND;
			}
			if (member == null || person.isPresent()) {
				var evaluated = new EvaluatedModel(model.model(), RuleRegistry.CHECKER, on.map(options::withReferenceDate).orElse(options));
				var language = session.requestedLanguage().orElseGet(() -> VocabularyDetector.ofModel(model));
				var input = new ReportInput(evaluated, language, new ReportOptions(person, isMasked, false));
				inputs.add(input);
				events.addAll(PlanCalendar.events(input, source.name()));
				asOf = evaluated.referenceDate().isAfter(asOf) ? evaluated.referenceDate() : asOf;
			}
		}
		members.checkFound();
		var calendar = ICalendar.write(PlanCalendar.name(inputs), events, asOf);
		new OutputTarget(session, output).write(Map.of("calendar.ics", calendar));
		return exit;
	}
}
