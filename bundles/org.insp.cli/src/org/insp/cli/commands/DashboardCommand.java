/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.insp.cli.base.OutputTarget;
import org.insp.cli.base.Session;
import org.insp.cli.document.DashboardPlans;
import org.insp.cli.document.ReportScope;
import org.insp.cli.input.ModelSources;
import org.insp.report.dashboard.Dashboard;
import org.insp.report.dashboard.DashboardPlan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one HTML page about plans. */
@Command(name = "dashboard")
final class DashboardCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "report.paths")
	private List<String> paths;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE|FOLDER", descriptionKey = "dashboard.output")
	private Path output;

	@Mixin
	private ReportScope scope;

	private final Session session;

	DashboardCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var loaded = scope.load(ModelSources.of(paths, session.environment().in()), session, false);
		var plans = new ArrayList<DashboardPlan>();
		for (var each : loaded) {
			plans.add(DashboardPlans.of(each, loaded.size() == 1));
		}
		var page = Dashboard.page(plans).getBytes(StandardCharsets.UTF_8);
		new OutputTarget(session, output).write(Map.of("dashboard.html", page));
		return scope.exitCode();
	}
}
