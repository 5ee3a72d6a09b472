/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.problems;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.insp.dsl.conversion.InvalidValueException;
import org.insp.dsl.messages.LanguageMessages;
import org.insp.model.Language;

/** Gives syntax errors codes and arguments; their words come from the message bundle when a {@link Problem} is shown. */
public class SyntaxErrorMessages extends SyntaxErrorMessageProvider {

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		if (context.getValueConverterException() instanceof InvalidValueException bad) {
			if (bad.code().equals(InvalidValueException.ALREADY_REPORTED)) {
				return null;
			}
			return new SyntaxErrorMessage(LanguageMessages.of(bad.code(), bad.arguments(), Language.EN, Language.EN), bad.code(),
					bad.arguments().toArray(String[]::new));
		}
		return super.getSyntaxErrorMessage(context);
	}
}
