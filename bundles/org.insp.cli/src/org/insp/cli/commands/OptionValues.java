/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.cli.base.RequestedLanguage;
import org.insp.cli.base.Session;
import org.insp.dsl.reference.RuleReference;
import org.insp.dsl.templates.ModelKind;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.InspPackage;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.check.Rule;
import org.insp.model.rules.RuleCatalogue;
import org.insp.model.rules.RuleRegistry;
import org.insp.model.rules.language.LanguageErrors;
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

	ModelKind kind(String value) {
		return ModelKind.of(value).orElseThrow(() -> invalid("kind", value, Arrays.stream(ModelKind.values())
				.map(kind -> kind.word(session.language())).collect(Collectors.joining(CommandMessages.of(session).get("list")))));
	}

	Severity severity(String value) {
		return Vocabulary.literal(InspPackage.Literals.SEVERITY, value).map(Severity.class::cast)
				.orElseThrow(() -> invalid("severity", value));
	}

	Rule<?> rule(String value) {
		return RuleRegistry.find(value).orElseThrow(() -> LanguageErrors.isError(value)
				? invalid("rule-fixed", value)
				: noRule(value, RuleRegistry.ids()));
	}

	/** A rule or an error of the language, as the catalogue has it. */
	RuleCatalogue.Entry entry(String value) {
		var catalogue = RuleReference.in(session.language());
		return catalogue.entry(value).orElseThrow(() -> noRule(value, Stream.concat(RuleRegistry.ids(), LanguageErrors.ids().stream())));
	}

	/** The pixels of a picture for each of the drawing. */
	PictureScale scale(String value) {
		try {
			var scale = new PictureScale(Double.parseDouble(value));
			if (scale.isUsable()) {
				return scale;
			}
		} catch (NumberFormatException e) {
			// answered like a number that is none to draw by
		}
		throw invalid("scale", value);
	}

	private InvalidValueException noRule(String value, Stream<String> ids) {
		var suggestions = NearestWords.to(value, ids);
		return suggestions.isEmpty()
				? invalid("rule", value)
				: invalid("rule-near", value, String.join(CommandMessages.of(session).get("list"), suggestions));
	}

	private InvalidValueException invalid(String key, Object... arguments) {
		return new InvalidValueException(CommandMessages.of(session).get("value." + key, arguments));
	}
}
