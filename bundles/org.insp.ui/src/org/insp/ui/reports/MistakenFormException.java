/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.reports;

/** A form that cannot be filled; the message names it, the place, and what is wrong there, in the language of the user. */
final class MistakenFormException extends RuntimeException {

	private static final long serialVersionUID = 1;

	MistakenFormException(String message) {
		super(message);
	}
}
