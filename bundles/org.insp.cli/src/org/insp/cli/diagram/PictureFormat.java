/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.diagram;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.cli.Failure;

/** What pictures are written as. */
public enum PictureFormat {

	/** A picture of lines, for browsers and documents. */
	SVG(true),
	/** A picture of dots. */
	PNG(true),
	/** A page with all pictures. */
	HTML(false),
	/** What the pictures show, for scripts. */
	JSON(false);

	private final boolean forEach;

	PictureFormat(boolean forEach) {
		this.forEach = forEach;
	}

	/** Whether each picture needs a file of its own. */
	public boolean isForEach() {
		return forEach;
	}

	/** How the names of files end. */
	public String ending() {
		return '.' + name().toLowerCase(Locale.ROOT);
	}

	/** The format that is wanted: that which the user names, else that of the file's name, else SVG. */
	public static PictureFormat of(Optional<PictureFormat> asked, Path output) throws Failure {
		if (asked.isPresent()) {
			return asked.get();
		}
		var name = output == null ? "" : String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
		var known = Stream.of(values()).filter(f -> name.endsWith(f.ending())).findFirst();
		if (known.isEmpty() && name.matches(".*\\.(pdf|jpe?g|gif|bmp|webp|dot|drawio|vsdx|htm|txt|xml)")) {
			throw new Failure("unknown-picture", output);
		}
		return known.orElse(SVG);
	}
}
