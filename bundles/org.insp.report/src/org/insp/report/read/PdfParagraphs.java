/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.insp.report.read.PdfLines.PageLine;
import org.insp.report.read.UnreadableFileException.Reason;

/**
 * Reads the paragraphs of a PDF, which itself knows only lines: one begins with an indent, or after a line that ends before the margin.
 * Page numbers, notes and what repeats at the edges of pages are left out; pictures of pages have no text.
 */
final class PdfParagraphs {

	private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s—–-]*\\d{1,4}[\\s—–-]*|第\\s*\\d+\\s*页.*");
	private static final Pattern BLANKS =
			Pattern.compile("(?<=[\\p{IsHan}，。；：、“”（）《》〔〕]) +(?=[\\p{IsHan}\\d，。；：、“”（）《》〔〕])|(?<=[\\d〕]) +(?=\\p{IsHan})");
	/** The size of the letters of notes, compared with those of the text. */
	private static final double NOTE = 0.85;
	/** How many letters behind the margin a line begins to begin a paragraph, and how many before it one ends to end it. */
	private static final double LETTERS = 1.5;
	private static final double SHORT = 4;

	private final List<PageLine> lines;
	private final double left;
	private final double right;

	private PdfParagraphs(List<PageLine> lines) {
		this.lines = lines;
		left = lines.stream().mapToDouble(PageLine::left).min().orElse(0);
		right = lines.stream().mapToDouble(PageLine::right).max().orElse(0);
	}

	static List<String> read(String file, byte[] bytes) throws IOException {
		try (var document = Loader.loadPDF(bytes)) {
			var lines = withoutEdges(PdfLines.read(document));
			if (lines.isEmpty()) {
				throw new UnreadableFileException(Reason.PICTURES, file);
			}
			return new PdfParagraphs(lines).paragraphs();
		} catch (InvalidPasswordException e) {
			throw new UnreadableFileException(Reason.PROTECTED, file);
		} catch (UnreadableFileException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			throw new UnreadableFileException(Reason.BROKEN, file);
		}
	}

	/** Leaves out page numbers, and first and last lines of pages that stand on another page, too. */
	private static List<PageLine> withoutEdges(List<PageLine> lines) {
		var edges = new HashSet<String>();
		var repeated = new HashSet<String>();
		for (int i = 0; i < lines.size(); i++) {
			boolean isEdge = i == 0 || i == lines.size() - 1 || lines.get(i - 1).page() != lines.get(i).page()
					|| lines.get(i + 1).page() != lines.get(i).page();
			if (isEdge && !edges.add(lines.get(i).text())) {
				repeated.add(lines.get(i).text());
			}
		}
		double size = lines.stream().mapToDouble(PageLine::letter).sorted().skip(lines.size() / 2).findFirst().orElse(0);
		return lines.stream().filter(line -> line.letter() > NOTE * size)
				.filter(line -> !PAGE_NUMBER.matcher(line.text()).matches() && !repeated.contains(line.text())).toList();
	}

	private List<String> paragraphs() {
		var paragraphs = new ArrayList<String>();
		PageLine before = null;
		for (var line : lines) {
			boolean isIndented = line.left() > left + LETTERS * line.letter();
			if (before == null || isIndented || before.right() < right - SHORT * line.letter()) {
				paragraphs.add(line.text());
			} else {
				int last = paragraphs.size() - 1;
				boolean isLatin = isAscii(paragraphs.get(last), paragraphs.get(last).length() - 1) && isAscii(line.text(), 0);
				paragraphs.set(last, paragraphs.get(last) + (isLatin ? " " : "") + line.text());
			}
			before = line;
		}
		return paragraphs.stream().map(paragraph -> BLANKS.matcher(paragraph).replaceAll("")).toList();
	}

	private static boolean isAscii(String text, int at) {
		return Character.isLetter(text.charAt(at)) && text.charAt(at) < 0x80;
	}
}
