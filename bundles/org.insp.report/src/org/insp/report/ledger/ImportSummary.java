/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.List;
import java.util.stream.Stream;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** What an import did: for what each column was taken, how much there was, and what was not understood. */
public final class ImportSummary {

	private final LedgerContent content;
	private final MessageBundle texts;
	private final Language language;

	/**
	 * @param content what was read
	 * @param language the language of the summary
	 */
	public ImportSummary(LedgerContent content, Language language) {
		this.content = content;
		this.language = language;
		this.texts = MessageBundle.of(ImportSummary.class, language);
	}

	/** Returns whether everything was understood. */
	public boolean isComplete() {
		return open().isEmpty();
	}

	/** Returns the summary, in lines. */
	public String text() {
		var out = new StringBuilder();
		var sheets = content.columns().stream().map(column -> column.place().sheet()).distinct().toList();
		for (var sheet : sheets) {
			out.append(texts.get("import.columns", sheet)).append('\n');
			content.columns().stream().filter(column -> column.place().sheet().equals(sheet)).forEach(column -> out.append("  ")
					.append(column.place().letters()).append("  ").append(column.heading()).append(" → ")
					.append(column.role().title(language)).append('\n'));
		}
		return out.append(counts()).append('\n').append(remarks()).toString();
	}

	/** Returns how much there was, in a line. */
	public String counts() {
		int aspects = content.aspects().size();
		return aspects == 0
				? texts.get("import.counts.no-aspects", content.findings().size(), content.measures().size())
				: texts.get("import.counts", aspects, content.findings().size(), content.measures().size());
	}

	/** Returns what was not understood or left out, in lines. */
	public String remarks() {
		var out = new StringBuilder();
		append(out, "import.open", open());
		append(out, "import.notes", notes().filter(note -> !note.kind().isOpen()).toList());
		return out.toString();
	}

	private void append(StringBuilder out, String heading, List<LedgerNote> notes) {
		if (!notes.isEmpty()) {
			out.append(texts.get(heading, notes.size())).append('\n');
			notes.forEach(
					note -> out.append("  ").append(note.place().text(language)).append("  ").append(note.message(language)).append('\n'));
		}
	}

	private List<LedgerNote> open() {
		return notes().filter(note -> note.kind().isOpen()).toList();
	}

	private Stream<LedgerNote> notes() {
		return Stream.of(content.notes().stream(), content.findings().stream().flatMap(finding -> finding.notes().stream()),
				content.measures().stream().flatMap(measure -> Stream.concat(measure.notes().stream(),
						measure.steps().stream().flatMap(step -> step.notes().stream()))))
				.flatMap(notes -> notes);
	}
}
