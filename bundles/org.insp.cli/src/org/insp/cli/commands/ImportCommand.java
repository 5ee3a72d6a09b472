/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.cli.document.LedgerReturn;
import org.insp.dsl.files.AtomicFileWriter;
import org.insp.model.Language;
import org.insp.report.ledger.ColumnChoices;
import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.ImportSummary;
import org.insp.report.read.UnreadableFileException;
import org.insp.report.text.ImportedFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes a model of a ledger or an official document; existing files are only overwritten where that is asked for. Or brings what people
 * changed in an exported
 * ledger back into the model it was made of.
 */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

	@Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "import.file")
	private Path file;

	@Option(names = { "-o", "--output" }, paramLabel = "FOLDER")
	private Path folder;

	@Option(names = "--on", paramLabel = "DATE")
	private Optional<LocalDate> on;

	@Option(names = "--force")
	private boolean isForced;

	@Option(names = "--into", paramLabel = "PATH")
	private String model;

	@Option(names = "--dry-run")
	private boolean isDry;

	@Option(names = "--delete")
	private boolean deletes;

	@Option(names = "--column", paramLabel = "HEADING=ROLE")
	private Map<String, String> columns = new LinkedHashMap<>();

	private final Session session;

	ImportCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		try {
			return model == null ? importFile() : updateModel();
		} catch (UnreadableFileException e) {
			session.printError(e.message(session.language()));
			return ExitCode.FAILED;
		}
	}

	private int updateModel() throws IOException {
		if (folder != null || isForced || !columns.isEmpty()) {
			throw new CommandFailure("import-into", folder != null ? "--output" : isForced ? "--force" : "--column");
		}
		return new LedgerReturn(session, file, model).run(on, deletes, isDry) ? ExitCode.OK : ExitCode.FOUND;
	}

	private ColumnChoices choices() throws CommandFailure {
		var roles = new LinkedHashMap<String, ColumnRole>();
		for (var column : columns.entrySet()) {
			roles.put(column.getKey(), ColumnRole.of(column.getValue()).orElseThrow(() -> new CommandFailure("import-column",
					column.getValue(), Stream.of(ColumnRole.values())
							.map(role -> session.language() == Language.ZH ? role.title(Language.ZH) : role.id())
							.collect(Collectors.joining(session.language() == Language.ZH ? "、" : ", ")))));
		}
		return new ColumnChoices(roles);
	}

	private int importFile() throws IOException {
		if (isDry || deletes) {
			throw new CommandFailure("import-only-into", isDry ? "--dry-run" : "--delete");
		}
		var source = ImportedFile.read(file, on, choices());
		if (source.isEmpty()) {
			throw new CommandFailure(source.isDocument() ? "no-plan" : "no-ledger", file);
		}
		var name = String.valueOf(file.getFileName());
		var target = folder == null ? Path.of(name.replaceFirst("\\.[^.]*$", "")) : folder;
		var files = source.files();
		for (var each : files.keySet()) {
			if (!isForced && Files.exists(target.resolve(each))) {
				throw new CommandFailure("import-exists", target.resolve(each));
			}
		}
		Files.createDirectories(target);
		for (var each : files.entrySet()) {
			AtomicFileWriter.write(target.resolve(each.getKey()), each.getValue().getBytes(StandardCharsets.UTF_8));
		}
		var summary = new ImportSummary(source.content(), session.requestedLanguage().orElse(source.content().language()));
		session.out().write(summary.text());
		for (var each : files.keySet()) {
			session.out().write(target.resolve(each).toString() + '\n');
		}
		return summary.isComplete() ? ExitCode.OK : ExitCode.FOUND;
	}
}
