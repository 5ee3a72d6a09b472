/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.problems;

import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;

/** Gives unresolved references a code and arguments: the name, the type that was looked for. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

	/** A name that nothing visible bears. */
	public static final String UNKNOWN_NAME = "unknown-name";

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		var type = "E:" + context.getReference().getEReferenceType().getName();
		return new DiagnosticMessage(UNKNOWN_NAME, Severity.ERROR, UNKNOWN_NAME, context.getLinkText(), type);
	}
}
