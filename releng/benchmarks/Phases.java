/* SPDX-License-Identifier: EPL-2.0 */
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.export.ModelExport;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.problems.ModelProblems;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;

/**
 * Measures where the time goes within one process, in milliseconds of processor time: {@code java -cp 'lib/*' Phases.java model [rounds]}.
 */
class Phases {

	private static long last;

	public static void main(String[] args) throws Exception {
		lap("start");
		var injector = InspStandaloneSetup.doSetup();
		lap("set up");
		var first = ModelFolder.find(Path.of(args[0])).get(0).files().get(0).toAbsolutePath().normalize();
		var options = CheckOptions.of(Clock.fixed(Instant.parse("2023-09-08T00:00:00Z"), ZoneOffset.UTC));
		for (int round = 0; round < (args.length > 1 ? Integer.parseInt(args[1]) : 1); round++) {
			System.out.println();
			var resources = injector.getInstance(XtextResourceSet.class);
			var resource = resources.getResource(URI.createFileURI(first.toString()), true);
			lap("parse");
			var model = ModelRegistry.of(resources).scopeOf(resource);
			lap("names and imports");
			model.own().forEach(EcoreUtil::resolveAll);
			lap("link");
			var evaluated = new EvaluatedModel(model.model(), RuleRegistry.CHECKER, options);
			evaluated.violations();
			lap("evaluate");
			var problems = ModelProblems.of(model, evaluated);
			lap("place");
			model.own().forEach(r -> r.getAllContents().forEachRemaining(r::getURIFragment));
			lap("fragments");
			ModelExport.xmi(model);
			lap("XMI");
			ModelExport.json(model);
			lap("JSON");
			System.out.println(problems.size() + " problems");
		}
	}

	private static void lap(String phase) {
		long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		System.out.printf("%-18s %6d%n", phase, (now - last) / 1_000_000);
		last = now;
	}
}
