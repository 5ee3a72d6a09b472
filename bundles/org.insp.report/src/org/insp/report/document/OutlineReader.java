/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.insp.report.document.DocumentSection.Inner;
import org.insp.report.document.DocumentSection.Line;
import org.insp.report.document.NumberMark.Style;

/**
 * Finds the sections of a document. Which number is deeper than which is not fixed: a number goes on in the innermost section where it
 * continues the count, and one begins a deeper level.
 */
final class OutlineReader {

	private static final Pattern END = Pattern.compile("[。；：！？!?;:”）)〕》…]$|(?:方面|情况|问题|领域)$");

	private final DocumentSection document = DocumentSection.document();
	private final Deque<DocumentSection> open = new ArrayDeque<>();
	private String pending = "";
	private int pendingParagraph;
	private final LineWidth width;

	private OutlineReader(LineWidth width) {
		this.width = width;
		open.push(document);
	}

	/** Reads the paragraphs of a document into sections. */
	static DocumentSection read(List<String> paragraphs) {
		var reader = new OutlineReader(LineWidth.of(paragraphs.stream().flatMap(String::lines).map(String::strip)
				.filter(line -> !line.isEmpty()).toList()));
		for (int i = 0; i < paragraphs.size(); i++) {
			for (var line : paragraphs.get(i).split("\n")) {
				reader.read(line.replace('\u00a0', ' ').strip(), i + 1);
			}
		}
		reader.flush();
		return reader.document;
	}

	/** Joins lines that were broken in the middle of a sentence, as text taken from pages is. */
	private void read(String line, int paragraph) {
		if (line.isEmpty()) {
			return;
		} else if (isBroken(pending) && NumberMark.of(line).isEmpty() && RunInHeading.of(line).isEmpty()
				&& !FindingReader.isNameOfFinding(line) && Responsibility.line(line).isEmpty()) {
			pending += line;
			return;
		}
		flush();
		pending = line;
		pendingParagraph = paragraph;
	}

	private boolean isBroken(String line) {
		return width.isFull(line) && !END.matcher(line).find();
	}

	private void flush() {
		if (!pending.isEmpty()) {
			add(pending, pendingParagraph);
			pending = "";
		}
	}

	private void add(String text, int paragraph) {
		var mark = NumberMark.of(text).or(() -> named(text));
		if (mark.isPresent() && Responsibility.line(mark.get().rest()).isPresent()) {
			// who answers counts as a part of a finding: （4）责任领导：…; it speaks of all above it
			while (open.size() > 1 && (open.peek().isHeaded() || open.peek().style().isOfSentences())) {
				open.pop();
			}
			open.peek().parts().add(new Line(mark.get().rest(), paragraph));
			return;
		}
		// a number before a run-in heading counts the parts of a finding: （1）问题表现：… （2）整改措施：…
		var heading = RunInHeading.of(mark.map(NumberMark::rest).orElse(text));
		if (mark.isPresent() && heading.isEmpty()) {
			add(mark.get(), paragraph);
			return;
		}
		if (heading.isPresent()) {
			if (open.stream().anyMatch(DocumentSection::isHeaded)) {
				while (!open.pop().isHeaded()) {
					// the items below the last run-in heading end with it
				}
			}
			push(DocumentSection.headed(heading.get().role(), heading.get().rest(), paragraph));
		} else {
			open.peek().parts().add(new Line(text, paragraph));
		}
	}

	/** A heading without a number that names a finding, 关于“……”的问题, begins one where none of the open sections is such a finding. */
	private Optional<NumberMark> named(String text) {
		if (!FindingReader.isNameOfFinding(text)
				|| open.stream().anyMatch(section -> section.style() != Style.FINDING && FindingReader.namesFinding(section.text()))) {
			return Optional.empty();
		}
		int before =
				open.stream().filter(section -> section.style() == Style.FINDING).mapToInt(DocumentSection::number).findFirst().orElse(0);
		return Optional.of(new NumberMark(Style.FINDING, before + 1, text));
	}

	private void add(NumberMark mark, int paragraph) {
		if (mark.number() == 1 && (open.peek().isHeaded() || open.stream().noneMatch(section -> section.style() == mark.style()))) {
			push(DocumentSection.numbered(mark, paragraph));
			return;
		}
		if (!closeTo(mark) && !reopen(mark)) {
			closeToSameStyle(mark);
		}
		push(DocumentSection.numbered(mark, paragraph));
	}

	private void push(DocumentSection section) {
		open.peek().parts().add(new Inner(section));
		open.push(section);
	}

	/** Closes what is deeper than the section that a number continues. */
	private boolean closeTo(NumberMark mark) {
		if (open.stream().noneMatch(section -> precedes(section, mark))) {
			return false;
		}
		while (!precedes(open.pop(), mark)) {
			// what is deeper ends
		}
		return true;
	}

	/** Goes back to a list that a run-in heading has closed, if a number continues it. */
	private boolean reopen(NumberMark mark) {
		for (var section : List.copyOf(open)) {
			var path = new ArrayList<DocumentSection>();
			for (var at = last(section); at != null; at = last(at)) {
				if (precedes(at, mark)) {
					while (open.peek() != section) {
						open.pop();
					}
					path.forEach(open::push);
					return true;
				}
				path.add(at);
			}
		}
		return false;
	}

	private static DocumentSection last(DocumentSection section) {
		return section.sections().reduce((a, b) -> b.sections().findAny().isPresent() || !a.isHeaded() ? b : a).orElse(null);
	}

	private static boolean precedes(DocumentSection section, NumberMark mark) {
		return section.style() == mark.style() && section.number() + 1 == mark.number();
	}

	private void closeToSameStyle(NumberMark mark) {
		if (open.stream().anyMatch(section -> section.style() == mark.style())) {
			while (open.pop().style() != mark.style()) {
				// what is deeper ends
			}
		}
	}
}
