/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import org.insp.model.Language;

/** Where in a file something stands. */
public sealed interface SourcePlace permits CellPlace, ParagraphPlace, JsonPlace {

	/** Returns the place as a reader of the file looks for it. */
	String text(Language language);
}
