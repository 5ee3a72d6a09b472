/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.pictures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.insp.diagram.Diagrams;
import org.insp.diagram.services.RenderContext;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.viewpoint.interpretation.RelativeUris;
import org.insp.viewpoint.json.JsonViewWriter;
import org.insp.viewpoint.png.PngWriter;

/**
 * Pictures of one model as files. The same model in the same render context gives the same bytes.
 *
 * @param diagrams the views that there are
 * @param model the evaluated model
 * @param uris where the elements of the model are
 * @param context what else the pictures depend on; it is attached to the files of the model
 * @param layers gives the layers of a view that are on
 * @param listener receives each picture before it is drawn; an exception of its cancels
 */
public record PictureWriter(Diagrams diagrams, EvaluatedModel model, RelativeUris uris, RenderContext context,
		Function<String, Set<String>> layers, Consumer<Picture> listener) {

	/** What a file is called that holds several pictures. */
	private static final String COMMON = "diagrams";

	/** What a picture shows, a {@link org.insp.viewpoint.scene.Scene} or a {@link org.insp.viewpoint.scene.CrossTable}. */
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
	 * Pictures as files, by name.
	 *
	 * @param wanted which pictures, at least one
	 * @param format what they are written as
	 * @param scale pixels for each of the drawing, where the format has pixels
	 */
	public Map<String, byte[]> files(List<Picture> wanted, PictureFormat format, double scale) throws IOException {
		var files = new LinkedHashMap<String, byte[]>();
		var names = names(wanted, format);
		if (format.isForEach()) {
			for (int i = 0; i < wanted.size(); i++) {
				files.put(names.get(i), bytes(drawn(wanted.get(i)).svg(), format, scale));
			}
		} else {
			var drawn = wanted.stream().map(this::drawn).toList();
			var text = format == PictureFormat.HTML
					? new HtmlPageBuilder(diagrams, model, context).write(drawn)
					: new JsonViewWriter(uris).write(drawn.stream().map(DrawnPicture::view).toList());
			files.put(names.get(0), text.getBytes(StandardCharsets.UTF_8));
		}
		return files;
	}

	private DrawnPicture drawn(Picture picture) {
		listener.accept(picture);
		return new DrawnPicture(picture, view(picture));
	}

	private static byte[] bytes(String svg, PictureFormat format, double scale) throws IOException {
		if (format == PictureFormat.SVG) {
			return svg.getBytes(StandardCharsets.UTF_8);
		}
		var bytes = new ByteArrayOutputStream();
		PngWriter.write(svg, scale, bytes);
		return bytes.toByteArray();
	}
}
