/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.Session;
import org.insp.cli.base.StandardOutput;
import org.insp.dsl.files.AtomicFileWriter;
import org.insp.report.format.ReportFormat;

/** The place and format of reports that are written: standard output, a file, or a file for each report in a folder. */
public final class ReportOutput {

	private static final Pattern WITH_ENDING = Pattern.compile(".*\\.\\w{1,5}");

	private final Session session;
	private final Path target;
	private final ReportFormat format;

	/**
	 * @param session the session
	 * @param target the file or folder, or null for standard output
	 * @param requestedFormat the format that the user names; where there is none the name of the target decides, else the usual one
	 * @param usualFormat the usual format of the kind of report
	 * @throws CommandFailure if the name of the target is that of another format
	 */
	public ReportOutput(Session session, Path target, Optional<ReportFormat> requestedFormat, ReportFormat usualFormat)
			throws CommandFailure {
		this.session = session;
		this.target = target;
		var name = target == null ? "" : String.valueOf(target.getFileName());
		var namedFormat = requestedFormat.or(() -> ReportFormat.of(name));
		if (namedFormat.isEmpty() && !isFolder() && WITH_ENDING.matcher(name).matches()) {
			throw new CommandFailure("unknown-report-file", target, ReportFormat.extensions());
		}
		this.format = namedFormat.orElse(usualFormat);
	}

	/** Returns the format of the reports. */
	public ReportFormat format() {
		return format;
	}

	/**
	 * Checks whether some reports can be written here.
	 *
	 * @throws CommandFailure if there are several and the target is not a folder, or if a terminal would receive bytes that are no text
	 */
	public void accept(int count) throws CommandFailure {
		if (count > 1 && !isFolder()) {
			throw new CommandFailure("several-reports", count);
		} else if (!format.isText() && target == null && session.environment().outIsTerminal()) {
			throw new CommandFailure("report-on-terminal", format.extension());
		}
	}

	/** Returns whether the target is a folder: an existing one, or one to be made, whose name does not end like that of a file. */
	private boolean isFolder() {
		return target != null
				&& (Files.isDirectory(target) || !Files.exists(target) && !String.valueOf(target.getFileName()).contains("."));
	}

	/** Writes reports, by the names of their files, and prints the paths of those that go into a folder. */
	@SuppressWarnings("resource") // standard output stays open
	public void write(Map<String, byte[]> files) throws IOException {
		for (var file : files.entrySet()) {
			if (target == null) {
				session.out().flush();
				new StandardOutput(session.environment().out()).write(file.getValue());
			} else if (isFolder()) {
				Files.createDirectories(target);
				var path = target.resolve(file.getKey());
				AtomicFileWriter.write(path, file.getValue());
				session.out().write(path.toString() + '\n');
			} else {
				AtomicFileWriter.write(target, file.getValue());
			}
		}
	}
}
