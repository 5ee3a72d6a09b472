/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.messages;

import java.util.List;

/** A diagnostic that knows the typed arguments of its message; Xtext's own diagnostics know texts only. */
public interface DiagnosticArguments {

	/** The values of the slots of the message. */
	List<MessageArgument> arguments();
}
