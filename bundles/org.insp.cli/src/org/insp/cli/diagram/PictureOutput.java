/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.Session;
import org.insp.cli.base.StandardOutput;
import org.insp.diagram.pictures.Picture;
import org.insp.diagram.pictures.PictureFormat;
import org.insp.dsl.files.AtomicFileWriter;

/** The place and format of pictures that are written: standard output, a file, or a file for each picture in a folder. */
public final class PictureOutput {

	private static final Pattern OTHER_FORMATS =
			Pattern.compile(".*\\.(pdf|jpe?g|gif|bmp|webp|dot|drawio|vsdx|htm|txt|xml)", Pattern.CASE_INSENSITIVE);

	private final Session session;
	private final Path target;
	private final PictureFormat format;

	/**
	 * @param session the session
	 * @param target the file or folder, or null for standard output
	 * @param requestedFormat the format that the user names; where there is none the name of the target decides, else it is SVG
	 * @throws CommandFailure if the name of the target is that of another format
	 */
	public PictureOutput(Session session, Path target, Optional<PictureFormat> requestedFormat) throws CommandFailure {
		this.session = session;
		this.target = target;
		var name = target == null ? "" : String.valueOf(target.getFileName());
		var namedFormat = requestedFormat.or(() -> PictureFormat.of(name));
		if (namedFormat.isEmpty() && OTHER_FORMATS.matcher(name).matches()) {
			throw new CommandFailure("unknown-picture", target);
		}
		this.format = namedFormat.orElse(PictureFormat.SVG);
	}

	/** Returns the format of the pictures. */
	public PictureFormat format() {
		return format;
	}

	/**
	 * Checks whether some pictures can be written here.
	 *
	 * @throws CommandFailure if there are several and the target is not a folder, or if a terminal would receive bytes that are no text
	 */
	public void accept(List<Picture> pictures) throws CommandFailure {
		if (format.isForEach() && pictures.size() > 1 && !isFolder()) {
			var names = PictureSelection.joined(pictures.stream().map(Picture::name).toList(), session.language());
			throw new CommandFailure("several-pictures", pictures.size(), names);
		} else if (format == PictureFormat.PNG && target == null && session.environment().outIsTerminal()) {
			throw new CommandFailure("png-on-terminal");
		}
	}

	/** Returns whether the target is a folder: an existing one, or one to be made, whose name does not end like that of a file. */
	private boolean isFolder() {
		return target != null
				&& (Files.isDirectory(target) || !Files.exists(target) && !String.valueOf(target.getFileName()).contains("."));
	}

	/** Writes files, by their names, and prints the paths of those that go into a folder. */
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
