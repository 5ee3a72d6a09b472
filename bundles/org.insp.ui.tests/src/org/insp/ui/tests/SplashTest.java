/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.insp.ui.product.Splash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The window that says that the program is starting. The workbench of these tests started with one. */
class SplashTest {

	private static final RGB TICK = new RGB(200, 16, 46);

	/** True if there was a splash before any test here opened one: that of the program. */
	private static boolean startedWithSplash;

	private final Display display = Display.getCurrent();

	@BeforeAll
	static void remember() {
		startedWithSplash = Splash.wasOpen(Display.getCurrent());
	}

	@AfterEach
	void close() {
		var splash = splash();
		if (splash != null) {
			splash.dispose();
		}
	}

	private Shell splash() {
		return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && texts(shell).contains("Starting…")).findFirst()
				.orElse(null);
	}

	private static List<String> texts(Shell shell) {
		return Arrays.stream(shell.getChildren()).filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList();
	}

	@Test
	void theWorkbenchStartedWithOneThatIsGone() {
		assertTrue(startedWithSplash);
		assertNull(splash());
	}

	@Test
	void itIsOnTheScreenAtOnce() {
		Splash.open(display);
		assertEquals(List.of("", "Insp Workbench", "Starting…"), texts(splash()));
		assertTrue(onScreen(splash(), TICK));
	}

	/** Returns whether a window has a pixel of a colour, as it is on the screen without painting it again. */
	private boolean onScreen(Shell window, RGB colour) {
		var bounds = window.getBounds();
		var image = new Image(display, bounds.width, bounds.height);
		var gc = new GC(display);
		gc.copyArea(image, bounds.x, bounds.y);
		gc.dispose();
		var data = image.getImageData();
		image.dispose();
		var row = new int[data.width];
		for (int y = 0; y < data.height; y++) {
			data.getPixels(0, y, data.width, row, 0);
			if (Arrays.stream(row).mapToObj(data.palette::getRGB).anyMatch(colour::equals)) {
				return true;
			}
		}
		return false;
	}

	@Test
	void itIsGoneWhenAnotherWindowShows() {
		Splash.open(display);
		var window = new Shell(display, SWT.SHELL_TRIM);
		assertNotNull(splash());
		window.open();
		assertNull(splash());
		assertFalse(window.isDisposed());
		window.dispose();
	}

	@Test
	void aDialogThatComesFirstEndsWithoutIt() {
		Splash.open(display);
		var dialog = new Shell(splash(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		dialog.open();
		assertTrue(dialog.isVisible());
		dialog.dispose();
		assertNotNull(splash());
	}
}
