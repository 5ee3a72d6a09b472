/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.template;

import java.util.List;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/**
 * A place in a form.
 *
 * @param kind the id of its message: a cell of a sheet, a paragraph, a cell of a table
 * @param arguments what the message names
 */
record TemplatePlace(String kind, List<Object> arguments) {

	/** A cell of a workbook. */
	static TemplatePlace cell(String sheet, String reference) {
		return new TemplatePlace("cell", List.of(sheet, reference));
	}

	/** A paragraph of a document, counted from 1. */
	static TemplatePlace paragraph(int number) {
		return new TemplatePlace("paragraph", List.of(number));
	}

	/** A cell of a table of a document, all counted from 1. */
	static TemplatePlace tableCell(int table, int row, int cell) {
		return new TemplatePlace("table", List.of(table, row, cell));
	}

	/** The head or the foot of the pages. */
	static TemplatePlace margin() {
		return new TemplatePlace("margin", List.of());
	}

	String text(Language language) {
		return MessageBundle.of(TemplatePlace.class, language).get("place." + kind, arguments.toArray());
	}
}
