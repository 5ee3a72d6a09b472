/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import static org.insp.report.read.WordXml.elements;
import static org.insp.report.read.WordXml.is;
import static org.insp.report.read.WordXml.isMarkDeleted;
import static org.insp.report.read.WordXml.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.poi.hwpf.extractor.WordExtractor;
import org.insp.report.office.OfficeLibraries;
import org.insp.report.read.UnreadableFileException.Reason;
import org.w3c.dom.Document;

/**
 * Reads the paragraphs of documents: those of Word, old and new, of PDF as far as it has its text, and plain text. The numbers that Word
 * puts before paragraphs by itself
 * are there; tables, headers, footers, notes and text boxes are not.
 */
public final class DocumentFiles {

	private static final long MAX_BYTES = 50L << 20;
	/** Official documents have some hundreds; of many more the outline would take minutes. */
	private static final int MAX_PARAGRAPHS = 10_000;
	private static final String OLD = "doc";
	private static final String PDF = "pdf";
	private static final String NUMBERING = "word/numbering.xml";
	private static final String STYLES = "word/styles.xml";

	private DocumentFiles() {
	}

	/** Returns whether a file can hold a document, by the end of its name. */
	public static boolean isDocument(Path file) {
		return List.of("docx", OLD, "txt", PDF).contains(TableFiles.extension(file));
	}

	/** Returns whether tables of such a file cannot be read: Word before 2007, PDF. */
	public static boolean hasNoTables(Path file) {
		return List.of(OLD, PDF).contains(TableFiles.extension(file));
	}

	/**
	 * Returns the paragraphs of a document, blank ones too; a line break within one stays.
	 *
	 * @throws UnreadableFileException if it is no such file, or not safe to read
	 * @throws IOException if the file cannot be read at all
	 */
	public static List<String> read(Path file) throws IOException {
		OfficeLibraries.silence();
		var name = file.toString();
		if (Files.size(file) > MAX_BYTES) {
			throw new UnreadableFileException(Reason.BOMB, name);
		}
		var bytes = Files.readAllBytes(file);
		var paragraphs = switch (TableFiles.extension(file)) {
			case "docx" -> packed(name, file);
			case OLD -> old(name, bytes);
			case PDF -> PdfParagraphs.read(name, bytes);
			default -> DelimitedTables.decode(name, bytes).lines().toList();
		};
		if (paragraphs.stream().allMatch(String::isBlank)) {
			throw new UnreadableFileException(Reason.EMPTY, name);
		}
		if (paragraphs.stream().mapToLong(paragraph -> paragraph.lines().count()).sum() > MAX_PARAGRAPHS) {
			throw new UnreadableFileException(Reason.LENGTH, name, MAX_PARAGRAPHS);
		}
		return paragraphs;
	}

	private static List<String> packed(String name, Path file) throws IOException {
		try (var zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("word/document.xml") == null) {
				throw new UnreadableFileException(Reason.BROKEN, name);
			}
			var document = ZipParts.tree(name, zip, "word/document.xml");
			return paragraphs(document, new WordNumbers(part(name, zip, NUMBERING), part(name, zip, STYLES)));
		} catch (ZipException e) {
			throw new UnreadableFileException(Reason.BROKEN, name);
		}
	}

	private static Document part(String name, ZipFile zip, String part) throws IOException {
		return zip.getEntry(part) == null ? null : ZipParts.tree(name, zip, part);
	}

	private static List<String> paragraphs(Document document, WordNumbers numbers) {
		var paragraphs = new ArrayList<String>();
		var open = new StringBuilder();
		var body = elements(document.getDocumentElement()).filter(e -> is(e, "body")).findFirst();
		for (var block : body.map(WordXml::blocks).orElse(List.of())) {
			if (is(block, "p")) {
				open.append(numbers.next(block)).append(text(block));
				if (!isMarkDeleted(block)) {
					paragraphs.add(open.toString());
					open.setLength(0);
				}
			}
		}
		return paragraphs;
	}

	private static List<String> old(String name, byte[] bytes) throws IOException {
		try (var extractor = new WordExtractor(new ByteArrayInputStream(bytes))) {
			return Stream.of(extractor.getParagraphText()).map(WordExtractor::stripFields).map(text -> text.replace('\u000b', '\n').strip())
					.toList();
		} catch (IOException | RuntimeException e) {
			throw new UnreadableFileException(e instanceof org.apache.poi.EncryptedDocumentException ? Reason.PROTECTED : Reason.BROKEN,
					name);
		}
	}
}
