/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.OutputTarget;
import org.insp.cli.base.Session;
import org.insp.report.format.ReportFormat;

/** The place and format of reports that are written: standard output, a file, or a file for each report in a folder. */
public final class ReportOutput {

	private static final Pattern WITH_ENDING = Pattern.compile(".*\\.\\w{1,5}");

	private final OutputTarget target;
	private final ReportFormat format;

	/**
	 * @param session the session
	 * @param path the file or folder, or null for standard output
	 * @param requestedFormat the format that the user names; where there is none the name of the file decides, else the usual one
	 * @param usualFormat the usual format of the kind of report
	 * @throws CommandFailure if the name of the file is that of another format
	 */
	public ReportOutput(Session session, Path path, Optional<ReportFormat> requestedFormat, ReportFormat usualFormat)
			throws CommandFailure {
		this.target = new OutputTarget(session, path);
		var name = target.name();
		var namedFormat = requestedFormat.or(() -> ReportFormat.of(name));
		if (namedFormat.isEmpty() && !target.isFolder() && WITH_ENDING.matcher(name).matches()) {
			throw new CommandFailure("unknown-report-file", path, ReportFormat.extensions());
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
		if (count > 1 && !target.isFolder()) {
			throw new CommandFailure("several-reports", count);
		} else if (!format.isText() && target.isTerminal()) {
			throw new CommandFailure("report-on-terminal", format.extension());
		}
	}

	/** Writes reports, by the names of their files, and prints where they are. */
	public void write(Map<String, byte[]> files) throws IOException {
		target.write(files);
	}
}
