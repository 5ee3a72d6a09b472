/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.base;

import java.io.IOException;

import org.insp.dsl.files.FileErrorMessages;
import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** The one-line messages of failures. */
public final class FailureMessages {

	private FailureMessages() {
	}

	/** Returns the message of a failure to read or write, or of one of the command's own. */
	public static String message(IOException failure, Language language) {
		return failure instanceof CommandFailure own
				? text(own.key(), language, own.arguments().toArray())
				: FileErrorMessages.message(failure, language);
	}

	/** Returns the message of a lack of memory. */
	public static String outOfMemory(Language language) {
		return text("memory", language);
	}

	/** Returns the message of a defect of the program. */
	public static String unexpected(Throwable failure, Language language) {
		return text("unexpected", language, failure.toString().lines().findFirst().orElse(""));
	}

	private static String text(String key, Language language, Object... arguments) {
		return MessageBundle.of(FailureMessages.class, language).get("failure." + key, arguments);
	}
}
