/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.OutputTarget;
import org.insp.cli.base.Session;
import org.insp.cli.document.ReportScope;
import org.insp.cli.input.ModelSources;
import org.insp.report.poam.PlanOfAction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes plans as a plan of action and milestones of OSCAL. */
@Command(name = "poam")
final class PoamCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "report.paths")
	private List<String> paths;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE|FOLDER", descriptionKey = "poam.output")
	private Path output;

	@Mixin
	private ReportScope scope;

	private final Session session;

	PoamCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var plans = scope.load(ModelSources.of(paths, session.environment().in()), session, false);
		var file = PlanOfAction.write(plans.stream().map(ReportScope.Loaded::input).toList(),
				plans.stream().map(plan -> plan.source().name()).toList());
		if (file.length == 0) {
			throw new CommandFailure("poam-empty");
		}
		new OutputTarget(session, output).write(Map.of("poam.json", file));
		return scope.exitCode();
	}
}
