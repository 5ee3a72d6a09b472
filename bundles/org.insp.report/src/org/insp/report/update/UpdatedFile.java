/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.update;

import java.util.List;

import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.edits.SyntaxErrorsException;
import org.insp.dsl.formatting.Formatter;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;

/**
 * A file of a model into which a ledger goes back.
 *
 * @param file the file as it is
 * @param edits what changes in its text, sorted by offset
 */
public record UpdatedFile(InspResource file, List<TextEdit> edits) {

	/** Returns the new text. */
	public String text() {
		return TextEdit.apply(file.text(), edits);
	}

	/** Whether the new text can be read again: one that cannot must not reach the disk. */
	boolean isReadable() {
		try {
			InspStandaloneSetup.doSetup().getInstance(Formatter.class).format(text());
			return true;
		} catch (SyntaxErrorsException e) {
			return false;
		}
	}
}
