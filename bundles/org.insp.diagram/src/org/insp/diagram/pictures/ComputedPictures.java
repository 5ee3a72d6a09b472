/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.pictures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.insp.diagram.html.HtmlWriter;
import org.insp.viewpoint.png.PngWriter;

/** Pictures whose content has been computed from the model. Laying them out and writing them takes longer, and does not read the model. */
public final class ComputedPictures {

	private final List<String> names;
	private final List<DrawnPicture> pictures;
	private final PictureFormat format;
	private final HtmlWriter page;
	private final String text;

	/**
	 * @param names the names of the files
	 * @param pictures the pictures
	 * @param format their format
	 * @param page the page of the pictures; null for other formats
	 * @param text the content of the file; null for formats that draw
	 */
	ComputedPictures(List<String> names, List<DrawnPicture> pictures, PictureFormat format, HtmlWriter page, String text) {
		this.names = names;
		this.pictures = pictures;
		this.format = format;
		this.page = page;
		this.text = text;
	}

	/** No pictures. */
	public static ComputedPictures none() {
		return new ComputedPictures(List.of(), List.of(), PictureFormat.SVG, null, null);
	}

	/**
	 * Returns the pictures as files, by name.
	 *
	 * @param scale the number of pixels for each of the drawing, if the format has pixels
	 * @param listener is notified of each picture before it is drawn, to show progress or to cancel by an exception
	 */
	public Map<String, byte[]> files(double scale, Consumer<Picture> listener) throws IOException {
		var files = new LinkedHashMap<String, byte[]>();
		if (format.isForEach()) {
			for (int i = 0; i < pictures.size(); i++) {
				files.put(names.get(i), bytes(draw(pictures.get(i), listener), scale));
			}
		} else {
			files.put(names.get(0), text(listener).getBytes(StandardCharsets.UTF_8));
		}
		return files;
	}

	private String text(Consumer<Picture> listener) throws IOException {
		if (page == null) {
			pictures.forEach(each -> listener.accept(each.picture()));
			return text;
		}
		var drawings = new ArrayList<String>();
		for (var each : pictures) {
			drawings.add(draw(each, listener));
		}
		var out = new StringBuilder();
		page.write(drawings, out);
		return out.toString();
	}

	private static String draw(DrawnPicture picture, Consumer<Picture> listener) {
		listener.accept(picture.picture());
		return picture.svg();
	}

	private byte[] bytes(String svg, double scale) throws IOException {
		if (format == PictureFormat.SVG) {
			return svg.getBytes(StandardCharsets.UTF_8);
		}
		var bytes = new ByteArrayOutputStream();
		PngWriter.write(svg, scale, bytes);
		return bytes.toByteArray();
	}
}
