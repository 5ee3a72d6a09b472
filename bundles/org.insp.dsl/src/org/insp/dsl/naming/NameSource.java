/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.naming;

import java.util.Optional;

import org.insp.model.InspFile;

/** A file that declares names. */
public interface NameSource {

	/** Returns what the file declares, if it could be parsed at all. */
	Optional<InspFile> file();

	/** Returns how often the text was parsed, a number that grows with every change of the text. */
	int parseCount();
}
