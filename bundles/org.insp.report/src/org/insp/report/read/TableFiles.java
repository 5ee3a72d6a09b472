/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.insp.report.office.OfficeLibraries;
import org.insp.report.read.UnreadableFileException.Reason;

/** Reads the tables of a file. The content decides the format, the name only between text files. Nothing in the file is executed. */
public final class TableFiles {

	/** The largest file that is read, in bytes. */
	private static final long MAX_BYTES = 200L << 20;
	private static final byte[] ZIP = { 'P', 'K' };
	private static final byte[] COMPOUND = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 };

	private TableFiles() {
	}

	/**
	 * Reads all tables of a file, those of hidden sheets too.
	 *
	 * @throws UnreadableFileException if it is no such file, or not safe to read
	 * @throws IOException if the file cannot be read at all
	 */
	public static List<Grid> read(Path file) throws IOException {
		var name = file.toString();
		if (Files.isRegularFile(file) && Files.size(file) > MAX_BYTES) {
			throw new UnreadableFileException(Reason.BOMB, name);
		}
		var bytes = Files.readAllBytes(file);
		if (bytes.length == 0) {
			throw new UnreadableFileException(Reason.EMPTY, name);
		}
		var grids = read(file, name, bytes);
		if (grids.stream().allMatch(Grid::isEmpty)) {
			throw new UnreadableFileException(Reason.EMPTY, name);
		}
		return grids;
	}

	private static List<Grid> read(Path file, String name, byte[] bytes) throws IOException {
		OfficeLibraries.silence();
		if (startsWith(bytes, COMPOUND)) {
			return new OldWorkbook(name).read(bytes);
		} else if (startsWith(bytes, ZIP)) {
			return packed(name, file);
		}
		var title = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
		return switch (extension(file)) {
			case "md", "markdown" -> MarkdownTables.read(name, DelimitedTables.decode(name, bytes));
			case "csv", "tsv", "txt" -> DelimitedTables.read(name, bytes, title);
			case "xls", "xlsx", "xlsm", "docx", "ods" -> throw new UnreadableFileException(Reason.BROKEN, name);
			default -> throw new UnreadableFileException(Reason.FORMAT, name);
		};
	}

	private static List<Grid> packed(String name, Path file) throws IOException {
		try (var zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("xl/workbook.xml") != null) {
				return new Workbook(name).read(file);
			} else if (zip.getEntry("word/document.xml") != null) {
				return new DocumentTables(name).read(zip);
			} else if (zip.getEntry("content.xml") != null) {
				return new OpenDocumentTables(name).read(zip);
			}
		} catch (ZipException e) {
			throw new UnreadableFileException(Reason.BROKEN, name);
		}
		throw new UnreadableFileException(isOffice(extension(file)) ? Reason.BROKEN : Reason.FORMAT, name);
	}

	private static boolean isOffice(String extension) {
		return List.of("xlsx", "xlsm", "docx", "ods").contains(extension);
	}

	/** Returns the end of the name of a file, in small letters. */
	static String extension(Path file) {
		var name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	private static boolean startsWith(byte[] bytes, byte[] magic) {
		return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
	}
}
