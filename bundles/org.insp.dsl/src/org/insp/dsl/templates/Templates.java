/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.templates;

import java.util.LinkedHashMap;
import java.util.Map;

import org.insp.model.Language;

/** What {@code insp new} writes. */
public final class Templates {

	private Templates() {
	}

	/** The files of a commented starter model, by file name, in the order in which to read them. */
	public static Map<String, String> starter(Language language) {
		return new LinkedHashMap<>();
	}
}
