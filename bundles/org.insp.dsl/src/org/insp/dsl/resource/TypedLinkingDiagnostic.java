/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import java.util.List;

import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.insp.dsl.messages.DiagnosticArguments;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.messages.TypedDiagnosticMessage;

/** A reference that cannot be resolved, with the typed arguments of its message. */
final class TypedLinkingDiagnostic extends XtextLinkingDiagnostic implements DiagnosticArguments {

	private final List<MessageArgument> arguments;

	TypedLinkingDiagnostic(INode node, TypedDiagnosticMessage message) {
		super(node, message.getMessage(), message.getIssueCode(), message.getIssueData());
		this.arguments = message.arguments();
	}

	@Override
	public List<MessageArgument> arguments() {
		return arguments;
	}
}
