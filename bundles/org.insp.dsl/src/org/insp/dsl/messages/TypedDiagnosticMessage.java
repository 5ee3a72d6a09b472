/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.messages;

import java.util.List;

import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.insp.model.Language;

/** The message of an error that Xtext's linker reports, with its typed arguments. */
public final class TypedDiagnosticMessage extends DiagnosticMessage implements DiagnosticArguments {

	private final List<MessageArgument> arguments;

	/**
	 * @param code the code of the message
	 * @param arguments what fills its slots
	 */
	public TypedDiagnosticMessage(String code, List<MessageArgument> arguments) {
		super(LanguageMessages.of(code, arguments, Language.EN, Language.EN), Severity.ERROR, code, MessageArgument.plainTexts(arguments));
		this.arguments = List.copyOf(arguments);
	}

	@Override
	public List<MessageArgument> arguments() {
		return arguments;
	}
}
