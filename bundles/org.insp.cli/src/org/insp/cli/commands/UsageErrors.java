/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.util.stream.Collectors;

import org.insp.model.text.MessageBundle;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The messages of usage errors in both languages; those of picocli are in English only. */
final class UsageErrors {

	private final MessageBundle texts;

	UsageErrors(MessageBundle texts) {
		this.texts = texts;
	}

	String message(ParameterException error) {
		if (error instanceof UnmatchedArgumentException unmatched) {
			return unmatched(unmatched);
		} else if (error instanceof MissingParameterException missing) {
			return texts.get("mistake.missing",
					missing.getMissing().stream().map(UsageErrors::label).collect(Collectors.joining(texts.get("list"))));
		} else if (error instanceof OverwrittenOptionException twice) {
			return texts.get("mistake.twice", name(twice.getOverwritten()));
		} else if (error.getCause() instanceof OptionValues.InvalidValueException value) {
			return value.getMessage();
		} else if (error.getArgSpec() != null) {
			return texts.get("mistake.value", name(error.getArgSpec()), error.getValue(), error.getArgSpec().paramLabel());
		}
		return error.getMessage();
	}

	private String unmatched(UnmatchedArgumentException error) {
		var argument = error.getUnmatched().get(0);
		var suggestions = error.getSuggestions();
		var kind = error.isUnknownOption() ? "option" : error.getCommandLine().getSubcommands().isEmpty() ? "argument" : "command";
		return suggestions.isEmpty()
				? texts.get("mistake.unknown-" + kind, argument)
				: texts.get("mistake.unknown-" + kind, argument) + texts.get("mistake.near", String.join(texts.get("list"), suggestions));
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}

	private static String label(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() + ' ' + option.paramLabel() : argument.paramLabel();
	}
}
