/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import org.eclipse.xtext.parser.IParseResult;

/**
 * Selects the parse result that the contents of a resource are made of. Normally that is the result of the text as it stands; a host may
 * keep an earlier one while the text has syntax errors. The errors of the resource are those of the text as it stands in either case.
 */
public interface ContentSelection {

	/** Selects the text as it stands. */
	ContentSelection CURRENT_TEXT = (resource, parsed) -> parsed;

	/**
	 * Returns what the contents are to be made of.
	 *
	 * @param resource the resource that is being loaded
	 * @param parsed the result of its text as it stands
	 */
	IParseResult select(InspResource resource, IParseResult parsed);

	/** Receives the parse result that the contents were made of, before the elements leave the resource. */
	default void unloading(InspResource resource, IParseResult current) {
		// nothing to keep
	}
}
