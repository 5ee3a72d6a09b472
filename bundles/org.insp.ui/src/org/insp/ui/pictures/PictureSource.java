/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.insp.diagram.Diagrams;
import org.insp.diagram.pictures.PictureWriter;
import org.insp.diagram.services.RenderContext;
import org.insp.dsl.ide.service.WorkspaceModel;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.ui.preferences.UserPreferences;
import org.insp.viewpoint.interpretation.RelativeUris;

/**
 * The pictures of models as the language service has them, including unsaved text. Models are only read while nobody changes them, see
 * {@link org.insp.ui.language.LanguageBridge#readEvaluatedModels}, and never in the UI thread.
 */
public final class PictureSource {

	private static Diagrams shipped;

	private PictureSource() {
	}

	/** The views that are shipped. */
	public static synchronized Diagrams diagrams() {
		if (shipped == null) {
			try {
				shipped = Diagrams.shipped();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return shipped;
	}

	/** The model of a file. */
	public static Optional<WorkspaceModel> model(List<WorkspaceModel> models, Path file) {
		return models.stream().filter(model -> files(model.scope()).contains(file)).findFirst();
	}

	/** The files of a model on the disk. */
	public static List<Path> files(ModelScope model) {
		return model.own().stream().map(r -> r.getURI()).filter(URI::isFile).map(uri -> Path.of(uri.toFileString())).toList();
	}

	/**
	 * Returns a writer of pictures of a model, in its own language and for the reference date that the user has set.
	 *
	 * @param model the model
	 * @param focus the id of the element that the views are reduced to, or null for all
	 * @param layers returns the visible layers of a view
	 */
	public static PictureWriter pictures(WorkspaceModel model, String focus, Function<String, Set<String>> layers) {
		var vocabulary = VocabularyDetector.ofModel(model.scope());
		var dated = UserPreferences.referenceDate().map(model.evaluated()::on).orElse(model.evaluated());
		var whole = RenderContext.of(dated).withLanguage(vocabulary).withKeywords((spoken, id) -> Vocabulary.keyword(id, vocabulary));
		var context = Optional.ofNullable(focus).flatMap(id -> element(model.scope(), id)).map(whole::withFocus).orElse(whole);
		context.attach();
		return new PictureWriter(diagrams(), dated, new RelativeUris(model.scope().folder()), context, layers);
	}

	private static Optional<EObject> element(ModelScope model, String id) {
		var at = URI.createURI(id);
		return model.own().stream().filter(r -> r.getURI().equals(at.trimFragment())).map(r -> r.getEObject(at.fragment()))
				.filter(Objects::nonNull).findFirst();
	}
}
