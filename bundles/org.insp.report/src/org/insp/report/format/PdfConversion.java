/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Converts documents and workbooks to PDF by the LibreOffice that is installed: it sets them as Word and Excel do, and embeds the fonts
 * that the system has. Each conversion has a profile of its own, so that one that is open in a window is not disturbed.
 */
public final class PdfConversion {

	/** Why there is no PDF. */
	public static final class PdfException extends IOException {

		private static final long serialVersionUID = 1;

		private final boolean isMissing;

		private PdfException(boolean isMissing, String detail) {
			super(detail);
			this.isMissing = isMissing;
		}

		/** Returns whether LibreOffice is not installed, or is not found. */
		public boolean isMissing() {
			return isMissing;
		}
	}

	private static final int MAX_SECONDS = 180;
	private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.exe", "soffice.com");
	/** Where it is installed without being on the path. */
	private static final List<String> PLACES = List.of("/Applications/LibreOffice.app/Contents/MacOS/soffice",
			"/opt/libreoffice/program/soffice", "/usr/lib/libreoffice/program/soffice",
			"C:\\Program Files\\LibreOffice\\program\\soffice.exe",
			"C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe");

	private final List<Path> programs;

	private PdfConversion(Stream<Path> programs) {
		this.programs = programs.filter(Files::isExecutable).toList();
	}

	/**
	 * Looks for LibreOffice.
	 *
	 * @param path the folders in which programs are looked for, as the system separates them; null for none
	 */
	public static PdfConversion on(String path) {
		var folders = path == null ? Stream.<String>empty() : Stream.of(path.split(File.pathSeparator)).filter(each -> !each.isBlank());
		return new PdfConversion(Stream.concat(folders.flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))),
				PLACES.stream().filter(place -> place.startsWith("/") == (File.separatorChar == '/')).map(Path::of)));
	}

	/** Looks for LibreOffice among these programs alone. */
	public static PdfConversion with(Path... programs) {
		return new PdfConversion(Stream.of(programs));
	}

	/** Returns whether there is a LibreOffice. */
	public boolean isPossible() {
		return !programs.isEmpty();
	}

	/**
	 * Returns a document or a workbook as PDF.
	 *
	 * @param content its bytes
	 * @param extension the ending of its name, which says what it is
	 * @throws PdfException if LibreOffice is not there, or does not do it
	 */
	public byte[] convert(byte[] content, String extension) throws IOException {
		var program = Optional.of(programs).filter(each -> !each.isEmpty()).map(each -> each.get(0))
				.orElseThrow(() -> new PdfException(true, ""));
		var folder = Files.createTempDirectory("insp-pdf");
		try {
			var source = Files.write(folder.resolve("report." + extension), content);
			var log = folder.resolve("log.txt");
			var process = new ProcessBuilder(program.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
					"--norestore", "--convert-to", "pdf", "--outdir", folder.toString(), source.toString()).redirectErrorStream(true)
					.redirectOutput(log.toFile()).start();
			process.getOutputStream().close();
			return result(process, folder.resolve("report.pdf"), log);
		} finally {
			delete(folder);
		}
	}

	private static byte[] result(Process process, Path pdf, Path log) throws IOException {
		try {
			if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
				throw new PdfException(false, MAX_SECONDS + " s");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw (IOException) new PdfException(false, "").initCause(e);
		} finally {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
		if (!Files.exists(pdf)) {
			throw new PdfException(false,
					Files.readString(log).lines().findFirst().orElse(String.format(Locale.ROOT, "%d", process.exitValue())));
		}
		return Files.readAllBytes(pdf);
	}

	private static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}
}
