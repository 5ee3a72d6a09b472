/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.text;

import java.util.Locale;

import org.insp.model.Language;

/** The Java locale of a message language, for libraries that take locales. */
public final class LanguageLocale {

	private LanguageLocale() {
	}

	/** Returns {@code zh-CN} for Chinese, else {@code en}. */
	public static Locale of(Language language) {
		return language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
	}
}
