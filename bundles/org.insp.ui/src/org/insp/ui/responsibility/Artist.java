/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.responsibility;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.insp.diagram.pictures.Picture;
import org.insp.diagram.pictures.PictureWriter;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.model.text.ElementLabels;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.pictures.PictureSource;
import org.insp.viewpoint.layout.LayoutEngine;
import org.insp.viewpoint.scene.CrossTable;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Scene;

/** Draws views of the models as the language server has them, the text in the editors included. Nothing of it is done in the UI thread. */
final class Artist {

	private Artist() {
	}

	/** Draws what is wanted; empty where the file belongs to no model. */
	static CompletableFuture<Optional<Shown>> draw(Request request) {
		return LanguageBridge.get().look(models -> sketch(models, request))
				.thenApplyAsync(sketch -> sketch == null ? Optional.empty() : sketch.map(Sketch::shown));
	}

	/** What is made while the models stand still; finding places for it takes longer and needs no model. */
	private record Sketch(Request request, List<String> subjects, Object view, Map<String, Place> places) {

		Shown shown() {
			if (view instanceof Scene scene) {
				return new Shown(request, scene.title(), subjects, LayoutEngine.layout(scene), null, places);
			}
			return view instanceof CrossTable grid ? new Shown(request, grid.title(), subjects, null, grid, places) : Shown.none(request);
		}
	}

	private static Optional<Sketch> sketch(List<ModelScope> models, Request request) {
		return PictureSource.model(models, request.file()).map(model -> sketch(model, request));
	}

	private static Sketch sketch(ModelScope model, Request request) {
		var language = VocabularyDetector.ofModel(model);
		var pictures = pictures(model, request);
		var subjects = PictureSource.diagrams().subjects(request.view(), model.model());
		var titles = subjects.stream().map(s -> ElementLabels.label(s, language)).toList();
		var view = picture(model, request).map(pictures::view).orElse(null);
		var places = new LinkedHashMap<String, Place>();
		if (view instanceof Scene scene) {
			collect(scene.nodes(), places);
		} else if (view instanceof CrossTable grid) {
			for (int i = 0; i < grid.lines().size(); i++) {
				put(places, String.valueOf(i), grid.lines().get(i).element());
			}
		}
		return new Sketch(request, titles, view, places);
	}

	/** The pictures of a model as they are asked for. */
	static PictureWriter pictures(ModelScope model, Request request) {
		var diagrams = PictureSource.diagrams();
		return PictureSource.pictures(model, request.focus(),
				view -> request.layers() == null ? diagrams.defaultLayers(view) : request.layers(), each -> {});
	}

	/** The picture that is asked for; none where the model has nothing for such a view. */
	static Optional<Picture> picture(ModelScope model, Request request) {
		var subjects = PictureSource.diagrams().subjects(request.view(), model.model());
		return subjects.isEmpty()
				? Optional.empty()
				: Optional.of(new Picture(request.view(), subjects.get(Math.min(request.subject(), subjects.size() - 1)), request.view()));
	}

	private static void collect(Collection<Node> nodes, Map<String, Place> places) {
		for (var node : nodes) {
			put(places, node.id(), node.element());
			collect(node.children(), places);
			collect(node.borders(), places);
		}
	}

	private static void put(Map<String, Place> places, String id, EObject element) {
		Origin.place(element).ifPresent(place -> places.put(id, place));
	}
}
