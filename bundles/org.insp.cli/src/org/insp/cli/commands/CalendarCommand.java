/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.insp.cli.base.OutputTarget;
import org.insp.cli.base.Session;
import org.insp.cli.document.ReportScope;
import org.insp.cli.input.ModelSources;
import org.insp.report.calendar.ICalendar;
import org.insp.report.calendar.PlanCalendar;
import org.insp.report.input.ReportInput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the dates of plans as a calendar. */
@Command(name = "calendar")
final class CalendarCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "report.paths")
	private List<String> paths;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE|FOLDER", descriptionKey = "calendar.output")
	private Path output;

	@Mixin
	private ReportScope scope;

	private final Session session;

	CalendarCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var plans = scope.load(ModelSources.of(paths, session.environment().in()), session, false);
		var inputs = plans.stream().map(ReportScope.Loaded::input).toList();
		var events = plans.stream().flatMap(plan -> PlanCalendar.events(plan.input(), plan.source().name()).stream()).toList();
		var asOf = inputs.stream().map(ReportInput::referenceDate).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
		new OutputTarget(session, output).write(Map.of("calendar.ics", ICalendar.write(PlanCalendar.name(inputs), events, asOf)));
		return scope.exitCode();
	}
}
