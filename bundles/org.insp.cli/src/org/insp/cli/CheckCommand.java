/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.Models;
import org.insp.dsl.problems.ModelProblems;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.check.CheckContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges models and says what is missing. */
@Command(name = "check", description = "Judges models and says what is missing.")
final class CheckCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "an .insp file, or a folder that holds some")
	private List<Path> paths;

	@Option(names = "--lang", paramLabel = "zh|en", description = "language of the messages")
	private Language language = Language.ZH;

	@Override
	public Integer call() throws IOException {
		var injector = InspStandaloneSetup.doSetup();
		var out = spec.commandLine().getOut();
		int errors = 0;
		for (var path : paths) {
			for (var folder : ModelFolder.find(path)) {
				var resources = injector.getInstance(XtextResourceSet.class);
				var first = URI.createFileURI(folder.files().get(0).toAbsolutePath().normalize().toString());
				var model = Models.of(resources).visible(resources.getResource(first, true));
				for (var problem : ModelProblems.of(model, CheckContext.of(Clock.systemDefaultZone()))) {
					var resource = (XtextResource) resources.getResource(problem.file(), false);
					LineAndColumn at = NodeModelUtils.getLineAndColumn(resource.getParseResult().getRootNode(), problem.region().offset());
					out.printf("%s:%d:%d: %s: %s [%s]%n", problem.file().toFileString(), at.getLine(), at.getColumn(), problem.severity(),
							problem.message(language), problem.code());
					errors += problem.severity() == Severity.ERROR ? 1 : 0;
				}
			}
		}
		out.flush();
		return errors == 0 ? 0 : 1;
	}
}
