/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.stream.Stream;

/** Knows how to mend what a rule or the language objects to: one way or several, the best first; none where nothing sensible is known. */
@FunctionalInterface
interface Fix {

	/** The ways to mend a problem. */
	Stream<TextChange> changes(FixContext context);
}
