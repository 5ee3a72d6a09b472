/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.ledger;

import java.util.Optional;
import java.util.stream.Stream;

import org.insp.model.Count;
import org.insp.model.Divisible;
import org.insp.model.Field;
import org.insp.model.Output;
import org.insp.model.Totals;
import org.insp.model.TotalsHolder;
import org.insp.model.fields.PlaceFields;
import org.insp.model.text.ElementLabels;
import org.insp.report.input.ElementTexts;
import org.insp.report.input.ReportInput;

/** Amounts that a document does not write as a field of the place but declares by its name: 共计 涉及金额 186.5 万元. */
final class DeclaredAmounts {

	private final ReportInput input;

	DeclaredAmounts(ReportInput input) {
		this.input = input;
	}

	/** Returns what is declared by the name of a field, each amount with its parts. */
	String text(Optional<TotalsHolder> holder, Field field) {
		return ElementTexts.lines(holder.stream().flatMap(each -> each.getDeclared().stream())
				.flatMap(totals -> named(totals, field).map(whole -> ElementTexts.grouped(value(whole, field))
						+ input.texts().parts(whole) + (isLast(totals, whole) ? input.texts().parts(totals) : ""))));
	}

	/** Returns the amounts that are declared by the name of a field, as they are written. */
	Stream<String> values(TotalsHolder holder, Field field) {
		return holder.getDeclared().stream().flatMap(totals -> named(totals, field).map(whole -> value(whole, field)));
	}

	/** What is said of parts is said of what is counted last. */
	private static boolean isLast(Totals totals, Divisible whole) {
		return Stream.<Divisible>concat(totals.getCounts().stream(), totals.getOutputs().stream())
				.reduce((one, other) -> other).filter(last -> last == whole).isPresent();
	}

	private Stream<Divisible> named(Totals totals, Field field) {
		return Stream.<Divisible>concat(totals.getCounts().stream(), totals.getOutputs().stream())
				.filter(whole -> hasNumber(whole) && !value(whole, field).isEmpty());
	}

	private static boolean hasNumber(Divisible whole) {
		return whole instanceof Count count ? count.getAmount() != null : whole instanceof Output output && output.getAmount() != null;
	}

	/** What follows the name of the field; empty where it is called otherwise. */
	private String value(Divisible whole, Field field) {
		var label = ElementLabels.label(whole, input.language());
		return Stream.of(field.getName(), PlaceFields.heading(field)).filter(name -> label.startsWith(name + ' '))
				.map(name -> label.substring(name.length()).strip()).findFirst().orElse("");
	}
}
