/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.pictures;

import java.nio.file.Path;
import java.util.List;

import org.insp.diagram.pictures.PictureFormat;

/**
 * The pictures that are to be written, and the folder for them.
 *
 * @param models of which models
 * @param views which views
 * @param format as what
 * @param folder below which folder; it may not exist yet
 */
record ExportRequest(List<ModelChoice> models, List<String> views, PictureFormat format, Path folder) {

	/** The folder for the pictures of one of the models: of several models each has its own. */
	Path folder(ModelChoice model) {
		return models.size() == 1 ? folder : folder.resolve(model.location());
	}
}
