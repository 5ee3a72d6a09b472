/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.insp.cli.base.Version;
import org.insp.cli.check.CheckResult;
import org.insp.cli.check.Fingerprints;
import org.insp.cli.check.ReportedProblem;
import org.insp.cli.report.Sarif.Artifact;
import org.insp.cli.report.Sarif.ArtifactLocation;
import org.insp.cli.report.Sarif.Driver;
import org.insp.cli.report.Sarif.Invocation;
import org.insp.cli.report.Sarif.Location;
import org.insp.cli.report.Sarif.Log;
import org.insp.cli.report.Sarif.LogicalLocation;
import org.insp.cli.report.Sarif.Message;
import org.insp.cli.report.Sarif.PhysicalLocation;
import org.insp.cli.report.Sarif.Region;
import org.insp.cli.report.Sarif.Result;
import org.insp.cli.report.Sarif.RuleDescriptor;
import org.insp.cli.report.Sarif.Run;
import org.insp.cli.report.Sarif.Tool;

/** The report as SARIF 2.1.0: exact regions in code points, all rules with their help, paths relative to the working folder. */
final class SarifReport implements CheckReport {

	private static final String BASE = "%SRCROOT%";

	@Override
	public void write(CheckResult result, Writer out) throws IOException {
		var rules = new LinkedHashMap<String, RuleDescriptor>();
		SarifRules.all(result).forEach(rule -> rules.put(rule.id(), rule));
		var ids = List.copyOf(rules.keySet());
		var files = result.models().stream().flatMap(m -> m.files().stream()).distinct().toList();
		var fingerprints = new Fingerprints();
		var results = new ArrayList<Result>();
		var ruleIndex = indices(ids);
		var fileIndex = indices(files);
		result.problems().forEach(f -> results.add(result(f, ruleIndex.get(f.rule()), fileIndex.get(f.file()), fingerprints.of(f))));
		var driver = new Driver("insp", Version.number(), result.language().getLiteral(), List.copyOf(rules.values()));
		var base = Map.of(BASE, new ArtifactLocation(Path.of("").toAbsolutePath().toUri().toString(), null, null));
		JsonOutput.write(
				Log.of(new Run(new Tool(driver), result.language().getLiteral(), List.of(new Invocation(result.failures().isEmpty())),
						base, files.stream().map(f -> new Artifact(location(f, null), "utf-8", "insp")).toList(), results,
						"unicodeCodePoints")),
				out);
	}

	private static Map<String, Integer> indices(List<String> values) {
		var indices = new LinkedHashMap<String, Integer>();
		values.forEach(value -> indices.put(value, indices.size()));
		return indices;
	}

	private static Result result(ReportedProblem problem, int rule, int file, String fingerprint) {
		var region = new Region(problem.start().line(), problem.start().column(), problem.end().line(), problem.end().column());
		var logical = problem.element().filter(e -> !e.name().isEmpty())
				.map(e -> List.of(new LogicalLocation(e.name(), e.name().substring(e.name().lastIndexOf('.') + 1), e.kind()))).orElse(null);
		return new Result(problem.rule(), rule, Sarif.level(problem.severity()), new Message(problem.message()),
				List.of(new Location(new PhysicalLocation(location(problem.file(), file), region), logical)),
				Map.of(Fingerprints.SARIF_NAME, fingerprint));
	}

	/** Files outside the working folder have no path relative to it. */
	private static ArtifactLocation location(String displayPath, Integer index) {
		if (displayPath.startsWith("<")) {
			return new ArtifactLocation(displayPath.replace("<", "%3C").replace(">", "%3E"), null, index);
		}
		var here = Path.of("").toAbsolutePath();
		var file = here.resolve(displayPath).normalize();
		return file.startsWith(here)
				? new ArtifactLocation(here.toUri().relativize(file.toUri()).getRawPath(), BASE, index)
				: new ArtifactLocation(file.toUri().toString(), null, index);
	}
}
