/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

import java.util.ArrayList;
import java.util.List;

import org.insp.report.ledger.JsonPlace;
import org.insp.report.ledger.LedgerFinding;
import org.insp.report.ledger.LedgerNote;

/** A finding as an item, its observations and its risks say it, piece by piece. */
final class PoamFindingDraft implements PoamOwnProperties {

	private final JsonPlace place;
	private final String title;
	private final String text;
	private final List<String> manifestations = new ArrayList<>();
	private final List<String> causes = new ArrayList<>();
	private final PoamFields fields = new PoamFields();
	private final List<LedgerNote> notes = new ArrayList<>();
	private final List<PoamWork> measures = new ArrayList<>();
	private String number = "";
	private String aspect = "";
	private String response = "";
	private boolean isWithoutFinding;

	/** Begins with the title and the description of an item, or of a risk that no item names. */
	PoamFindingDraft(PoamObject source) {
		this.place = source.place();
		var object = source.noting(notes);
		var written = object.text(PoamTerms.TITLE);
		var description = object.text(PoamTerms.DESCRIPTION);
		boolean isSame = PoamFields.plain(description).equals(written) || description.isEmpty();
		this.text = description.isEmpty() ? written : description;
		this.title = isSame ? "" : written;
		fields.said(written);
		fields.said(description);
	}

	PoamFields fields() {
		return fields;
	}

	List<LedgerNote> notes() {
		return notes;
	}

	/** Returns the measures that answer it. */
	List<PoamWork> measures() {
		return measures;
	}

	/** Returns whether it only stands for measures without a finding. */
	boolean isWithoutFinding() {
		return isWithoutFinding;
	}

	@Override
	public boolean take(String name, String value, boolean isOurs) {
		if (name.equalsIgnoreCase("poam-id") && number.isEmpty() || isOurs && name.equals(PoamTerms.NUMBER)) {
			number = value;
			return true;
		} else if (!isOurs) {
			return false;
		}
		switch (name) {
			case PoamTerms.WITHOUT_FINDING -> isWithoutFinding = true;
			case PoamTerms.ASPECT -> aspect = value;
			case PoamTerms.RESPONSE -> response = value;
			case PoamTerms.CAUSE -> causes.add(value);
			case PoamTerms.MANIFESTATION -> manifestations.add(value);
			default -> {
				return false;
			}
		}
		return true;
	}

	/** Returns the finding. */
	LedgerFinding build() {
		return new LedgerFinding(number, aspect, title, text, place, List.copyOf(manifestations), List.copyOf(causes), response,
				fields.values(), notes);
	}
}
