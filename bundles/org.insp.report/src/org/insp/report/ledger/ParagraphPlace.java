/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/**
 * A paragraph of a document.
 *
 * @param number its number; blank paragraphs count, and the first one is 1
 */
public record ParagraphPlace(int number) implements SourcePlace {

	@Override
	public String text(Language language) {
		return MessageBundle.of(ParagraphPlace.class, language).get("paragraph", String.valueOf(number));
	}
}
