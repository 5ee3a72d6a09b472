/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.insp.dsl.files.FileErrorMessages;
import org.insp.report.ledger.ColumnChoices;
import org.insp.report.read.DocumentFiles;
import org.insp.report.read.TableFiles;
import org.insp.report.read.UnreadableFileException;
import org.insp.report.text.ImportedFile;
import org.insp.report.update.ReturnedLedger;
import org.insp.ui.InspUi;

/**
 * A ledger or document of an office that was read, or why it was not.
 *
 * @param content what it says; null where it was not read
 * @param returned the same as a ledger that was exported here and says of what it was made; empty for others
 * @param failure why it was not read; null where it was
 */
record OfficeFile(ImportedFile content, Optional<ReturnedLedger> returned, String failure) {

	/**
	 * Reads a file; a large one takes seconds.
	 *
	 * @param file the file
	 * @param choices what the user says that its columns hold
	 */
	static OfficeFile read(Path file, ColumnChoices choices) {
		var texts = InspUi.texts(OfficeFile.class);
		try {
			var content = ImportedFile.read(file, Optional.empty(), choices);
			return content.isEmpty()
					? failed(texts.get(content.isDocument() ? "no-plan" : "none", file.getFileName()))
					: new OfficeFile(content, content.isLedger() ? returned(file) : Optional.empty(), null);
		} catch (UnreadableFileException e) {
			return failed(e.message(InspUi.language()));
		} catch (IOException e) {
			return failed(FileErrorMessages.message(e, InspUi.language()));
		} catch (RuntimeException e) {
			InspUi.log(e);
			return failed(texts.get("failed", file.getFileName()));
		}
	}

	/** The ledger, if it was exported here; what is no table was none. */
	private static Optional<ReturnedLedger> returned(Path file) throws IOException {
		try {
			return DocumentFiles.isDocument(file) ? Optional.empty() : ReturnedLedger.of(TableFiles.read(file));
		} catch (UnreadableFileException noTable) {
			return Optional.empty();
		}
	}

	private static OfficeFile failed(String reason) {
		return new OfficeFile(null, Optional.empty(), reason);
	}
}
