/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.Locale;
import java.util.Map;

/**
 * The name by which people call something.
 *
 * @param standard in the language of the specification
 * @param translations in other languages, by their codes such as {@code zh}
 */
public record DisplayName(String standard, Map<String, String> translations) {

	/** The label in a language, or as the specification has it where it is not translated. */
	public String in(Locale locale) {
		return translations.getOrDefault(locale.getLanguage(), standard);
	}
}
