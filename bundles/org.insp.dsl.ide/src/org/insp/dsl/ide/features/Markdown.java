/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.features;

/** Escaping of text for Markdown. */
public final class Markdown {

	private Markdown() {
	}

	/** A text with all Markdown characters escaped. */
	public static String text(String text) {
		return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1");
	}
}
