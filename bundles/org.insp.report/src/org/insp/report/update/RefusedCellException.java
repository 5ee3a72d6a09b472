/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.update;

import java.util.List;

import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** A changed cell cannot go back into the model. */
final class RefusedCellException extends Exception {

	private static final long serialVersionUID = 1;

	private final String reason;
	private final transient List<Object> arguments;

	/**
	 * @param reason the key of the reason
	 * @param arguments what fills the slots of the reason
	 */
	RefusedCellException(String reason, Object... arguments) {
		super(reason);
		this.reason = reason;
		this.arguments = List.of(arguments);
	}

	/** Returns why. */
	String message(Language language) {
		return MessageBundle.of(RefusedCellException.class, language).get("refused." + reason, arguments.toArray());
	}
}
