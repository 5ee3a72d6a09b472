/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.insp.cli.base.RequestedLanguage;
import org.insp.cli.base.Session;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.rules.RuleRegistry;
import org.insp.model.text.NearestWords;

import picocli.CommandLine.TypeConversionException;

/** Parses the values of options; errors are in the language of the session. */
final class OptionValues {

	/** A value that cannot be parsed; its message is for the user. */
	static final class InvalidValueException extends TypeConversionException {

		private static final long serialVersionUID = 1;

		private InvalidValueException(String message) {
			super(message);
		}
	}

	private final Session session;

	OptionValues(Session session) {
		this.session = session;
	}

	LocalDate date(String value) {
		try {
			return LocalDate.parse(value);
		} catch (DateTimeParseException e) {
			throw invalid("date", value);
		}
	}

	Language language(String value) {
		return RequestedLanguage.of(value).orElseThrow(() -> invalid("language", value));
	}

	Severity severity(String value) {
		return Vocabulary.literal(InspPackage.Literals.SEVERITY, value).map(Severity.class::cast)
				.orElseThrow(() -> invalid("severity", value));
	}

	Rule<?> rule(String value) {
		return RuleRegistry.find(value).orElseThrow(() -> {
			var suggestions = NearestWords.to(value, RuleRegistry.ids());
			return suggestions.isEmpty()
					? invalid("rule", value)
					: invalid("rule-near", value, String.join(CommandMessages.of(session).get("list"), suggestions));
		});
	}

	private InvalidValueException invalid(String key, Object... arguments) {
		return new InvalidValueException(CommandMessages.of(session).get("value." + key, arguments));
	}
}
