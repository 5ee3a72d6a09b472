/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Language;

/**
 * A report, whatever its format: what stands in it and how it is meant, not how it is written.
 *
 * @param title its title
 * @param language the language in which it is written
 * @param page the paper for which it is meant
 * @param blocks what stands below the title, in order
 */
public record Report(String title, Language language, PageSetup page, List<Block> blocks) {

	/** Copies the list. */
	public Report {
		blocks = List.copyOf(blocks);
	}

	/** Returns what it says where there is nothing to report: then a note is all that stands in it, and nobody sends such a letter. */
	public Optional<String> nothing() {
		return blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.NOTE
				? Optional.of(paragraph.text())
				: Optional.empty();
	}

	/** Returns the tables, in order. */
	public Stream<Table> tables() {
		return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
	}

	/** Returns the first table, where there is one. */
	public Optional<Table> firstTable() {
		return tables().findFirst();
	}
}
