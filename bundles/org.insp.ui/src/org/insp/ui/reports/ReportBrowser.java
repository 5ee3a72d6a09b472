/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.reports;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.ProgressEvent;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows a page that is replaced again and again; it stays scrolled to where it was. Not every computer has the component for it. */
final class ReportBrowser {

	private final Browser browser;
	private double scrolled;

	ReportBrowser(Composite parent) {
		browser = create(parent);
		if (isThere()) {
			browser.addProgressListener(ProgressListener.completedAdapter(this::loaded));
		}
	}

	private static Browser create(Composite parent) {
		try {
			return new Browser(parent, SWT.NONE);
		} catch (SWTError missing) {
			return null;
		}
	}

	/** Returns whether pages can be shown at all. */
	boolean isThere() {
		return browser != null;
	}

	Control control() {
		return browser;
	}

	/** Shows a page. */
	void show(String html) {
		try {
			scrolled = browser.evaluate("return window.pageYOffset") instanceof Number number ? number.doubleValue() : 0;
		} catch (SWTException noPageYet) {
			scrolled = 0;
		}
		browser.setText(html, true);
	}

	private void loaded(ProgressEvent page) {
		browser.execute("window.scrollTo(0, " + scrolled + ")");
	}

	/** Prints the page, after the user has chosen how. */
	void print() {
		browser.execute("window.print()");
	}
}
