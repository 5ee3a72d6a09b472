/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.insp.report.document.NumberMark.Style;
import org.insp.report.ledger.ColumnRole;

/**
 * A numbered part of a document, or what follows a run-in heading such as 整改措施：.
 *
 * @param style how it is numbered; null for the document and for run-in headings
 * @param number its number, or 0
 * @param role what the run-in heading says is in it; null without one
 * @param text the rest of its first paragraph
 * @param paragraph the number of this paragraph
 * @param parts the paragraphs and sections in it, in their order
 */
record DocumentSection(Style style, int number, ColumnRole role, String text, int paragraph, List<Part> parts) {

	/** A paragraph or a section. */
	sealed interface Part permits Line, Inner {
	}

	/**
	 * A paragraph without a number.
	 *
	 * @param text its text
	 * @param paragraph its number
	 */
	record Line(String text, int paragraph) implements Part {
	}

	/**
	 * A section in a section.
	 *
	 * @param section the section
	 */
	record Inner(DocumentSection section) implements Part {
	}

	static DocumentSection document() {
		return new DocumentSection(null, 0, null, "", 0, new ArrayList<>());
	}

	static DocumentSection numbered(NumberMark mark, int paragraph) {
		return new DocumentSection(mark.style(), mark.number(), null, mark.rest(), paragraph, new ArrayList<>());
	}

	static DocumentSection headed(ColumnRole role, String text, int paragraph) {
		return new DocumentSection(null, 0, role, text, paragraph, new ArrayList<>());
	}

	boolean isHeaded() {
		return role != null;
	}

	/** Returns the first sentence, which in most sections is the heading. */
	String heading() {
		int end = Sentence.end(text);
		return text.substring(0, end).strip();
	}

	/** Returns what follows the first sentence. */
	String body() {
		return text.substring(Sentence.end(text)).strip();
	}

	Stream<DocumentSection> sections() {
		return parts.stream().filter(Inner.class::isInstance).map(part -> ((Inner) part).section());
	}

	Stream<Line> lines() {
		return parts.stream().filter(Line.class::isInstance).map(Line.class::cast);
	}

	/** Returns the sections that have headings of their own, as aspects and findings have. */
	List<DocumentSection> headedByNumber() {
		return sections().filter(section -> !section.isHeaded() && !section.style.isOfSentences()).toList();
	}

	/** Returns whether a run-in heading stands in it, at whatever depth. */
	boolean hasHeading(ColumnRole... roles) {
		return sections().anyMatch(section -> Stream.of(roles).anyMatch(role -> role == section.role) || section.hasHeading(roles));
	}

	/** Returns whether its numbered parts have no headings and somebody answers for the last one of them, as for measures. */
	boolean isAnsweredFor() {
		var inner = headedByNumber();
		if (inner.isEmpty() || hasHeading(ColumnRole.values())) {
			return false;
		}
		var last = inner.get(inner.size() - 1);
		return last.headedByNumber().isEmpty() && (Responsibility.atEnd(last.text()).isPresent()
				|| last.lines().anyMatch(line -> Responsibility.line(line.text()).isPresent()));
	}

	/** Returns the number of its last paragraph. */
	int lastParagraph() {
		return parts.stream().mapToInt(part -> part instanceof Line line ? line.paragraph() : ((Inner) part).section().lastParagraph())
				.max().orElse(paragraph);
	}
}
