/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.expressions;

import java.util.List;

/** An expression that means nothing here. Whoever read it knows where it stands and puts it into words. */
public final class ExpressionException extends Exception {

	private static final long serialVersionUID = 1;

	private final String key;
	private final transient List<Object> arguments;

	ExpressionException(String key, Object... arguments) {
		super(key);
		this.key = key;
		this.arguments = List.of(arguments);
	}

	/** The key of the message. */
	public String key() {
		return key;
	}

	/** The values of its slots. */
	public Object[] arguments() {
		return arguments.toArray();
	}
}
