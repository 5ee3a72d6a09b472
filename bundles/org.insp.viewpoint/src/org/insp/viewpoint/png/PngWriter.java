/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.png;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** Makes PNG pictures of our SVG, with the fonts of the machine and without a display. */
public final class PngWriter {

	private static final Pattern FAMILY = Pattern.compile("font-family=\"[^\"]*\"");
	private static final Pattern TAGS = Pattern.compile("<(title|desc)\\b[^>]*>[^<]*</\\1>|<[^>]*>");
	private static final Pattern REFERENCE = Pattern.compile("&[#a-z0-9]+;");
	private static final DocumentLimits LIMITS = new DocumentLimits(100, 100, Integer.MAX_VALUE);
	private static final int BYTES_OF_A_PIXEL = 4;
	/** Picture and encoder together, in pictures. */
	private static final int COPIES = 2;

	private PngWriter() {
	}

	/**
	 * Writes a picture.
	 *
	 * @param svg what {@link org.insp.viewpoint.svg.SvgWriter} wrote
	 * @param scale pixels of the picture for each of the drawing
	 * @param out takes the bytes; not closed
	 * @throws PngException where this machine cannot draw it: no font with the letters, or not the memory
	 */
	public static void write(String svg, double scale, OutputStream out) throws IOException {
		var letters = REFERENCE.matcher(TAGS.matcher(svg).replaceAll("")).replaceAll("");
		var family = FontFinder.family(letters).orElseThrow(() -> new PngException("no-font", FontFinder.sample(letters)));
		var document = load(FAMILY.matcher(svg).replaceFirst("font-family=\"'" + family + "'\""));
		long width = (long) Math.ceil(document.size().getWidth() * scale);
		long height = (long) Math.ceil(document.size().getHeight() * scale);
		requireMemory(width, height);
		var image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
		var graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, (int) width, (int) height);
		document.render(null, graphics, new ViewBox(0, 0, width, height));
		graphics.dispose();
		ImageIO.write(image, "png", out);
	}

	private static SVGDocument load(String svg) throws IOException {
		try (var in = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))) {
			return new SVGLoader().load(in, null, LoaderContext.builder().documentLimits(LIMITS).build());
		}
	}

	private static void requireMemory(long width, long height) throws PngException {
		var runtime = Runtime.getRuntime();
		long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
		if (width * height > Integer.MAX_VALUE / BYTES_OF_A_PIXEL || width * height * BYTES_OF_A_PIXEL * COPIES > free) {
			throw new PngException("too-large", width, height);
		}
	}
}
