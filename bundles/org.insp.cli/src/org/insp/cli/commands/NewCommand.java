/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.dsl.templates.ModelKind;
import org.insp.model.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a starter model into a folder; existing files are never overwritten. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

	@Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "new.folder")
	private Path folder;

	@Option(names = "--kind", paramLabel = "KIND", descriptionKey = "new.kind")
	private ModelKind kind = ModelKind.INSPECTION;

	@Spec
	private CommandSpec command;

	private final Session session;

	NewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var origin = origin();
		var language = kind.language(origin.language());
		var files = kind.files(language);
		for (var name : files.keySet()) {
			if (Files.exists(folder.resolve(name))) {
				throw new FileAlreadyExistsException(folder.resolve(name).toString());
			}
		}
		for (var file : files.entrySet()) {
			var target = folder.resolve(file.getKey());
			Files.createDirectories(target.toAbsolutePath().getParent());
			Files.write(target, file.getValue().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
			session.out().write(target.toString() + '\n');
		}
		var texts = CommandMessages.of(session);
		var reason = language == origin.language() ? origin.reason() : "kind";
		session.err().println(texts.get("new.made", kind.title(session.language()), texts.get("new.language." + language.getLiteral()),
				texts.get("new.reason." + reason), folder));
		return ExitCode.OK;
	}

	/** The language of the files, and the key of the text that says why: asked for, else that of the arguments, else that of the system. */
	private Origin origin() {
		boolean chinese = command.commandLine().getParseResult().originalArgs().stream()
				.anyMatch(argument -> argument.codePoints().anyMatch(Character::isIdeographic));
		return session.requestedLanguage().map(requested -> new Origin(requested, "option"))
				.orElseGet(() -> chinese ? new Origin(Language.ZH, "arguments") : new Origin(session.language(), "system"));
	}

	private record Origin(Language language, String reason) {
	}
}
