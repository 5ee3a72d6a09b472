/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.update;

import java.util.List;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;
import org.insp.report.update.UpdateItem.Kind;

/** What became of a ledger that came back, for a person: a line for each difference, by what becomes of it. */
public final class UpdateSummary {

	private final List<UpdateItem> items;
	private final List<String> missingColumns;
	private final MessageBundle texts;

	/**
	 * @param items the differences
	 * @param missingColumns the headings of columns that the ledger has no longer
	 * @param language the language of the summary
	 */
	public UpdateSummary(List<UpdateItem> items, List<String> missingColumns, Language language) {
		this.items = items;
		this.missingColumns = missingColumns;
		this.texts = MessageBundle.of(UpdateSummary.class, language);
	}

	/** Returns whether nothing is left to decide. */
	public boolean isComplete() {
		return items.stream().noneMatch(item -> item.kind().isOpen());
	}

	/** Returns the summary, in lines. */
	public String text() {
		var out = new StringBuilder();
		for (var kind : Kind.values()) {
			var of = items.stream().filter(item -> item.kind() == kind).toList();
			if (!of.isEmpty()) {
				out.append(texts.get("items." + kind.id(), of.size())).append('\n');
				of.forEach(item -> out.append("  ").append(line(item)).append('\n'));
			}
		}
		missingColumns.forEach(heading -> out.append(texts.get("column-missing", heading)).append('\n'));
		return out.isEmpty() ? texts.get("nothing") + '\n' : out.toString();
	}

	private String line(UpdateItem item) {
		var line = new StringBuilder();
		if (item.place() != null) {
			line.append(item.place()).append("  ");
		}
		line.append((item.subject() + ' ' + item.column()).strip());
		if (!item.column().isEmpty()) {
			line.append(texts.get("change", value(item.before()), value(item.after())));
		} else if (!item.after().isEmpty()) {
			line.append(item.subject().isEmpty() ? "" : "  ").append(one(item.after()));
		}
		return line + (item.reason().isEmpty() ? "" : texts.get("because", item.reason()));
	}

	private String value(String text) {
		return text.isEmpty() ? texts.get("empty") : one(text);
	}

	private static String one(String text) {
		return text.replaceAll("\\s*\\n\\s*", " ⏎ ");
	}
}
