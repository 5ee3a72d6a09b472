/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Screenshots in {@code target/pictures}: for the README, and of the screen when a test failed. */
final class Screenshots {

	private static final Path FOLDER = Path.of(System.getProperty("insp.pictures"));

	/** The time for which nothing may change, in nanoseconds; shorter than the cursor blinks. */
	private static final long STILL_NANOS = 400_000_000L;

	/** The height of the status line, in pixels. */
	private static final int STATUS_LINE = 40;

	private Screenshots() {
	}

	/** The pixels of a part of a widget, as they are on the screen. */
	static byte[] pixels(Drawable widget, Rectangle area) {
		var image = new Image(Display.getCurrent(), area.width, area.height);
		var gc = new GC(widget);
		gc.copyArea(image, area.x, area.y);
		gc.dispose();
		var data = image.getImageData().data;
		image.dispose();
		return data;
	}

	/**
	 * Waits until the window is painted, which takes some time, and no longer changes. The status line is left out: its animation goes on
	 * while the platform's decoration of labels waits for its turn.
	 */
	static void settle() {
		var display = Display.getCurrent();
		var area = TestWorkbench.window().getShell().getBounds();
		area.height -= STATUS_LINE;
		var last = new AtomicReference<>(new byte[0]);
		var since = new AtomicLong();
		TestWorkbench.until("a picture that stays", () -> {
			var now = pixels(display, area);
			if (!Arrays.equals(now, last.getAndSet(now))) {
				since.set(System.nanoTime());
			}
			return System.nanoTime() - since.get() > STILL_NANOS;
		});
	}

	static Path take(String name) {
		var display = Display.getCurrent();
		var size = TestWorkbench.window().getShell().getBounds();
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
