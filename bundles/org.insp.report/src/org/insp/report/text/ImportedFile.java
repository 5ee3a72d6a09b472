/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.insp.report.document.DocumentContent;
import org.insp.report.document.DocumentReader;
import org.insp.report.ledger.ColumnChoices;
import org.insp.report.ledger.LedgerContent;
import org.insp.report.ledger.LedgerReader;
import org.insp.report.poam.PlanOfActionReader;
import org.insp.report.read.DocumentFiles;
import org.insp.report.read.Grid;
import org.insp.report.read.JsonFiles;
import org.insp.report.read.TableFiles;
import org.insp.report.read.UnreadableFileException;
import org.insp.report.read.UnreadableFileException.Reason;

/**
 * A ledger, an official document or a plan of action that was read. A document of Word that is little more
 * than a table counts as a ledger.
 *
 * @param name the name of the file, without its folders
 * @param content its findings and measures
 * @param document what only documents say, or null for a ledger and a plan of action
 */
public record ImportedFile(String name, LedgerContent content, DocumentContent document) {

	/** What reads a part of a file. */
	@FunctionalInterface
	private interface Reading<T> {

		List<T> read() throws IOException;
	}

	/**
	 * Reads a file.
	 *
	 * @param file the file
	 * @param day when it was filled in or written, where it does not say so itself
	 * @param choices what people say that the columns of a ledger hold
	 * @throws UnreadableFileException if it is no such file, or not safe to read
	 * @throws IOException if the file cannot be read at all
	 */
	public static ImportedFile read(Path file, Optional<LocalDate> day, ColumnChoices choices) throws IOException {
		var name = String.valueOf(file.getFileName());
		if (JsonFiles.isJson(file)) {
			return new ImportedFile(name, PlanOfActionReader.read(JsonFiles.read(file), file, day), null);
		}
		boolean mayBeDocument = DocumentFiles.isDocument(file);
		var grids = mayBeDocument ? tables(file) : TableFiles.read(file);
		var ledger = LedgerReader.read(grids, day, choices);
		if (!mayBeDocument) {
			return new ImportedFile(name, ledger, null);
		} else if (ledger.columns().isEmpty()) {
			var document = DocumentReader.read(DocumentFiles.read(file), day);
			return new ImportedFile(name, document.content(), document);
		}
		return withTable(name, paragraphs(file), day, grids, choices).orElseGet(() -> new ImportedFile(name, ledger, null));
	}

	/** A document whose findings and measures stand in a table; nothing if all that is around the table is a title and the like. */
	private static Optional<ImportedFile> withTable(String name, List<String> paragraphs, Optional<LocalDate> day, List<Grid> grids,
			ColumnChoices choices) {
		var head = DocumentReader.head(paragraphs, day);
		if (!head.isOfDocument()) {
			return Optional.empty();
		}
		var ledger = LedgerReader.read(grids, Optional.ofNullable(head.ledger().reported()), choices, DocumentReader::unnumbered);
		var document = DocumentReader.around(paragraphs, head, ledger);
		return Optional.of(new ImportedFile(name, document.content(), document));
	}

	/** The tables of a document, which may have none. */
	private static List<Grid> tables(Path file) throws IOException {
		return DocumentFiles.hasNoTables(file) ? List.of() : orNone(() -> TableFiles.read(file));
	}

	/** The paragraphs of a document around its tables, which may have none. */
	private static List<String> paragraphs(Path file) throws IOException {
		return orNone(() -> DocumentFiles.read(file));
	}

	private static <T> List<T> orNone(Reading<T> reading) throws IOException {
		try {
			return reading.read();
		} catch (UnreadableFileException e) {
			if (e.reason() == Reason.EMPTY) {
				return List.of();
			}
			throw e;
		}
	}

	/** Returns whether it is a document, if one with a table in it. */
	public boolean isDocument() {
		return document != null;
	}

	/** Returns whether it is a ledger, with columns and rows. */
	public boolean isLedger() {
		return document == null && !content.isPlanOfAction();
	}

	/** Returns whether it has neither findings nor measures. */
	public boolean isEmpty() {
		return document == null ? content.columns().isEmpty() && !content.isPlanOfAction() : document.isEmpty();
	}

	/** Returns the files of the model by their names. */
	public Map<String, String> files() {
		return document == null ? LedgerText.of(content, name) : LedgerText.of(document, name);
	}
}
