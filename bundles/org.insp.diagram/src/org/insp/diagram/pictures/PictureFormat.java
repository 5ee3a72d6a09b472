/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.pictures;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The format of pictures in files. */
public enum PictureFormat {

	/** A picture of lines, for browsers and documents. */
	SVG(true),
	/** A picture of dots. */
	PNG(true),
	/** A page with all pictures. */
	HTML(false),
	/** The content of the pictures, for scripts. */
	JSON(false);

	private final boolean forEach;

	PictureFormat(boolean forEach) {
		this.forEach = forEach;
	}

	/** Returns whether each picture needs a file of its own. */
	public boolean isForEach() {
		return forEach;
	}

	/** The ending of the names of files. */
	public String ending() {
		return '.' + name().toLowerCase(Locale.ROOT);
	}

	/** The format that the name of a file asks for, if it asks for one of them. */
	public static Optional<PictureFormat> of(String file) {
		var name = file.toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter(f -> name.endsWith(f.ending())).findFirst();
	}
}
