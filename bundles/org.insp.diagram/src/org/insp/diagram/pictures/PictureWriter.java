/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.pictures;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.insp.diagram.Diagrams;
import org.insp.diagram.services.RenderContext;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.insp.viewpoint.json.JsonViewWriter;

/**
 * Makes pictures of one model. The same model in the same context gives the same pictures, byte for byte.
 *
 * @param diagrams the views
 * @param model the model
 * @param uris the URIs of the model's elements
 * @param context what else the pictures depend on; it is attached to the files of the model
 * @param layers returns the visible layers of a view
 */
public record PictureWriter(Diagrams diagrams, EvaluatedModel model, RelativeUris uris, RenderContext context,
		Function<String, Set<String>> layers) {

	/** The name of a file that holds several pictures, without its ending. */
	private static final String COMMON = "diagrams";

	/** The content of a picture, a {@link org.insp.viewpoint.scene.Scene} or a {@link org.insp.viewpoint.scene.CrossTable}. */
	public Object view(Picture picture) {
		var view = picture.view();
		var language = context.language(model.model());
		return diagrams.isTable(view)
				? diagrams.crossTable(view, picture.subject(), language)
				: diagrams.scene(view, picture.subject(), layers.apply(view), uris, language);
	}

	/** The names of the files that pictures are written to. */
	public List<String> names(List<Picture> wanted, PictureFormat format) {
		return format.isForEach() || wanted.size() < 2
				? wanted.stream().map(picture -> picture.name() + format.ending()).toList()
				: List.of(COMMON + format.ending());
	}

	/**
	 * Computes the content of pictures. Only this reads the model.
	 *
	 * @param wanted the pictures, at least one
	 * @param format the format that they are to be written in
	 */
	public ComputedPictures compute(List<Picture> wanted, PictureFormat format) {
		var pictures = wanted.stream().map(picture -> DrawnPicture.of(picture, view(picture))).toList();
		var page = format == PictureFormat.HTML ? new HtmlPageBuilder(diagrams, model, context).build(pictures) : null;
		var text = format == PictureFormat.JSON ? new JsonViewWriter(uris).write(pictures.stream().map(DrawnPicture::view).toList()) : null;
		return new ComputedPictures(names(wanted, format), pictures, format, page, text);
	}
}
