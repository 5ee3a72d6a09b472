/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.product;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * A window that shows that the program is starting, until another window opens. The native launchers, which show splashes elsewhere, are in
 * no Maven repository.
 */
public final class Splash {

	/** The time after which the splash holds nothing up, where nothing is ever painted, as on a locked screen. */
	private static final int TIMEOUT_MILLIS = 2000;
	private static final int NAME_POINTS = 20;
	/** The key of the display's data that says that a splash was open. */
	private static final String OPENED = Splash.class.getName();

	private Splash() {
	}

	/** Opens the splash of the running product; the program starts without one rather than not at all. */
	public static void open(Display display) {
		var shell = new Shell(display, SWT.NO_TRIM);
		try {
			fill(shell);
			centre(shell);
			closeForOthers(shell);
			shell.open();
			display.setData(OPENED, true);
			awaitPaint(shell);
		} catch (RuntimeException | SWTError e) {
			shell.dispose();
			ILog.get().warn("No splash: " + e.getMessage(), e);
		}
	}

	/** Returns whether a splash has been on a display, be it closed by now. */
	public static boolean wasOpen(Display display) {
		return display.getData(OPENED) != null;
	}

	private static void fill(Shell shell) {
		var display = shell.getDisplay();
		var product = Platform.getProduct();
		shell.setText(product.getName());
		shell.setBackground(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		shell.setForeground(display.getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		shell.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.swtDefaults().margins(96, 32).applyTo(shell);
		var picture = ImageDescriptor.createFromURL(Splash.class.getResource("/icons/splash.svg")).createImage(display);
		label(shell, "").setImage(picture);
		var name = label(shell, product.getName());
		var font = FontDescriptor.createFrom(name.getFont()).setHeight(NAME_POINTS).createFont(display);
		name.setFont(font);
		label(shell, product.getProperty("starting"));
		shell.addPaintListener(event -> {
			event.gc.setForeground(display.getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
			event.gc.drawRectangle(0, 0, shell.getSize().x - 1, shell.getSize().y - 1);
		});
		shell.addDisposeListener(event -> {
			picture.dispose();
			font.dispose();
		});
	}

	private static Label label(Shell shell, String text) {
		var label = new Label(shell, SWT.CENTER);
		label.setText(text);
		label.setForeground(shell.getForeground());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.CENTER, SWT.CENTER).applyTo(label);
		return label;
	}

	private static void centre(Shell shell) {
		shell.pack();
		var screen = shell.getDisplay().getPrimaryMonitor().getClientArea();
		var size = shell.getSize();
		shell.setLocation(screen.x + (screen.width - size.x) / 2, screen.y + (screen.height - size.y) / 2);
	}

	private static void closeForOthers(Shell shell) {
		var display = shell.getDisplay();
		Listener close = event -> {
			if (event.widget instanceof Shell other && !belongsTo(shell, other)) {
				shell.dispose();
			}
		};
		display.addFilter(SWT.Show, close);
		shell.addDisposeListener(event -> display.removeFilter(SWT.Show, close));
	}

	/**
	 * Returns whether a window belongs to the splash, such as a dialog that reports why the program cannot start: it is above the splash,
	 * and is closed with it.
	 */
	private static boolean belongsTo(Shell splash, Composite window) {
		return window != null && (window == splash || belongsTo(splash, window.getParent()));
	}

	/** From now on the UI thread starts the workbench and paints nothing. */
	private static void awaitPaint(Shell shell) {
		var display = shell.getDisplay();
		var waiting = new boolean[] { true };
		shell.addListener(SWT.Paint, event -> waiting[0] = false);
		display.timerExec(TIMEOUT_MILLIS, () -> waiting[0] = false);
		while (waiting[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		while (display.readAndDispatch()) {
			// until what was painted has reached the screen
		}
	}
}
