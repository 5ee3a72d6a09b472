/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

/** Text within Markdown. */
public final class Markdown {

	private Markdown() {
	}

	/** A text as it is: nothing in it is taken for markup. */
	public static String text(String text) {
		return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1");
	}
}
