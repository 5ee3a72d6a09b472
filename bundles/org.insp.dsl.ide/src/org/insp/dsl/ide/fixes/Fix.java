/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.stream.Stream;

/**
 * A fix for a rule violation or a language error: one or several alternative changes, the best first; none if nothing sensible is known.
 */
@FunctionalInterface
interface Fix {

	/** The alternative changes that fix a problem. */
	Stream<TextChange> changes(FixContext context);
}
