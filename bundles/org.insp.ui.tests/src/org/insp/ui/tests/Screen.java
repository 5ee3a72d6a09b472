/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** Pictures of the screen, under {@code target/pictures}: for the README, and of what was to be seen when a test failed. */
final class Screen {

	private static final Path FOLDER = Path.of(System.getProperty("insp.pictures"));

	private Screen() {
	}

	static Path take(String name) {
		var display = Display.getCurrent();
		var size = Bench.window().getShell().getBounds();
		var image = new Image(display, size.width, size.height);
		var gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		var loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		var file = FOLDER.resolve(name + ".png");
		FOLDER.toFile().mkdirs();
		loader.save(file.toString(), SWT.IMAGE_PNG);
		return file;
	}
}
