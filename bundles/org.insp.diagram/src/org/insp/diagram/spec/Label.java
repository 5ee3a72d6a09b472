/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import org.insp.model.Language;

/**
 * What something is called by people.
 *
 * @param en in English
 * @param zh in Chinese
 */
public record Label(String en, String zh) {

	/** The label in a language. */
	public String in(Language language) {
		return language == Language.ZH ? zh : en;
	}
}
