/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli;

import java.io.IOException;

import org.insp.dsl.files.FileErrorMessages;
import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** What went wrong, in words. */
final class Failures {

	private Failures() {
	}

	static String message(IOException failure, Language language) {
		return failure instanceof Failure known
				? MessageBundle.of(Failures.class, language).get("failure." + known.key(), known.arguments().toArray())
				: FileErrorMessages.message(failure, language);
	}
}
