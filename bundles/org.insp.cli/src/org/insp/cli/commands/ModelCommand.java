/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Output;
import org.insp.cli.base.Session;
import org.insp.cli.input.SingleModel;
import org.insp.dsl.export.ModelExport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a model in a form for other programs. */
@Command(name = "model")
final class ModelCommand implements Callable<Integer> {

	private enum Format {
		XMI, JSON
	}

	@Parameters(arity = "1", paramLabel = "PATH", descriptionKey = "model.path")
	private String path;

	@Option(names = "--format", paramLabel = "xmi|json")
	private Format format = Format.XMI;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE")
	private Path output;

	private final Session session;

	ModelCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var model = SingleModel.load(path, session.environment().in());
		new Output(session, output).write(out -> out.write(format == Format.XMI ? ModelExport.xmi(model) : ModelExport.json(model)));
		if (model.hasSyntaxErrors()) {
			session.printError(CommandMessages.of(session).get("model.incomplete", path));
			return ExitCode.FOUND;
		}
		return ExitCode.OK;
	}
}
