/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.insp.model.Field;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Measure;
import org.insp.model.fields.PlaceFields;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.ReportInput;

/**
 * Why a measure is not done yet and what comes next: what its fields that are called so say (未完成原因、下步打算).
 * <p>
 * Its remarks that begin with the reason count too.
 */
final class UnfinishedReasons {

	private static final Pattern FIELD = Pattern.compile("(?:未|尚未).*原因|.*\\b(?:reason|why)\\b.*", Pattern.CASE_INSENSITIVE);
	private static final Pattern NEXT = Pattern.compile("下一?步.*|.*打算|.*\\bnext\\b.*", Pattern.CASE_INSENSITIVE);
	private static final Pattern REMARK = Pattern.compile("(?s)(?:(?:未|尚未).{0,6}原因|原因|因).+|(?:not done|reason|because)\\b.+",
			Pattern.CASE_INSENSITIVE);

	private final List<Field> declared;
	private final PlaceFields fields;
	private final ElementTexts texts;

	UnfinishedReasons(ReportInput input) {
		this.fields = input.evaluated().fields();
		this.declared = fields.of(Literals.MEASURE).stream()
				.filter(UnfinishedReasons::isSaidIn).toList();
		this.texts = input.texts();
	}

	private static boolean isCalled(Field field, Pattern name) {
		return name.matcher(field.getName()).matches() || name.matcher(PlaceFields.heading(field)).matches();
	}

	/** Returns whether a field says why something is not done or what comes next. */
	static boolean isSaidIn(Field field) {
		return isCalled(field, FIELD) || isCalled(field, NEXT);
	}

	/** Returns the reasons with the name of their field; nothing where there is none. */
	Stream<String> of(Measure measure) {
		var written = declared.stream().flatMap(field -> PlaceFields.value(measure, field).stream()
				.map(value -> texts.labelled(PlaceFields.heading(field), texts.list(fields.texts(value).stream()))));
		return Stream.concat(written, measure.getNotes().stream().filter(note -> REMARK.matcher(note.strip()).matches()));
	}
}
