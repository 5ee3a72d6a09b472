/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.cli.input.InspFiles;
import org.insp.cli.input.InspFiles.InspFile;
import org.insp.cli.input.ModelSources;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.files.AtomicFileWriter;
import org.insp.dsl.formatting.Formatter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Formats files, or prints the names of those that are not formatted. */
@Command(name = "format")
final class FormatCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "format.paths")
	private List<Path> paths;

	@Option(names = "--check")
	private boolean check;

	private final Session session;

	FormatCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var formatter = InspStandaloneSetup.doSetup().getInstance(Formatter.class);
		if (paths.equals(List.of(Path.of(ModelSources.STANDARD_INPUT)))) {
			var formatted = InspFiles.change("<stdin>", session.environment().in().readAllBytes(), formatter::format);
			session.out().write(check ? "" : formatted.after());
			return check && formatted.isDifferent() ? ExitCode.FOUND : ExitCode.OK;
		}
		boolean found = false;
		boolean failed = false;
		for (var file : InspFiles.of(paths)) {
			try {
				found |= format(file, formatter);
			} catch (IOException e) {
				session.printError(e);
				failed = true;
			}
		}
		return failed ? ExitCode.FAILED : check && found ? ExitCode.FOUND : ExitCode.OK;
	}

	private boolean format(InspFile file, Formatter formatter) throws IOException {
		var formatted = file.changed(formatter::format);
		if (formatted.isDifferent()) {
			if (!check) {
				AtomicFileWriter.write(file.path(), formatted.bytes());
			}
			session.out().write(file.path().toString() + '\n');
		}
		return formatted.isDifferent();
	}
}
