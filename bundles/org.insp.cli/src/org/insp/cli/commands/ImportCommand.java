/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.dsl.files.AtomicFileWriter;
import org.insp.report.ledger.ImportSummary;
import org.insp.report.ledger.LedgerReader;
import org.insp.report.read.TableFiles;
import org.insp.report.read.UnreadableTableException;
import org.insp.report.text.LedgerText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a model of a ledger; existing files are only overwritten where that is asked for. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

	@Parameters(arity = "1", paramLabel = "LEDGER", descriptionKey = "import.file")
	private Path file;

	@Option(names = { "-o", "--output" }, paramLabel = "FOLDER")
	private Path folder;

	@Option(names = "--on", paramLabel = "DATE")
	private Optional<LocalDate> on;

	@Option(names = "--force")
	private boolean isForced;

	private final Session session;

	ImportCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		try {
			return importLedger();
		} catch (UnreadableTableException e) {
			session.printError(e.message(session.language()));
			return ExitCode.FAILED;
		}
	}

	private int importLedger() throws IOException {
		var content = LedgerReader.read(TableFiles.read(file), on);
		if (content.columns().isEmpty()) {
			throw new CommandFailure("no-ledger", file);
		}
		var name = String.valueOf(file.getFileName());
		var target = folder == null ? Path.of(name.replaceFirst("\\.[^.]*$", "")) : folder;
		var files = LedgerText.of(content, name);
		for (var each : files.keySet()) {
			if (!isForced && Files.exists(target.resolve(each))) {
				throw new CommandFailure("import-exists", target.resolve(each));
			}
		}
		Files.createDirectories(target);
		for (var each : files.entrySet()) {
			AtomicFileWriter.write(target.resolve(each.getKey()), each.getValue().getBytes(StandardCharsets.UTF_8));
		}
		var summary = new ImportSummary(content, session.language());
		session.out().write(summary.text());
		for (var each : files.keySet()) {
			session.out().write(target.resolve(each).toString() + '\n');
		}
		return summary.isComplete() ? ExitCode.OK : ExitCode.FOUND;
	}
}
