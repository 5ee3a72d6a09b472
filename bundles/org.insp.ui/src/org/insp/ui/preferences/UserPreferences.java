/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.preferences;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.insp.model.Language;
import org.insp.ui.InspUi;

/** The preferences of the user in this workspace. None of them changes a plan. */
public final class UserPreferences {

	/** The key of the language of messages. */
	public static final String MESSAGE_LANGUAGE = "messages.language";
	/** The key of the vocabulary of new plans. */
	public static final String VOCABULARY = "vocabulary";
	/** The key of the reference date. */
	public static final String REFERENCE_DATE = "reference.date";

	private UserPreferences() {
	}

	/** The preferences it is kept in, for those who follow it. */
	public static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(InspUi.ID);
	}

	/** The language of messages; unspecified means the language of each model. */
	public static Language messageLanguage() {
		return language(MESSAGE_LANGUAGE);
	}

	/** The vocabulary that new files are written in; that of the user interface unless the user chose another. */
	public static Language vocabulary() {
		var chosen = language(VOCABULARY);
		return chosen == Language.UNSPECIFIED ? InspUi.language() : chosen;
	}

	/** The reference date of all plans; if empty, the one of each plan. */
	public static Optional<LocalDate> referenceDate() {
		try {
			return Optional.of(node().get(REFERENCE_DATE, "")).filter(date -> !date.isEmpty()).map(LocalDate::parse);
		} catch (DateTimeParseException invalid) {
			return Optional.empty();
		}
	}

	private static Language language(String key) {
		var language = Language.get(node().get(key, ""));
		return language == null ? Language.UNSPECIFIED : language;
	}
}
