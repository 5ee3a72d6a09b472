/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.cli.input.InspFiles;
import org.insp.cli.input.InspFiles.InspFile;
import org.insp.cli.input.ModelSources;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.files.AtomicFileWriter;
import org.insp.dsl.translation.Translator;
import org.insp.model.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Translates files from one vocabulary into the other. */
@Command(name = "translate")
final class TranslateCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "format.paths")
	private List<Path> paths;

	@Option(names = "--to", required = true, paramLabel = "zh|en")
	private Language to;

	@Option(names = { "-o", "--output" }, paramLabel = "FOLDER")
	private Path folder;

	private final Session session;

	TranslateCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var translator = InspStandaloneSetup.doSetup().getInstance(Translator.class);
		UnaryOperator<String> translate = text -> translator.translate(text, to);
		if (paths.equals(List.of(Path.of(ModelSources.STANDARD_INPUT)))) {
			session.out().write(InspFiles.change("<stdin>", session.environment().in().readAllBytes(), translate).after());
			return ExitCode.OK;
		}
		boolean failed = false;
		for (var file : InspFiles.of(paths)) {
			try {
				translate(file, translate);
			} catch (IOException e) {
				session.printError(e);
				failed = true;
			}
		}
		return failed ? ExitCode.FAILED : ExitCode.OK;
	}

	private void translate(InspFile file, UnaryOperator<String> translate) throws IOException {
		var translated = file.changed(translate);
		var target = folder == null ? file.path() : folder.resolve(file.relative());
		if (folder != null) {
			Files.createDirectories(target.toAbsolutePath().getParent());
		}
		if (folder != null || translated.isDifferent()) {
			AtomicFileWriter.write(target, translated.bytes());
			session.out().write(target.toString() + '\n');
		}
	}
}
