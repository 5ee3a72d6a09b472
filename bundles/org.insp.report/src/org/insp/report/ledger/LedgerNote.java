/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.ledger;

import java.util.List;
import java.util.stream.Stream;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/**
 * What was left out, concluded or not understood at a place.
 *
 * @param place where it stands
 * @param kind what happened
 * @param text what stands there
 * @param arguments what else the message names
 */
public record LedgerNote(SourcePlace place, Kind kind, String text, List<Object> arguments) {

	/** What happened. */
	public enum Kind {
		/** A hidden sheet was left out. */
		HIDDEN(false),
		/** A sheet has no ledger. */
		NO_TABLE(false),
		/** A row of totals was left out. */
		TOTAL(false),
		/** Text around the table was left out. */
		OUTSIDE(false),
		/** A row that only shows how to fill in the form was left out. */
		EXAMPLE(false),
		/** A year that is not written was taken from elsewhere in the file. */
		YEAR(false),
		/** A blank was filled from the row above, because the format has no merged cells. */
		INHERITED(false),
		/** A word for a status stands in the place of a deadline. */
		STATUS(false),
		/** A word is no name of a person. */
		NAME(true),
		/** No day can be reckoned with certainty. */
		DATE(true),
		/** A year that is not written stands nowhere in the file. */
		NO_YEAR(true),
		/** A row belongs to no finding. */
		NO_FINDING(true),
		/** A measure has two deadlines. */
		TWO_DUES(true),
		/** A measure has several statuses. */
		TWO_STATUSES(true),
		/** The cell of a status says more than a word. */
		STATUS_TEXT(true),
		/** A cell has a formula without a result, or with an error. */
		FORMULA(true),
		/** A word can be neither a status nor a kind. */
		WORD(true),
		/** A chapter of a document was left out, because it has no findings. */
		CHAPTER(false),
		/** A document says that a finding has no measure yet. */
		NO_MEASURE(false),
		/** A measure was linked to a finding by its wording. */
		LINK(false),
		/** What a document tells of several measures at once belongs to none of them. */
		OF_SEVERAL(true),
		/** A value of a file in JSON is not what stands there usually. */
		UNREAD(true),
		/** A value refers to something that the file does not have. */
		DANGLING(true),
		/** A plan has no place for values of a file. */
		LEFT_OUT(false),
		/** A ledger does not say on what day it was filled in. */
		NO_DAY(false),
		/** What was signed off after the day of the ledger does not count yet. */
		LATER(false),
		/** A cell of a measure is merged over several findings, each of which gets the measure. */
		MERGED(false),
		/** A heading differs in one character from a known one, and is taken for it. */
		MISSPELT(false),
		/** A heading differs in one character from a known one, which another column could be as well; it is kept as a field. */
		SIMILAR(false),
		/** A row of totals says another number than the rows above it give. */
		SUM(false),
		/** People of one name have different posts, and are taken for one. */
		SAME_NAME(false),
		/** A risk was taken for that of an item, because both name the same observation. */
		SHARED(false);

		private final boolean isOpen;

		Kind(boolean isOpen) {
			this.isOpen = isOpen;
		}

		/** Returns whether somebody must look after it, because it was not understood. */
		public boolean isOpen() {
			return isOpen;
		}
	}

	/** A note without further arguments. */
	public LedgerNote(SourcePlace place, Kind kind, String text) {
		this(place, kind, text, List.of());
	}

	/** Returns the message in a language, the text in one line. */
	public String message(Language language) {
		var line = text.replaceAll("\\s*\\n\\s*", " ");
		return MessageBundle.of(LedgerNote.class, language).get("note." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
				Stream.concat(Stream.of(line), arguments.stream()).toArray());
	}
}
