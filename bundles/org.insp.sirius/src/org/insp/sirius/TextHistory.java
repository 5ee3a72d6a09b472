/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.sirius;

import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;

/** The earlier texts of files, consulted when a session opens on a file that has syntax errors already. */
@FunctionalInterface
public interface TextHistory {

	/** Returns the texts that a file had, the newest first. */
	Stream<String> of(URI file);
}
