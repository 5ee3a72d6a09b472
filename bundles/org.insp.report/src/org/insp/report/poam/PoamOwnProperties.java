/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.poam;

/** Takes those properties of an element for which the language has clauses. */
@FunctionalInterface
interface PoamOwnProperties {

	/**
	 * Takes a property, or leaves it to be a field of the place.
	 *
	 * @param name its name
	 * @param text what it says
	 * @param isOurs whether the name means what we write with it
	 * @return whether it was taken
	 */
	boolean take(String name, String text, boolean isOurs);
}
