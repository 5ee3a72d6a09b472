/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.problems;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.insp.dsl.conversion.InvalidValueException;
import org.insp.dsl.messages.TypedSyntaxErrorMessage;

/** Gives syntax errors codes and arguments; their words come from the message bundle when a {@link Problem} is shown. */
public class SyntaxErrorMessages extends SyntaxErrorMessageProvider {

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		if (context.getValueConverterException() instanceof InvalidValueException bad) {
			if (bad.code().equals(InvalidValueException.ALREADY_REPORTED)) {
				return null;
			}
			return new TypedSyntaxErrorMessage(bad.code(), bad.arguments());
		}
		return super.getSyntaxErrorMessage(context);
	}
}
