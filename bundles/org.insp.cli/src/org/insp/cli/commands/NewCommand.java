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
import org.insp.dsl.templates.FileTemplates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a starter model into a folder; existing files are never overwritten. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

	@Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "new.folder")
	private Path folder;

	private final Session session;

	NewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var files = FileTemplates.starter(session.language());
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
		return ExitCode.OK;
	}
}
