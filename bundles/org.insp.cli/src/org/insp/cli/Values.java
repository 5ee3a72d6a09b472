/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.rules.RuleRegistry;
import org.insp.model.text.NearestWords;

import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; what cannot be read is objected to in the language of the session. */
final class Values {

	/** A value that cannot be read; its message is for the user. */
	static final class BadValue extends TypeConversionException {

		private static final long serialVersionUID = 1;

		private BadValue(String message) {
			super(message);
		}
	}

	private final Session session;

	Values(Session session) {
		this.session = session;
	}

	LocalDate date(String value) {
		try {
			return LocalDate.parse(value);
		} catch (DateTimeParseException e) {
			throw mistake("date", value);
		}
	}

	Language language(String value) {
		return Main.language(value).orElseThrow(() -> mistake("language", value));
	}

	Severity severity(String value) {
		return Vocabulary.literal(InspPackage.Literals.SEVERITY, value).map(Severity.class::cast)
				.orElseThrow(() -> mistake("severity", value));
	}

	Rule<?> rule(String value) {
		return RuleRegistry.find(value).orElseThrow(() -> {
			var near = NearestWords.to(value, RuleRegistry.ids());
			return near.isEmpty() ? mistake("rule", value) : mistake("rule-near", value, String.join(session.texts().get("list"), near));
		});
	}

	private BadValue mistake(String key, Object... arguments) {
		return new BadValue(session.texts().get("value." + key, arguments));
	}
}
