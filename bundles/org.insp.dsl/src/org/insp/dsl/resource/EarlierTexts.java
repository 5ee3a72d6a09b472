/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.resource;

import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;

/** What a file said before, where somebody remembers: asked when a session opens on a file that has syntax errors already. */
@FunctionalInterface
public interface EarlierTexts {

	/** The texts that a file had, the newest first. */
	Stream<String> of(URI file);

	/** Lets files be asked for in this way. */
	static void use(EarlierTexts memory) {
		LastGood.memory = memory;
	}
}
