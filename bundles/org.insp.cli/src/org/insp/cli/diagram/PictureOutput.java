/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.diagram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.cli.base.CommandFailure;
import org.insp.cli.base.OutputTarget;
import org.insp.cli.base.Session;
import org.insp.diagram.pictures.Picture;
import org.insp.diagram.pictures.PictureFormat;

/** The place and format of pictures that are written: standard output, a file, or a file for each picture in a folder. */
public final class PictureOutput {

	private static final Pattern OTHER_FORMATS =
			Pattern.compile(".*\\.(pdf|jpe?g|gif|bmp|webp|dot|drawio|vsdx|htm|txt|xml)", Pattern.CASE_INSENSITIVE);

	private final Session session;
	private final OutputTarget target;
	private final PictureFormat format;

	/**
	 * @param session the session
	 * @param path the file or folder, or null for standard output
	 * @param requestedFormat the format that the user names; where there is none the name of the file decides, else it is SVG
	 * @throws CommandFailure if the name of the file is that of another format
	 */
	public PictureOutput(Session session, Path path, Optional<PictureFormat> requestedFormat) throws CommandFailure {
		this.session = session;
		this.target = new OutputTarget(session, path);
		var name = target.name();
		var namedFormat = requestedFormat.or(() -> PictureFormat.of(name));
		if (namedFormat.isEmpty() && OTHER_FORMATS.matcher(name).matches()) {
			throw new CommandFailure("unknown-picture", path);
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
		if (format.isForEach() && pictures.size() > 1 && !target.isFolder()) {
			var names = PictureSelection.joined(pictures.stream().map(Picture::name).toList(), session.language());
			throw new CommandFailure("several-pictures", pictures.size(), names);
		} else if (format == PictureFormat.PNG && target.isTerminal()) {
			throw new CommandFailure("png-on-terminal");
		}
	}

	/** Writes files, by their names, and prints where they are. */
	public void write(Map<String, byte[]> files) throws IOException {
		target.write(files);
	}
}
