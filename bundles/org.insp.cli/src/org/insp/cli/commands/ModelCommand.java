/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Output;
import org.insp.cli.base.Session;
import org.insp.cli.input.ModelSources;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.export.ModelExport;
import org.insp.dsl.models.ModelLoader;
import org.insp.dsl.models.ModelScope;

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
		var sources = ModelSources.of(List.of(path), session.environment().in());
		if (sources.size() > 1) {
			throw new CommandFailure("several-models", path, sources.size());
		}
		var model = sources.get(0).load(InspStandaloneSetup.doSetup().getInstance(ModelLoader.class));
		new Output(session, output).write(out -> out.write(format == Format.XMI ? ModelExport.xmi(model) : ModelExport.json(model)));
		if (hasSyntaxErrors(model)) {
			session.printError(CommandMessages.of(session).get("model.incomplete", path));
			return ExitCode.FOUND;
		}
		return ExitCode.OK;
	}

	private static boolean hasSyntaxErrors(ModelScope model) {
		return model.own().stream().anyMatch(resource -> resource.getParseResult().hasSyntaxErrors());
	}
}
