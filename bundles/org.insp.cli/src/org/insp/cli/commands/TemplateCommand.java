/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.dsl.files.AtomicFileWriter;
import org.insp.report.template.ShippedForm;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the forms that are shipped, and copies one to be changed; existing files are never overwritten. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

	@Parameters(arity = "0..1", paramLabel = "KIND", descriptionKey = "template.kind")
	private String name;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE|FOLDER", descriptionKey = "template.output")
	private Path output;

	private final Session session;

	TemplateCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		if (name == null) {
			session.out().write(list());
			return ExitCode.OK;
		}
		var form = ShippedForm.of(name).orElseThrow(() -> new CommandFailure("unknown-template", name,
				Arrays.stream(ShippedForm.values()).map(each -> each.kind().id()).collect(Collectors.joining(" "))));
		var usual = form.kind().title(session.language()) + '.' + form.format().extension();
		var file = output == null ? Path.of(usual) : isFolder() ? output.resolve(usual) : output;
		if (Files.exists(file)) {
			throw new FileAlreadyExistsException(file.toString());
		}
		Files.createDirectories(file.toAbsolutePath().getParent());
		AtomicFileWriter.write(file, form.format().write(form.report(session.language())));
		session.out().write(file.toString() + '\n');
		return ExitCode.OK;
	}

	private boolean isFolder() {
		return Files.isDirectory(output) || !String.valueOf(output.getFileName()).contains(".");
	}

	private String list() {
		return Arrays.stream(ShippedForm.values())
				.map(form -> String.format(Locale.ROOT, "%-12s %s (%s)%n", form.kind().id(), form.kind().title(session.language()),
						form.format().extension()).replace("\r", ""))
				.collect(Collectors.joining());
	}
}
