/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.insp.ui.drawing.DrawingFonts;
import org.insp.ui.drawing.DrawingPainter;
import org.insp.ui.drawing.HighlightedNodes;
import org.insp.viewpoint.layout.Drawing;
import org.insp.viewpoint.layout.LayoutEngine;
import org.insp.viewpoint.layout.Rectangle;
import org.insp.viewpoint.png.PngWriter;
import org.insp.viewpoint.scene.Color;
import org.insp.viewpoint.scene.Edge;
import org.insp.viewpoint.scene.EdgeStyle;
import org.insp.viewpoint.scene.EdgeStyle.Arrow;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Scene;
import org.insp.viewpoint.scene.Style;
import org.insp.viewpoint.scene.Style.Line;
import org.insp.viewpoint.scene.Style.Shape;
import org.insp.viewpoint.svg.SvgWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that what is drawn on the screen has the shapes that it has in a picture. */
class ScreenDrawingTest {

	private static final int SCALE = 8;
	private static final double BORDER = 3;
	/** The part of the pixels that may differ much: those at the edges of shapes, which are smoothed in different ways. */
	private static final double TOLERANCE = 0.02;
	private static final EObject ELEMENT = EcoreFactory.eINSTANCE.createEObject();
	private static final Color BLUE = new Color(20, 40, 160);

	@ParameterizedTest
	@EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
	void theEndOfAnEdge(Arrow arrow) throws IOException {
		var drawing = drawing(Shape.RECTANGLE, arrow, Line.SOLID);
		var tip = drawing.routes().get(0).points().get(drawing.routes().get(0).points().size() - 1);
		assertSame(drawing, new Rectangle(tip.x() - 12, tip.y() - 6, 12, 12));
	}

	@ParameterizedTest
	@EnumSource
	void theOutlineOfANode(Shape shape) throws IOException {
		var drawing = drawing(shape, Arrow.INPUT, Line.SOLID);
		var area = drawing.boxes().get(0).area();
		assertSame(drawing, new Rectangle(area.x() - BORDER, area.y() - BORDER, area.width() + 2 * BORDER, area.height() + 2 * BORDER));
	}

	@ParameterizedTest
	@EnumSource
	void theDashesOfALine(Line line) throws IOException {
		var drawing = drawing(Shape.RECTANGLE, Arrow.NONE, line);
		var points = drawing.routes().get(0).points();
		var start = points.get(0);
		assertSame(drawing, new Rectangle(start.x(), start.y() - 2, points.get(points.size() - 1).x() - start.x(), 4));
	}

	private static Drawing drawing(Shape shape, Arrow arrow, Line line) {
		var style = new Style(shape, new Color(255, 200, 80), BLUE, 1, Line.SOLID, BLUE, 9, Set.of(), true, 40, 30);
		var nodes = List.of(node("a", style), node("b", style));
		var edge = new Edge("e", ELEMENT, "edge", "base", "a", "b", new EdgeStyle(BLUE, 1, line, Arrow.NONE, arrow, BLUE, 9, Set.of()), "",
				"");
		return LayoutEngine.layout(new Scene("view", "", ELEMENT, Locale.ENGLISH, Scene.Direction.RIGHT, nodes, List.of(edge), List.of()));
	}

	private static Node node(String id, Style style) {
		return new Node(id, ELEMENT, "node", "base", Node.Arrangement.LEAF, Node.Placement.DRAWING, style, "", "", List.of(), List.of());
	}

	private static void assertSame(Drawing drawing, Rectangle area) throws IOException {
		var picture = picture(drawing);
		var screen = screen(drawing, picture.getWidth(), picture.getHeight());
		int all = 0;
		int different = 0;
		for (int x = (int) (area.x() * SCALE); x < area.right() * SCALE; x++) {
			for (int y = (int) (area.y() * SCALE); y < area.bottom() * SCALE; y++) {
				all++;
				different += isFar(picture.getRGB(x, y), screen, x, y) ? 1 : 0;
			}
		}
		int found = different;
		int pixels = all;
		assertTrue(different <= all * TOLERANCE, () -> found + " of " + pixels + " pixels differ");
	}

	private static boolean isFar(int picture, ImageData screen, int x, int y) {
		var rgb = screen.palette.getRGB(screen.getPixel(x, y));
		int distance = Math.abs((picture >> 16 & 0xff) - rgb.red) + Math.abs((picture >> 8 & 0xff) - rgb.green)
				+ Math.abs((picture & 0xff) - rgb.blue);
		return distance > 300;
	}

	private static BufferedImage picture(Drawing drawing) throws IOException {
		var out = new ByteArrayOutputStream();
		PngWriter.write(SvgWriter.write(drawing), SCALE, out);
		return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
	}

	private static ImageData screen(Drawing drawing, int width, int height) {
		var display = Display.getCurrent();
		var image = new Image(display, width, height);
		var gc = new GC(image);
		var transform = new Transform(display);
		var fonts = new DrawingFonts(display);
		try {
			transform.scale(SCALE, SCALE);
			gc.setTransform(transform);
			gc.setAntialias(SWT.ON);
			new DrawingPainter(gc, fonts, HighlightedNodes.NONE, SCALE).paint(drawing);
			return image.getImageData();
		} finally {
			fonts.dispose();
			transform.dispose();
			gc.dispose();
			image.dispose();
		}
	}
}
