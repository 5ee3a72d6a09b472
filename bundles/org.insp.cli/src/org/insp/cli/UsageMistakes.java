/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli;

import java.util.stream.Collectors;

import org.insp.model.text.MessageBundle;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts mistakes on the command line into words; picocli knows English ones only. */
final class UsageMistakes {

	private final MessageBundle texts;

	UsageMistakes(MessageBundle texts) {
		this.texts = texts;
	}

	String message(ParameterException mistake) {
		if (mistake instanceof UnmatchedArgumentException unmatched) {
			return unmatched(unmatched);
		} else if (mistake instanceof MissingParameterException missing) {
			return texts.get("mistake.missing",
					missing.getMissing().stream().map(UsageMistakes::label).collect(Collectors.joining(texts.get("list"))));
		} else if (mistake instanceof OverwrittenOptionException twice) {
			return texts.get("mistake.twice", name(twice.getOverwritten()));
		} else if (mistake.getCause() instanceof Values.BadValue value) {
			return value.getMessage();
		} else if (mistake.getArgSpec() != null) {
			return texts.get("mistake.value", name(mistake.getArgSpec()), mistake.getValue(), mistake.getArgSpec().paramLabel());
		}
		return mistake.getMessage();
	}

	private String unmatched(UnmatchedArgumentException mistake) {
		var argument = mistake.getUnmatched().get(0);
		var near = mistake.getSuggestions();
		var kind = mistake.isUnknownOption() ? "option" : mistake.getCommandLine().getSubcommands().isEmpty() ? "argument" : "command";
		return near.isEmpty()
				? texts.get("mistake.unknown-" + kind, argument)
				: texts.get("mistake.unknown-" + kind, argument) + texts.get("mistake.near", String.join(texts.get("list"), near));
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}

	private static String label(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() + ' ' + option.paramLabel() : argument.paramLabel();
	}
}
