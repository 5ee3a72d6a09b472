/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.insp.dsl.messages.DiagnosticArguments;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.messages.TypedSyntaxErrorMessage;

/** A value that cannot be read, with the typed arguments of its message. */
final class TypedSyntaxDiagnostic extends XtextSyntaxDiagnostic implements DiagnosticArguments {

	private final List<MessageArgument> arguments;

	TypedSyntaxDiagnostic(INode node, TypedSyntaxErrorMessage message) {
		super(node);
		this.arguments = message.arguments();
	}

	@Override
	public List<MessageArgument> arguments() {
		return arguments;
	}
}
