/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.tests.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.insp.model.Language;
import org.insp.report.format.PdfConversion;
import org.insp.report.format.PdfConversion.PdfException;
import org.insp.report.format.ReportFormat;
import org.insp.report.kind.ReportKind;
import org.insp.report.tests.ExampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** PDF by the LibreOffice that is installed, by one that fails, and by none. */
class PdfConversionTest {

	@TempDir
	Path dir;

	/** A program in the place of LibreOffice. */
	private Path program(String script) throws IOException {
		var program = Files.writeString(dir.resolve("soffice"), "#!/bin/sh\n" + script);
		return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void theProgramIsGivenTheFileAndAProfileOfItsOwn() throws IOException {
		program("""
				for last; do :; done
				case "$1" in -env:UserInstallation=file:*) ;; *) exit 1 ;; esac
				cp "$last" "$(dirname "$last")/report.pdf"
				""");
		var conversion = PdfConversion.on(dir.toString());
		assertTrue(conversion.isPossible());
		assertEquals("content", new String(conversion.convert("content".getBytes(StandardCharsets.UTF_8), "docx"), StandardCharsets.UTF_8));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void whatItSaysIsSaidWhereItMakesNoPdf() throws IOException {
		var conversion = PdfConversion.with(program("echo 'no such filter'\nexit 3\n"));
		var failure = assertThrows(PdfException.class, () -> conversion.convert(new byte[0], "docx"));
		assertFalse(failure.isMissing());
		assertEquals("no such filter", failure.getMessage());
	}

	@Test
	void withoutAProgramThereIsNone() {
		var conversion = PdfConversion.with(dir.resolve("none"));
		assertFalse(conversion.isPossible());
		assertTrue(assertThrows(PdfException.class, () -> conversion.convert(new byte[0], "docx")).isMissing());
	}

	@Test
	void aReportIsAPdfWhereLibreOfficeIsInstalled() throws IOException {
		var report = ReportKind.PRINCIPAL.report(ExampleReports.example("report-003", Language.ZH));
		if (PdfConversion.on(System.getenv("PATH")).isPossible()) {
			assertEquals("%PDF-", new String(ReportFormat.PDF.write(report), 0, 5, StandardCharsets.US_ASCII));
		} else {
			assertTrue(assertThrows(PdfException.class, () -> ReportFormat.PDF.write(report)).isMissing());
		}
	}
}
