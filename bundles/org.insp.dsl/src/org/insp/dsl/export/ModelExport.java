/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.export;

import org.insp.dsl.models.ModelScope;

/**
 * A model in forms for other programs. The same model gives the same bytes, whichever of its files was opened first. Both forms hold
 * the model's own files and, marked as imported, those that are only read.
 */
public final class ModelExport {

	private ModelExport() {
	}

	/**
	 * XMI, to be encoded in UTF-8 as its first line says: one root for each file. Plain EMF reads it where the package of the model is
	 * registered; nothing of the language is needed. Validated by the same rules it gives the same violations as the text, provided that
	 * the text has no syntax errors.
	 */
	public static String xmi(ModelScope model) {
		return XmiExport.write(ModelCopy.of(model));
	}

	/** JSON for scripts; see {@link JsonExport} for its shape. */
	public static String json(ModelScope model) {
		return JsonExport.write(ModelCopy.of(model));
	}
}
