/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.tests.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.insp.viewpoint.layout.Drawing;
import org.insp.viewpoint.layout.LayoutEngine;
import org.insp.viewpoint.png.PngException;
import org.insp.viewpoint.png.PngWriter;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.svg.SvgWriter;
import org.insp.viewpoint.tests.SampleScenes;
import org.junit.jupiter.api.Test;

/** Pictures, decoded again. Their labels are Latin: the fonts of a machine that runs tests need not have Chinese. */
class PngWriterTest {

	private static final Drawing DRAWING = LayoutEngine.layout(SampleScenes.scene("Who answers", Scene.Direction.RIGHT,
			List.of(SampleScenes.leaf("a", "secretary"), SampleScenes.leaf("b", "office")),
			List.of(SampleScenes.edge("a", "b", "leads", "leads"))));

	@Test
	void thePictureHasTheSizeOfTheDrawingTimesTheScale() throws IOException {
		var image = ImageIO.read(new ByteArrayInputStream(png(2)));
		assertEquals(DRAWING.width() * 2, image.getWidth(), 2);
		assertEquals(DRAWING.height() * 2, image.getHeight(), 2);
	}

	@Test
	void nodesAndTextAreThere() throws IOException {
		var image = ImageIO.read(new ByteArrayInputStream(png(1)));
		var area = DRAWING.boxes().get(0).label().area();
		int dark = 0;
		for (int x = (int) area.x(); x < area.right(); x++) {
			for (int y = (int) area.y(); y < area.bottom(); y++) {
				dark += (image.getRGB(x, y) & 0xff) < 0x80 ? 1 : 0;
			}
		}
		assertTrue(dark > 20, "letters are drawn");
	}

	@Test
	void theSameBytesTwice() throws IOException {
		assertArrayEquals(png(1), png(1));
	}

	@Test
	void aPictureThatIsTooLargeIsRefused() {
		var failure = assertThrows(PngException.class, () -> png(10_000));
		assertEquals("too-large", failure.key());
		assertTrue(failure.message(Locale.CHINESE).contains("内存"));
	}

	@Test
	void lettersThatNoFontHasAreNamed() {
		var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>a" + Character.toString(0x12000)
				+ Character.toString(0x14400)
				+ Character.toString(0x18b00) + "</text></svg>";
		var failure = assertThrows(PngException.class, () -> PngWriter.write(svg, 1, new ByteArrayOutputStream()));
		assertEquals("no-font", failure.key());
	}

	private static byte[] png(double scale) throws IOException {
		var out = new ByteArrayOutputStream();
		PngWriter.write(SvgWriter.write(DRAWING), scale, out);
		return out.toByteArray();
	}
}
