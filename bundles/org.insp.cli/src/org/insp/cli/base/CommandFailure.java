/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.base;

import java.io.IOException;
import java.util.List;

/** A failure that the user can fix, such as a wrong name. It is reported in one line. */
public final class CommandFailure extends IOException {

	private static final long serialVersionUID = 1;

	private final String key;
	private final transient List<Object> arguments;

	/**
	 * @param key the key of the message
	 * @param arguments the arguments of the message
	 */
	public CommandFailure(String key, Object... arguments) {
		super(key);
		this.key = key;
		this.arguments = List.of(arguments);
	}

	String key() {
		return key;
	}

	List<Object> arguments() {
		return arguments;
	}
}
