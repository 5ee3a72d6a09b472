/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.io.IOException;
import java.util.List;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** A file that cannot be read as a table or a document, with the reason in the user's language. */
public final class UnreadableFileException extends IOException {

	private static final long serialVersionUID = 1;

	/** Why a file cannot be read. */
	public enum Reason {
		/** The content does not fit the format, or the file is damaged. */
		BROKEN,
		/** It is protected by a password. */
		PROTECTED,
		/** Its format is none of those that are read. */
		FORMAT,
		/** Unpacked it would be far larger than any ledger, as a zip bomb is. */
		BOMB,
		/** It refers to other files or declares entities. */
		ENTITY,
		/** It has more rows or cells than are read. */
		SIZE,
		/** It has far more paragraphs than official documents have. */
		LENGTH,
		/** It has no table, or no text at all. */
		EMPTY,
		/** A PDF of pictures, as scanners make it: its words are not there as text. */
		PICTURES,
		/** It is no JSON: something is missing or too much at a place. */
		SYNTAX,
		/** JSON with lists and objects in each other, deeper than any plan. */
		DEPTH,
		/** OSCAL of another kind than a plan of action. */
		OSCAL,
		/** JSON of another sort. */
		JSON,
		/** A plan of action with nothing in it. */
		ITEMLESS,
		/** A plan of action with far more in it than anybody works off. */
		ITEMS
	}

	private final Reason reason;
	private final transient List<Object> arguments;

	/**
	 * @param reason why it cannot be read
	 * @param arguments what the message names: the file, and for the size the limit
	 */
	public UnreadableFileException(Reason reason, Object... arguments) {
		super(reason.name());
		this.reason = reason;
		this.arguments = List.of(arguments);
	}

	/** Returns why the file cannot be read. */
	public Reason reason() {
		return reason;
	}

	/** Returns the message in a language. */
	public String message(Language language) {
		return MessageBundle.of(UnreadableFileException.class, language).get(
				"unreadable." + reason.name().toLowerCase(java.util.Locale.ROOT),
				arguments.toArray());
	}
}
