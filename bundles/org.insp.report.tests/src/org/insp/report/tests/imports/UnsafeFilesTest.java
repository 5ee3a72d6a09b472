/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.insp.model.Language;
import org.insp.report.ledger.LedgerReader;
import org.insp.report.read.TableFiles;
import org.insp.report.read.UnreadableFileException;
import org.insp.report.read.UnreadableFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are damaged, protected, dangerous or too large are refused with a reason, or read without harm. */
class UnsafeFilesTest {

	private static final Path LEDGER = Path.of("testdata/ledgers/L01-town-standard.xlsx");
	private static final int BOMB = 1 << 20;

	@TempDir
	Path folder;

	private void assertRefused(Reason reason, Path file) {
		var refusal = assertThrows(UnreadableFileException.class, () -> TableFiles.read(file));
		assertEquals(reason, refusal.reason());
		assertTrue(refusal.message(Language.ZH).contains(file.toString()), refusal.message(Language.ZH));
		assertFalse(refusal.message(Language.EN).contains("{"), refusal.message(Language.EN));
	}

	/** Copies the ledger with another content of one part, or with a further part. */
	private Path changed(String name, String part, byte[] content, int times) throws IOException {
		var file = folder.resolve(name);
		try (var in = new ZipInputStream(Files.newInputStream(LEDGER)); var out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				if (entry.getName().equals(part)) {
					for (int i = 0; i < times; i++) {
						out.write(content);
					}
				} else {
					in.transferTo(out);
				}
			}
		}
		return file;
	}

	@Test
	void aZipBombIsRefused() throws IOException {
		assertRefused(Reason.BOMB, changed("bomb.xlsx", "xl/worksheets/sheet1.xml", " ".repeat(BOMB).getBytes(StandardCharsets.UTF_8), 64));
	}

	@Test
	void anEntityIsRefused() throws IOException {
		var secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
		var text = "<!DOCTYPE w [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><worksheet "
				+ "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
				+ "<c r=\"A1\" t=\"inlineStr\"><is><t>&s;</t></is></c></row></sheetData></worksheet>";
		assertRefused(Reason.ENTITY, changed("entity.xlsx", "xl/worksheets/sheet1.xml", text.getBytes(StandardCharsets.UTF_8), 1));
	}

	@Test
	void damagedFilesAreRefused() throws IOException {
		var bytes = Files.readAllBytes(LEDGER);
		for (var name : List.of("cut.xlsx", "cut.xls", "cut.docx")) {
			assertRefused(Reason.BROKEN, Files.write(folder.resolve(name), java.util.Arrays.copyOf(bytes, bytes.length / 2)));
		}
		assertRefused(Reason.BROKEN, Files.writeString(folder.resolve("text.xlsx"), "序号,问题"));
		assertRefused(Reason.BROKEN,
				changed("broken.xlsx", "xl/worksheets/sheet1.xml", "<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8), 1));
	}

	@Test
	void otherFilesAreRefused() throws IOException {
		assertRefused(Reason.FORMAT, Files.write(folder.resolve("picture.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G' }));
		assertRefused(Reason.FORMAT, zip("archive.zip"));
		assertRefused(Reason.EMPTY, Files.writeString(folder.resolve("empty.csv"), ""));
		assertRefused(Reason.EMPTY, Files.writeString(folder.resolve("empty.xlsx"), ""));
	}

	private Path zip(String name) throws IOException {
		var file = folder.resolve(name);
		try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
			out.putNextEntry(new ZipEntry("a.txt"));
		}
		return file;
	}

	@Test
	void aPasswordIsNamed() throws IOException {
		var old = folder.resolve("protected.xls");
		Biff8EncryptionKey.setCurrentUserPassword("1234");
		try (var workbook = new HSSFWorkbook(); var out = Files.newOutputStream(old)) {
			workbook.createSheet().createRow(0).createCell(0).setCellValue("问题");
			workbook.write(out);
		} finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		assertRefused(Reason.PROTECTED, old);
		var file = folder.resolve("protected.xlsx");
		try (var storage = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
			storage.createDocument(new java.io.ByteArrayInputStream(new byte[] { 1 }), "EncryptedPackage");
			storage.writeFilesystem(out);
		}
		assertRefused(Reason.PROTECTED, file);
	}

	@Test
	void manyRowsAreRead() throws IOException {
		var file = folder.resolve("many.xlsx");
		int rows = 20_000;
		try (var workbook = new SXSSFWorkbook(10); var out = Files.newOutputStream(file)) {
			var sheet = workbook.createSheet("台账");
			var head = sheet.createRow(0);
			var headings = List.of("序号", "存在问题", "整改措施", "责任人", "整改时限");
			for (int i = 0; i < headings.size(); i++) {
				head.createCell(i).setCellValue(headings.get(i));
			}
			for (int i = 1; i <= rows; i++) {
				var row = sheet.createRow(i);
				row.createCell(0).setCellValue(i);
				row.createCell(1).setCellValue("问题" + i);
				row.createCell(2).setCellValue("措施" + i);
				row.createCell(3).setCellValue("王某");
				row.createCell(4).setCellValue("2024年6月底前");
			}
			workbook.write(out);
		}
		var content = LedgerReader.read(TableFiles.read(file), Optional.empty());
		assertEquals(rows, content.findings().size());
		assertEquals(rows, content.measures().size());
	}

	@Test
	void aFormulaIsNotComputedAndAMacroNotRead() throws IOException {
		var file = changed("macro.xlsm", "docProps/app.xml", new byte[0], 0);
		assertEquals(7, LedgerReader.read(TableFiles.read(file), Optional.empty()).findings().size());
	}
}
