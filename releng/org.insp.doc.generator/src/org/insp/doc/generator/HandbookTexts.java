/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

import java.util.Locale;
import java.util.ResourceBundle;

import org.insp.model.Language;

/** The texts that the generator adds to the pages. */
final class HandbookTexts {

	private HandbookTexts() {
	}

	/** Returns the texts in a language, whatever the locale of the machine. */
	static ResourceBundle of(Language language) {
		var locale = language == Language.ZH ? Locale.CHINESE : Locale.ROOT;
		return ResourceBundle.getBundle(HandbookTexts.class.getPackageName() + ".messages", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
